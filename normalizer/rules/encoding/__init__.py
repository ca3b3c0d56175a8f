"""Characters damaged on the way."""
