"""Makes the tokenizer of certlens known to ``spacy train``: ``--code tokens_code.py``."""

from certlens.matching.tokens import register

register()
