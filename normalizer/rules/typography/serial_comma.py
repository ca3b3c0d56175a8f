"""A comma before the last conjunction of a list."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Comma before the last item of a list",
    why="English may set a comma before “and” in a list; Spanish, German, Italian and Portuguese set none.",
    when=(", {conjunction_and} ", ", {conjunction_or} "),
    find=pattern(
        r"""(?<![\w,.]) [^\W\d_]{3,} , \s (?: [^\W\d_]{3,} , \s )* [^\W\d_]{3,} (?P<hit> , )
        (?= \s (?: {conjunction_and} | {conjunction_or} ) \s [^\W\d_]{3,} (?: [.;\n] | \s {preposition} \s ) )""",
        unless=(r",\s\w+\s(?:{pronoun_subject}|{auxiliary}|{negation})\b",),
        reach=120,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("es", "de", "it", "pt"),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Compró pan, leche⟦,⟧ y queso.", becomes="Compró pan, leche y queso.", source="en"),
        Flagged(
            "Es gab Brot, Milch⟦,⟧ oder Käse.", becomes="Es gab Brot, Milch oder Käse.", source="en", language="de"
        ),
        Flagged(
            "Evitare caffeina, alcol⟦,⟧ e pasti.",
            becomes="Evitare caffeina, alcol e pasti.",
            source="en",
            language="it",
        ),
        Clean("Compró pan, leche y queso.", because="no comma"),
        Clean("Vino Juan, y Pedro, que tosía, y Luis se fue.", because="clauses, not a list"),
        Clean("Er lief, rief, und sie.", because="another clause follows", language="de"),
    ),
)
