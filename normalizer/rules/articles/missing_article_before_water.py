"""`in Oita River`, `from Black Sea`: a river, sea or desert that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="River, sea or desert without its article",
    why="Slavic languages, Turkish, Chinese, Japanese and Persian have no article: “в Чёрном море”, “大分川”.",
    when=tuple(
        f" {kind}" for kind in ("river", "sea", "ocean", "desert", "canal", "peninsula", "strait", "archipelago")
    ),
    find=pattern(
        r"""\b (?: [Ii]n | [Oo]n | [Ff]rom | of | into | to | across | through | along | near | over | by | [Aa]t | crossed | reached ) \s
        (?P<hit>  [A-Z][a-z]{2,} (?: \s [A-Z][a-z]{2,} )? \s (?: River | Sea | Ocean | Desert | Canal | Peninsula | Strait | Archipelago ) )
        (?= \s* (?: [.,;:)] | \Z ) | \s (?: {lone_noun_follower} | and\s(?:the|in|on|was|is|has|had) | near | by | when ) \b )""",
        unless=(r"(?:(?:Grand|East|West|New|Red|Black|White)\sRiver|Bass\sStrait)\b",),
        reach=60,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The body was found in ⟦Oita River⟧.", becomes="The body was found in the Oita River.", source="ja"),
        Flagged(
            "A storm came from ⟦Black Sea⟧ in May.", becomes="A storm came from the Black Sea in May.", source="ru"
        ),
        Clean("It was found in the Oita River and in Sea Park.", because="the article is there; a park"),
        Clean("They live in Red River. They ride on Suez Canal boats.", because="a town; part of another noun"),
    ),
)
