"""What certlens knows, as rows: ``*.jsonl``, read by :mod:`certlens.knowledge`."""
