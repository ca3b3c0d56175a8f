"""Capitals where the sentence goes on, and the other way round."""
