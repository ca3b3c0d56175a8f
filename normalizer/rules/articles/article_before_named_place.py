"""`the Taksim Square`, `in the Miyagi Prefecture`: an article before a square, street or province with a name."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a named square, street or province",
    why="Romance languages, German and Arabic set an article; Japanese and Chinese engines guess one.",
    when=(" {place_kind_in_capitals}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<lead> (?: [Ii]n | [Aa]t | [Oo]n | [Ff]rom | [Tt]o | [Nn]ear | [Oo]f | [Aa]cross | [Tt]hrough ) \s ) the \s (?P<name> (?! {demonym} \b | {adjective_of_named_place} )
          [A-Z][\w’-]+ (?: \s [A-Z][\w’-]+ )? \s {place_kind_in_capitals} ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s {named_place_follower} \b | \s \d )""",
        reach=60,
    ),
    fix=lambda match, page: f"{match.group('lead')}{match.group('name')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "⟦In the Miyagi Prefecture⟧ there were 55 cases.",
            becomes="In Miyagi Prefecture there were 55 cases.",
            source="*",
        ),
        Flagged(
            "They met ⟦at the Taksim Square⟧ on Monday.", becomes="They met at Taksim Square on Monday.", source="*"
        ),
        Clean("They met at Taksim Square and in the Western Province.", because="no article; an adjective"),
        Clean("They met at the Taksim Square protest.", because="part of another noun"),
        Clean("They met at the University of Oslo.", because="the name takes it"),
    ),
)
