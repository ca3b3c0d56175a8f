"""Names and acronyms: spelling, language, consistency within a text."""
