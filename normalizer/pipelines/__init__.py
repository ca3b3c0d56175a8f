"""Engines for large data, and spaCy: the same cleaning inside other people's pipelines."""
