"""What was learned from labelled lines, where rules do not tell: the pipeline ``models/xx_certlens``.

spaCy is imported, and the pipeline loaded, by the first text that asks.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from certlens.matching.tokens import REGISTERED, register

if TYPE_CHECKING:
    from spacy.language import Language

_AS_LEARNED = str.maketrans("123456789\v\t\n", "000000000   ")


def as_learned(text: str) -> str:
    """A text as the pipeline knows texts: as long, every digit a 0, all white space plain."""
    return text.translate(_AS_LEARNED)


def find_names(texts: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Where names of certifications stand in each line of a certifications section."""
    if not texts:
        return ()
    nlp = pipeline()
    with nlp.memory_zone():
        told = nlp.pipe(map(as_learned, texts))
        return tuple(tuple((name.start_char, name.end_char) for name in doc.ents) for doc in told)


@cache
def pipeline() -> Language:
    """The trained pipeline."""
    from spacy import load

    register()
    tokens = {"nlp": {"tokenizer": {"@tokenizers": REGISTERED}}}
    with as_file(files("certlens.models") / "xx_certlens") as folder, _collector_at_rest():
        return load(folder, config=tokens, exclude=["tokenizer"])


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Where the garbage collector is off, keep it so: spaCy's reader of files turns it on."""
    resting = not gc.isenabled()
    if resting:
        gc.freeze()
    yield
    if resting:
        gc.disable()
