"""Results → what is looked at: text, HTML, JSON; one file a form."""
