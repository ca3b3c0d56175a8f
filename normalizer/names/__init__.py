"""Transliterated names: which stretch of a text names which entity, and how it should be spelt."""
