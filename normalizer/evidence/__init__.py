"""How strongly findings show that a text was translated, and from what."""
