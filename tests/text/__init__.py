"""Tests of `normalizer.text`."""
