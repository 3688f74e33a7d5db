"""An interview answer: its clauses, what each is about, and the rules that judge it."""
