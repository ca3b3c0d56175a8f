"""`a highest level`: an indefinite article before a superlative."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Indefinite article before a superlative",
    why="Slavic languages, Turkish, Chinese and Japanese have no article, and the engine guessed: “過去最多”.",
    when=(
        "a {superlative_common} ",
        "an {superlative_common} ",
        "a latest ",
        "a closest ",
        "a nearest ",
        "a hardest ",
        "a deepest ",
        "a most important ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<article> [Aa]n? ) \s (?P<adjective> {superlative_common} | latest | most\simportant | closest | nearest | hardest | deepest ) ) (?= \s [a-z] )""",
        unless=(r"[Aa]\s(?:worst\scase|greatest\shits|highest\sbidder|highest\scommon)\b",),
        reach=24,
    ),
    fix=lambda match, page: capitalise_like(match.group("article"), f"the {match.group('adjective')}"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It reached ⟦a highest⟧ level.", becomes="It reached the highest level.", source="*"),
        Flagged(
            "He is ⟦an oldest⟧ resident of the town.", becomes="He is the oldest resident of the town.", source="*"
        ),
        Clean("It reached the highest level and a most unusual one.", because="the right article"),
        Clean("It was a worst case and a worst-case plan; a greatest hits tour.", because="set phrases"),
    ),
)
