"""How good the rules are, measured on corpora."""
