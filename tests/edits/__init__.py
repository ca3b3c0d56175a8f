"""Tests of `normalizer.edits`."""
