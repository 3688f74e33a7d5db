"""Everything certlens raises on purpose.

CertlensError
├── ParseError                    the file could not be read              .source
│   ├── UnsupportedFormatError    not a format certlens reads             .found, .known
│   ├── EncryptedFileError        locked                                  .needs_password
│   ├── CorruptFileError          damaged; __cause__ is what the library raised
│   ├── NoTextError               opened, but holds no text
│   └── LimitExceededError        too large, too many pages, too slow     .limit
├── KnowledgeError                a row of models/ is wrong               .file, .line
├── UnknownNameError              no such role, employer, certification   .name, .kind, .nearest
└── RuleError                     a bug in a rule                         .rule

A missing file stays ``FileNotFoundError``.
"""

from __future__ import annotations

from collections.abc import Sequence


class CertlensError(Exception):
    """Any failure that certlens foresees; its message says what to do next."""


class ParseError(CertlensError):
    """A source that could not be turned into a document."""

    def __init__(self, message: str, *, source: str = "") -> None:
        super().__init__(message)
        self.source = source


class UnsupportedFormatError(ParseError):
    """The bytes are of a format that certlens does not read."""

    def __init__(
        self, message: str, *, source: str = "", found: str = "", known: Sequence[str] = ()
    ) -> None:
        super().__init__(message, source=source)
        self.found = found
        self.known = tuple(known)


class EncryptedFileError(ParseError):
    """The file is encrypted and the password is missing or wrong."""

    def __init__(self, message: str, *, source: str = "", needs_password: bool = True) -> None:
        super().__init__(message, source=source)
        self.needs_password = needs_password


class CorruptFileError(ParseError):
    """The file is damaged; ``__cause__`` holds what the reading library raised."""


class NoTextError(ParseError):
    """The file opened, but holds no text: an empty file or, as a rule, a scan."""


class LimitExceededError(ParseError):
    """The file is past a limit of size, pages, time or compression ratio."""

    def __init__(self, message: str, *, source: str = "", limit: str = "") -> None:
        super().__init__(message, source=source)
        self.limit = limit


class KnowledgeError(CertlensError):
    """A row of ``models/`` is malformed or contradicts another; points at file and line."""

    def __init__(self, message: str, *, file: str, line: int | None = None) -> None:
        super().__init__(f"{file}:{line}: {message}" if line else f"{file}: {message}")
        self.file = file
        self.line = line


class UnknownNameError(CertlensError):
    """A role, employer, certification or rule that certlens does not know."""

    def __init__(self, name: str, *, kind: str, nearest: Sequence[str] = ()) -> None:
        hint = f"; did you mean {', '.join(nearest)}?" if nearest else ""
        super().__init__(f"unknown {kind} {name!r}{hint}")
        self.name = name
        self.kind = kind
        self.nearest = tuple(nearest)


class RuleError(CertlensError):
    """A rule raised: a bug in certlens, reported with the rule's name."""

    def __init__(self, rule: str) -> None:
        super().__init__(f"rule {rule} failed; please report this as a bug")
        self.rule = rule
