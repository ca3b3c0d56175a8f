"""Tests of `normalizer.rulebook`."""
