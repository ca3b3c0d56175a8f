"""Lexicons in the formats of other programs: one file for each, listed in `formats`."""
