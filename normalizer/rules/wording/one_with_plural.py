"""`more than 1 hours`, `one of 1 days`: “one” with a plural."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plural after “one”",
    why="The engine put the plural behind every number, or the source has one form.",
    when=tuple(f"{one} {{plural_of_one}}" for one in ("1", "one")),
    find=pattern(
        r"""\b {before_one} \s
        (?: 1 | one ) \s (?P<hit> {plural_of_one} ) (?! [\w’'-] )""",
        reach=40,
    ),
    fix=lambda match, page: match.group("hit").removesuffix("s"),
    safety=SUGGESTED,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They searched for more than 1 ⟦hours⟧.", becomes="They searched for more than 1 hour."),
        Flagged("It is shut for at least one ⟦weeks⟧ now.", becomes="It is shut for at least one week now."),
        Clean("More than one hour later, in 1 week, at 1 weeks’ notice.", because="the singular; a genitive"),
        Clean("No. 1 goals and season one days.", because="a name"),
    ),
)
