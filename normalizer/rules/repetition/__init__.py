"""The same word or phrase once more."""
