"""Tests: they mirror the package; data-driven ones over rules, lexicons and seeds stand at the top."""
