"""Engines for large data, and spaCy: the same cleaning inside other people's pipelines.

`arrow` is the one way in: record batches to record batches. `spark` and `daft` add a DataFrame
function and a script each; `spacy` a component. The README has a recipe for each engine.

What it costs, on paper
-----------------------
Cleaning takes nearly all of the time: an engine moves 15 MB and more a second and core through
such a function. So hours = 278 × terabytes of text / (RATE × cores), with

    RATE = 0.25 MB/s of UTF-8 text on one core, measured on translated news (all rules, all
           lexicons, 2-core cloud machine); measure it anew with `pytest -m benchmark -s`

    terabytes   core hours   64 cores    1,000 cores
            1        1,110   17 hours      1.1 hours
          100      111,000    72 days       4.6 days

A terabyte of text is about 0.4 TB of Parquet. At these rates each core reads and writes less than
1 MB/s, so neither disk nor network is the limit, and cores can be added until there are as many as
tasks: at 128 MB of Parquet each, 3,000 tasks for 1 TB and 300,000 for 100 TB.

Where it would break first, and what the design does about it:

1. Skew. A task is as slow as its documents are long, and the last task decides. Cost grows with the
   length of a text and not with its square, so one document of 100 MB is 7 minutes of one core, not
   days. Rows go in batches of 500, not of Spark's 10,000, so that memory is bounded by the longest
   of few. A task should take 2 to 10 minutes: set `spark.sql.files.maxPartitionBytes`, and write
   the input in row groups of that size, since a row group is the least that a task can take. Let
   the engine start slow tasks twice (`spark.speculation`): equal input gives equal output.
2. Failures. With 1,000 cores for days, machines are lost. Spark and Ray start lost tasks again, and
   output appears whole or not at all. A row that cannot be cleaned leaves its reason in
   `rejects_field` instead of failing its task four times and the job with it.
3. The driver. Hundreds of thousands of tasks and files are the limit of one Spark driver; give it
   8 GB, or run 100 TB as ten jobs over ten folders, which also bounds what a fault costs.
4. Lexicons. They are not broadcast: a Normalizer is a few hundred bytes, and each machine reads its
   own installation. The compiled form is mapped into memory from the cache, shared by all processes
   of a machine. A new machine compiles it once, 1.5 s for what ships, a quarter of a minute for a
   million names; put the cache into the machine's image (`MTNORM_CACHE`) to save even that.
5. Versions. Machines with different rules or lexicons would give results that do not fit together.
   The signature travels with the Normalizer, and a worker that differs refuses to work.
6. Shuffle. There is none: cleaning needs no other row. Consistency of names over a corpus would
   need one; that is not done here.
"""
