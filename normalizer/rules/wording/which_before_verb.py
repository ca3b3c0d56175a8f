"""`over which worked an artist`: the subject of a relative clause stands behind its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Relative clause with the subject last",
    why="Spanish, Italian and the Slavic languages turn it round: “над которыми работала художница”.",
    find=shape(
        r"""(?P<hit> (?P<preposition>P) S (?: H r? [cH] | [wv] ) ) (?= [NAn] )""",
        where=lambda found: found.words()[1] in ("which", "whom") and found.words("preposition")[0] not in ("of", "from"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The set, ⟦over which worked⟧ artist Olga Utkina, is old.", source="*"),
        Flagged("The order, ⟦to which has had⟧ access this paper, is long.", source="*"),
        Clean("Some, of whom played two, left; the sea, from which came a sound.", because="English"),
        Clean("The set, over which an artist worked, is old.", because="the subject comes first"),
    ),
)
