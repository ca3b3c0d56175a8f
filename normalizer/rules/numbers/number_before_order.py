"""`the two last`, `the three first months`: a number before “first” or “last”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Number before “first” or “last”",
    why="French, Italian, Spanish and German count first: “les trois premiers mois”.",
    when=tuple(f"{{plural_number}} {order} " for order in ("first", "last", "next", "past", "previous")),
    find=pattern(
        r"""\b (?: [Tt]he | his | her | its | their | these ) \s (?P<hit> (?P<number> two | three | four | five | six | seven | eight | nine | ten | twelve | \d{1,2} ) \s (?P<order> first | last | next | past | previous ) ) (?= \s [a-z]+s \b | \s people\b )""",
        reach=30,
    ),
    fix=lambda match, page: f"{match.group('order')} {match.group('number')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The ⟦two last⟧ victims were found.", becomes="The last two victims were found.", source="*"),
        Flagged("In the ⟦three first⟧ months it rained.", becomes="In the first three months it rained.", source="*"),
        Clean("The last two victims were found.", because="English"),
        Clean("The two first came home; two next of kin.", because="no plural follows"),
    ),
)
