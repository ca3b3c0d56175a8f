"""Write the lexicon files that are made from public data, each by one module run by hand."""
