"""`The sums at stake would reach 740,000 euros`: the conditional of hearsay with an amount."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, is_hearsay, pattern

RULE = Rule(
    title="Conditional of hearsay, with an amount",
    why="French, Spanish, Italian and Portuguese put unconfirmed news in the conditional: “le préjudice atteindrait”.",
    when=(" would be ", " would reach ", " would exceed ", " would amount to ", " would total "),
    find=pattern(
        r"""\b {hearsay_sum} (?: \s (?: of | at | in | from | to ) (?: \s [\w’-]+ ){1,4}? | , [^,.\n]{3,60} , | \s [a-z]+ed )? \s
        (?P<hit> would \s (?P<verb> reach | exceed | total | amount (?=\sto) | be ) (?: \s to )? )
        (?= \s (?: worth \s )? (?: (?: over | about | around | nearly | almost | more\sthan | at\sleast | some ) \s )? (?: [\d€$£] | two\s | three\s | four\s | five\s | ten\s | hundreds\s | thousands\s | millions\s | dozens\s | tens\s ) )""",
        where=is_hearsay,
        reach=130,
    ),
    fix=lambda match, page: "is reportedly" if match.group("verb") == "be" else f"reportedly {match.group('hit')[6:]}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca", "gl", "nl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The sums at stake ⟦would reach⟧ 740,000 euros.",
            becomes="The sums at stake reportedly reach 740,000 euros.",
            source="fr",
        ),
        Flagged(
            "The drug, hidden in a tyre, ⟦would be⟧ worth over 9 million euros.",
            becomes="The drug, hidden in a tyre, is reportedly worth over 9 million euros.",
            source="it",
        ),
        Clean("If it fell, the damage would exceed 5 million euros.", because="a condition", source="fr"),
        Clean("The new line would be 40 km long.", because="a plan, not hearsay", source="fr"),
    ),
)
