"""Engines for large data, and spaCy: the same cleaning inside other people's pipelines.

`arrow` is the one way in: record batches to record batches. `spark` and `daft` add a DataFrame
function and a script each; `spacy` a component. The README has a recipe for each engine, what a
terabyte costs on paper, where it would break first, and what the design does about it.
"""
