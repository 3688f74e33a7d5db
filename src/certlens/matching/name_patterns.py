"""What names of certifications look like, as spaCy's token patterns."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from certlens.matching.item_names import JOINERS
from certlens.matching.tokens import tokenizer

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.tokenizer import Tokenizer


@cache
def name_patterns() -> tuple[Tokenizer, Matcher]:
    """A tokenizer on white space and punctuation, and the patterns; no language data is loaded."""
    from spacy.attrs import LOWER
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    vocab = Vocab(lex_attr_getters={LOWER: str.lower})
    matcher = Matcher(vocab)
    capital: dict[str, Any] = {"TEXT": {"REGEX": r"^[a-z]?[A-Z0-9][\w.+#®™'’/&-]*$"}}
    joined: dict[str, Any] = {"TEXT": {"IN": list(JOINERS)}, "OP": "?"}
    certified: dict[str, Any] = {"LOWER": {"IN": ["certified", "accredited", "chartered"]}}
    certificate: dict[str, Any] = {"LOWER": {"IN": ["certification", "certificate"]}}
    tail: list[dict[str, Any]] = [
        item for _ in range(5) for item in (joined, capital | {"OP": "?"})
    ]
    lead: list[dict[str, Any]] = [capital | {"OP": "{0,4}"}]
    matcher.add("certified", [[*lead, certified, joined, capital, *tail]], greedy="LONGEST")
    matcher.add("certified at last", [[capital, capital | {"OP": "{1,4}"}, certified]])
    matcher.add("certification", [[capital, *tail, certificate]], greedy="LONGEST")
    matcher.add(
        "certificate in",
        [[*lead, certificate, {"LOWER": {"IN": ["in", "of"]}}, capital, *tail]],
        greedy="LONGEST",
    )
    return tokenizer(vocab), matcher
