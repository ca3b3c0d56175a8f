"""`must have own worries`, `with own hands`: “own” without the word for who owns."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Own” without the word for who owns",
    why="“vlastní starosti”, “своими руками”, “mit eigenen Händen”: the source has one word for “its own”.",
    when=(" own ",),
    find=pattern(
        r"""(?<![\w’'-]) {before_own}
          \s (?P<hit> own ) (?= \s (?! {after_verb_own}\b | {owned_without_owner} | [\w-]*ed\b ) [a-z] )""",
        unless=(r"(?<=(?:[Tt]o|of)\s)own\s",),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("A mouse must have ⟦own⟧ worries.", source="cs"),
        Flagged("He built it with ⟦own⟧ hands.", source="ru"),
        Clean("A mouse has its own worries; he built it with his own hands.", because="English"),
        Clean("They want to own shops; he scored on an own goal.", because="a verb; a set phrase"),
    ),
)
