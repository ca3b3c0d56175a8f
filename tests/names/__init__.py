"""Tests of `normalizer.names`."""
