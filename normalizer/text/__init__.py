"""What a text is: bytes, characters, lines, sentences, zones, language. Knows nothing of rules."""
