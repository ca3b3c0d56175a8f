"""`Romania`s`, `don`t`: a backtick in the place of an apostrophe."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Backtick for an apostrophe",
    why="Keyboards and pipelines of some countries have a backtick where English has an apostrophe.",
    when=tuple(f"`{end}" for end in ("s", "t", "re", "ve", "ll", "d")),
    find=pattern(
        r"""(?: (?<= [^\W\d_]{4} ) | (?<= \b(?:[Ii]t|[Hh]e|we|We) ) | (?<= \b(?:she|She|who|Who|you|You) ) | (?<= n ) (?= .t ) )
        (?P<hit> ` ) (?= (?: s | t (?<= n .t ) | re | ve | ll | (?<= \b(?:he|we) . ) d | (?<= \b(?:she|who|you) . ) d | (?<= \bthey . ) d ) (?! [\w`´'’-] ) )""",
        reach=6,
    ),
    fix=lambda match, page: "'",
    safety=SAFE,
    weight=0.0,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("It is Romania⟦`⟧s capital.", becomes="It is Romania's capital."),
        Flagged("They don⟦`⟧t know; he⟦`⟧s ill.", becomes="They don't know; he's ill."),
        Clean("The Qur`an, Sana`a, Sa`d, Baha`d and Ra`s al-Ain", because="a letter of Arabic"),
        Clean("Two `Parser`s read one `Table`.", because="the plural of a word of code"),
    ),
)
