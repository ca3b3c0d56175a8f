"""Spaces and marks in another language's manner."""
