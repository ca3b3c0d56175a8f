"""`She broke the leg`, `I do not feel the legs`: an article where English says whose it is."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a part of one’s body",
    why="Romance and Slavic languages and German do not say whose: “se cassa la jambe”, “ne osećam noge”.",
    when=(" the {body_part}",),
    find=pattern(
        r"""(?<![\w-]) (?: [Hh]e | [Ss]he | [Tt]hey | I | [Ww]e | who | [A-Z][a-z]+ | {people_noun} | goalkeeper | captain | coach | striker | champion | winner | and ) \s (?: (?: also | then | almost | has | had | have | never | cannot | (?: do | does | did | could ) \s not | (?: (?: can | could | do | did ) \s )? no \s longer ) \s )?
          (?: {deed_on_body} | held\sup )
          \s (?P<hit> the ) (?= \s (?:left\s|right\s|own\s|two\s|both\s)? {body_part} \b (?! \s {noun_behind_body_part}s?\b | \s of \b | \s \w+\s of \b ) )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "fr",
        "es",
        "it",
        "pt",
        "ro",
        "ca",
        "sr",
        "hr",
        "sl",
        "bg",
        "mk",
        "ru",
        "uk",
        "pl",
        "cs",
        "sk",
        "de",
        "nl",
        "el",
        "he",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("She broke ⟦the⟧ leg in May.", source="fr"),
        Flagged("I do not feel ⟦the⟧ legs any more.", source="sr"),
        Clean("She broke her leg in May.", because="English says whose", source="fr"),
        Clean("She broke the leg of the table.", because="the leg of a thing", source="fr"),
    ),
)
