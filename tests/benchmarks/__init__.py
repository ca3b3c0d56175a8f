"""Measurements, run on request: `pytest -m benchmark`."""
