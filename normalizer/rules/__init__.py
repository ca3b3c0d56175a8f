"""The rules: one file, one rule, in a folder for each family."""
