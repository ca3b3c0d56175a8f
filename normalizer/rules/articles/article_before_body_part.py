"""`She broke the leg`, `I do not feel the legs`: an article where English says whose it is."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a part of one’s body",
    why="Romance and Slavic languages and German do not say whose: “se cassa la jambe”, “ne osećam noge”.",
    when=(" the {body_part}",),
    find=pattern(
        r"""(?<![\w-]) (?: [Hh]e | [Ss]he | [Tt]hey | I | [Ww]e | who | [A-Z][a-z]+ | {people_noun} | goalkeeper | captain | coach | striker | champion | winner | and ) \s (?: (?: also | then | almost | has | had | have | did\snot | does\snot | do\snot | cannot | could\snot | no\slonger | could\sno\slonger | can\sno\slonger | did\sno\slonger | do\sno\slonger | never ) \s )?
          (?: broke | broken | hurt | injured | fractured | lost | raised | shook | shakes | nodded | nods | closed | closes | opened | opens | washed | feel | feels | felt | moved | move | burned | bowed | lowered | lifted | twisted | dislocated | bruised | clenched | held\sup | stretched | rubbed | scratched | covered )
          \s (?P<hit> the ) (?= \s (?:left\s|right\s|own\s|two\s|both\s)? {body_part} \b (?! \s (?:embargo|ban|control|deal|trade|race|industry|sales|exports|dealer|bone|muscle)s?\b | \s of \b | \s \w+\s of \b ) )""",
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
