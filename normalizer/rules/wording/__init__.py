"""Words that are right in the source language and odd in English."""
