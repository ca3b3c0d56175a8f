"""`the article 155 of the constitution`: an article before a thing known by its number."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a thing and its number",
    why="Romance languages and Greek say “l’article 155”, “el artículo 155”; English writes “Article 155”.",
    when=("the {numbered_thing} ",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> [Tt]he \s (?P<thing> (?i:{numbered_thing}) ) \s (?P<number> (?!(?:19|20)\d\d\b) \d{1,4}(?:/\d+)? ) )
        (?= \s* (?: [.,;:)”"] (?!\d) | \Z | \n ) | \s {numbered_thing_follower} \b )""",
        unless=(r"[Tt]he\s\w+\s\d+\s(?:and|to)\s\d+\s(?:\w+s\b)",),
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('thing').capitalize()} {match.group('number')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "They want to change ⟦the article 155⟧ of the law.",
            becomes="They want to change Article 155 of the law.",
            source="es",
        ),
        Flagged("He saw it on ⟦the Channel 12⟧.", becomes="He saw it on Channel 12.", source="he"),
        Clean("He is the number 10, and wears the number 10.", because="a player by his number", source="*"),
        Flagged("⟦The flight 37⟧ was late.", becomes="Flight 37 was late.", source="fr"),
        Clean("They want to change Article 155 by the flight 37 memorial.", because="no article; part of another noun"),
        Clean("The article 155 people signed is here.", because="it counts the people"),
        Clean("The flight 3 and 4 crews were late.", because="part of another noun"),
    ),
)
