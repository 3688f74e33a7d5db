"""What certlens knows: the rows of ``models/*.jsonl``, typed and checked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import TypeVar

from pydantic import ValidationError

from certlens.document import Record
from certlens.errors import KnowledgeError, UnknownNameError
from certlens.rows import Action as Action
from certlens.rows import Certification as Certification
from certlens.rows import Employer as Employer
from certlens.rows import Issuer as Issuer
from certlens.rows import Principle as Principle
from certlens.rows import ProjectIdea as ProjectIdea
from certlens.rows import Role as Role
from certlens.rows import Shift as Shift
from certlens.rows import Skill as Skill
from certlens.rows import Stance as Stance
from certlens.word_rows import Cue as Cue
from certlens.word_rows import CueWords as CueWords
from certlens.word_rows import Heading as Heading
from certlens.word_rows import Month as Month
from certlens.word_rows import OtherCertification as OtherCertification
from certlens.word_rows import Provider as Provider
from certlens.word_rows import Spelling as Spelling

Row = TypeVar("Row", bound=Record)


def read_rows(name: str, row_type: type[Row]) -> tuple[Row, ...]:
    """The rows of ``models/<name>.jsonl``, in file order.

    Raises:
        KnowledgeError: a line is not JSON or does not fit ``row_type``; names file and line.
    """
    return tuple(_parse_rows(f"{name}.jsonl", row_type))


def _parse_rows(file: str, row_type: type[Row]) -> Iterator[Row]:
    text = files("certlens.models").joinpath(file).read_text(encoding="utf-8")
    row_type.model_rebuild()
    read = row_type.__pydantic_validator__.validate_json  # at three quarters of model_validate_json
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield read(line)
        except (ValidationError, json.JSONDecodeError) as error:
            raise KnowledgeError(str(error), file=file, line=number) from error


@cache
def certifications() -> Mapping[str, Certification]:
    """All certifications by id, in catalogue order."""
    return {row.id: row for row in read_rows("certifications", Certification)}


@cache
def roles() -> Mapping[str, Role]:
    """All roles by id."""
    return {row.id: row for row in read_rows("roles", Role)}


@cache
def employers() -> Mapping[str, Employer]:
    """All employer kinds by id."""
    return {row.id: row for row in read_rows("employers", Employer)}


@cache
def issuers() -> Mapping[str, Issuer]:
    """All issuers by name."""
    return {row.name: row for row in read_rows("issuers", Issuer)}


@cache
def skills() -> Mapping[str, Skill]:
    """All skills by name."""
    return {row.name: row for row in read_rows("skills", Skill)}


@cache
def project_ideas() -> tuple[ProjectIdea, ...]:
    """All project ideas, in file order."""
    return read_rows("project_ideas", ProjectIdea)


@cache
def principles() -> Mapping[str, Principle]:
    """P1 … P16 by id."""
    return {row.id: row for row in read_rows("principles", Principle)}


@cache
def catalog_date() -> str:
    """The newest as-of date of any certification row."""
    return max(row.as_of for row in certifications().values())


def find(table: Mapping[str, Row], name: str, kind: str) -> Row:
    """The row with this id.

    Raises:
        UnknownNameError: there is none; ``nearest`` lists similar ids.
    """
    if name in table:
        return table[name]
    raise UnknownNameError(name, kind=kind, nearest=get_close_matches(name, table, n=3, cutoff=0.5))
