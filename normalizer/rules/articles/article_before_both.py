"""`the both ministers`, `the most of people`, `most of people`: an article where English has none."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before “both” or “most of”",
    why="“los dos ministros”, “la plupart des gens”, “die meisten”: English says both ministers, most people.",
    when=("the both ", "the most of ", "the most part of "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<the> [Tt]he ) \s (?: (?P<both> both ) (?= \s (?:of\s)? [a-z]+s\b )
          | most \s (?:part\s)? of (?= \s (?: the | these | those | them | us | people | countries | cases ) \b ) ) )""",
        unless=(
            r"(?<=\b(?:make|made|take)\s)the\smost",
            r"(?<=\b(?:making|taking)\s)the\smost",
            r"(?<=\b(?:makes|takes)\s)the\smost",
            r"(?<=\b(?:get|got|for)\s)the\smost",
        ),
        reach=30,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), "both" if match.group("both") else "most of"),
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "de", "tr", "fa", "ar"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The both⟧ ministers left.", becomes="Both ministers left."),
        Flagged("⟦The most of⟧ the people agree.", becomes="Most of the people agree."),
        Clean("They made the most of the sun.", because="to profit"),
        Clean("They try to get the most of the sun.", because="to profit"),
        Clean("They are making the most of the sun; he makes the most of us.", because="to profit"),
        Clean("He saw the best of both worlds.", because="English"),
    ),
)
