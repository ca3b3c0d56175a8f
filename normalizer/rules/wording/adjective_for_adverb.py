"""`was heavy damaged`: an adjective in the place of an adverb."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_ENDINGS = {"heavy": "heavily", "easy": "easily", "full": "fully"}


def _adverb(adjective: str) -> str:
    return _ENDINGS.get(adjective, f"{adjective}ly")


RULE = Rule(
    title="Adjective in the place of an adverb",
    why="German, Turkish and others do not tell them apart: “schwer beschädigt”, “ağır hasarlı”.",
    when=(" {adverb_as_adjective} ",),
    find=pattern(
        r"""\b (?: is | are | was | were | be | been | being | has\sbeen | have\sbeen | got ) \s (?:also\s)?
        (?P<hit> (?P<adjective> {adverb_as_adjective} ) )
        (?= \s {participle_of_degree} \b )""",
        reach=30,
    ),
    fix=lambda match, page: _adverb(match.group("hit")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "tr", "ar", "zh", "sv", "da", "no", "hu", "ro"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Two houses were ⟦heavy⟧ damaged.", becomes="Two houses were heavily damaged.", source="tr"),
        Flagged("The road was ⟦full⟧ closed.", becomes="The road was fully closed.", source="de"),
        Clean("He was light on his feet; they were heavily damaged.", because="an adjective; an adverb", source="de"),
        Clean("The bad damaged the good.", because="a noun", source="de"),
    ),
)
