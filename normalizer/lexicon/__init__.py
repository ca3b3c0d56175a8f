"""What editors know, as values: names, wording, residue, language facts."""
