"""Reads a résumé, finds its certifications and the work behind them, and weighs both for a role.

>>> import certlens
>>> report = certlens.scan("examples/cloud-engineer.pdf", role="cloud-engineer")

``scan`` is ``analyze(match(parse(source)))``. Names are loaded when first used, so that importing
certlens costs nothing and reading a Word file never loads the PDF library.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from certlens.analysis import analyze as analyze
    from certlens.batch import Failure as Failure
    from certlens.batch import scan_many as scan_many
    from certlens.comparison import Comparison as Comparison
    from certlens.comparison import compare as compare
    from certlens.decision import Decision as Decision
    from certlens.decision import decide as decide
    from certlens.document import Document as Document
    from certlens.document import Line as Line
    from certlens.document import Span as Span
    from certlens.errors import CertlensError as CertlensError
    from certlens.errors import CorruptFileError as CorruptFileError
    from certlens.errors import EncryptedFileError as EncryptedFileError
    from certlens.errors import KnowledgeError as KnowledgeError
    from certlens.errors import LimitExceededError as LimitExceededError
    from certlens.errors import NoTextError as NoTextError
    from certlens.errors import ParseError as ParseError
    from certlens.errors import RuleError as RuleError
    from certlens.errors import UnknownNameError as UnknownNameError
    from certlens.errors import UnsupportedFormatError as UnsupportedFormatError
    from certlens.matching import match as match
    from certlens.parsers import parse as parse
    from certlens.postings import Posting as Posting
    from certlens.postings import read_posting as read_posting
    from certlens.rehearsal import Rehearsal as Rehearsal
    from certlens.rehearsal import rehearse as rehearse
    from certlens.report import Finding as Finding
    from certlens.report import Report as Report
    from certlens.resume import Claim as Claim
    from certlens.resume import Evidence as Evidence
    from certlens.resume import Resume as Resume
    from certlens.scanning import scan as scan

_HOMES = {
    "CertlensError": "errors",
    "Claim": "resume",
    "Comparison": "comparison",
    "CorruptFileError": "errors",
    "Decision": "decision",
    "Document": "document",
    "EncryptedFileError": "errors",
    "Evidence": "resume",
    "Failure": "batch",
    "Finding": "report",
    "KnowledgeError": "errors",
    "LimitExceededError": "errors",
    "Line": "document",
    "NoTextError": "errors",
    "ParseError": "errors",
    "Posting": "postings",
    "Rehearsal": "rehearsal",
    "Report": "report",
    "Resume": "resume",
    "RuleError": "errors",
    "Span": "document",
    "UnknownNameError": "errors",
    "UnsupportedFormatError": "errors",
    "analyze": "analysis",
    "compare": "comparison",
    "decide": "decision",
    "match": "matching",
    "parse": "parsers",
    "read_posting": "postings",
    "rehearse": "rehearsal",
    "scan": "scanning",
    "scan_many": "batch",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
