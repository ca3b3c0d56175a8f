"""`…, this informed the union`: “this” and a verb of saying before the speaker."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“This” before a verb of saying",
    why="“das teilte die Gewerkschaft mit”, “об этом сообщили”.",
    when=(
        ", this informed ",
        ", this told ",
        ", this said ",
        ", this reported ",
        ", this announced ",
        ", that informed ",
        ", that told ",
        ", that reported ",
        ", that announced ",
        ", this confirmed ",
        ", this explained ",
        ". this reports ",
        ". this informs ",
        ". this informed ",
        ". this announced ",
        ". this reported ",
        ". this said ",
        ". this told ",
        ", this communicated ",
        ". this communicated ",
    ),
    find=pattern(
        r"""(?: , | [.] ) \s (?P<hit> (?: [Tt]his | that ) \s (?: informed | told | said | reported | announced | confirmed | explained | communicated | reports | informs ) ) \s (?= (?: the | an? | his | her | its | [A-Z] ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "ru",
        "uk",
        "pl",
        "cs",
        "is",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("The strike goes on, ⟦this informed⟧ the union.", source="*"),
        Flagged("It is shut. ⟦This reported⟧ the agency.", source="*"),
        Clean("The strike goes on, the union said.", because="English"),
        Clean("He saw this. This told him enough; that, that said, is over.", because="a pronoun"),
    ),
)
