"""Changing a text: edits, a plan of edits, a guard, and the alignment of before and after."""
