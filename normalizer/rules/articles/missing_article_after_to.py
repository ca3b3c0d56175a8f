"""`according to mayor`, `confirmed by head of police`: an office or paper that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, stands_once

RULE = Rule(
    title="Office or paper without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “по словам мэра”.",
    when=(
        "to {office_bare}",
        "by {office_bare}",
        "from {office_bare}",
        "with {office_bare}",
        "told {office_bare}",
        "against {office_bare}",
    ),
    find=pattern(
        r"""\b (?: [Aa]ccording\sto | by | from | with | told | against | (?:said|explained|sent|given|reported|handed|belongs)\sto ) \s (?P<hit> {office_bare} ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {institution_noun_follower} | by\sthe | of | and\s(?:the|his|its|has|was) ) \b )""",
        unless=(r"(?<=sent\sto\s)court\b",),
        where=stands_once,
        reach=50,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "According to ⟦mayor⟧, the bridge is safe.",
            becomes="According to the mayor, the bridge is safe.",
            source="*",
        ),
        Flagged(
            "It was confirmed by ⟦police chief⟧ in May.",
            becomes="It was confirmed by the police chief in May.",
            source="*",
        ),
        Clean("According to the mayor, the bridge is safe.", because="the article is there"),
        Clean("The case was sent to court.", because="a set phrase"),
        Clean("It goes from plan to plan, by law and by court order.", because="set phrases"),
    ),
)
