"""Tests of `normalizer.lexicon`."""
