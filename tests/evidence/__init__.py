"""Tests of `normalizer.evidence`."""
