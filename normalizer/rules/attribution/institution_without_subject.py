"""`In the ministry explained that`: where it was said, and nobody who said it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Place of saying without a speaker",
    why="Russian and Ukrainian say where it was said: “В министерстве пояснили”, “У поліції повідомили”.",
    when=(
        "{deed_of_saying} that ",
        "{deed_of_saying}, ",
        "{deed_of_saying}: ",
        "{deed_of_saying} about ",
        "{deed_of_saying} the ",
        "{deed_of_saying}.",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) | (?<=,\s) | (?<=[-–—]\s) ) (?P<hit> (?: [Ii]n | [Aa]t ) \s (?:the|his|her|their) \s (?: police | (?: (?!the\b|an?\b|his\b|her\b|their\b|its\b|morning\b|evening\b|city\b|region\b) [\w’'-]+ \s ){0,3}? {saying_place} ) (?: \s (?:of|for|in) \s (?:the\s)? [\w’'-]+ (?: \s [\w’'-]+ ){0,3}? )? \s (?: also\s | then\s )? {deed_of_saying} )
        (?= \s that \b | [,:] \s | \s about \s | \s the \s | \. )""",
        unless=(r"(?:[\w’'-]+\s){2,9}?{subject_or_auxiliary}\s(?:also\s)?{deed_of_saying}\b",),
        reach=100,
        look=lambda page, offset, literal: (
            page.text.find("n the ", max(0, offset - 90), offset) >= 0
            or page.text.find("t the ", max(0, offset - 90), offset) >= 0
        ),
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "sr", "hr", "pl", "cs", "sk"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦In the ministry explained⟧ that the road is closed.", source="ru"),
        Flagged("The road is closed, ⟦in the press service of the region reported⟧.", source="uk"),
        Clean("In the ministry they explained that the road is closed.", because="somebody said it", source="ru"),
        Clean(
            "In the ministry of a country which said that all was well, it rained.", because="who said it", source="ru"
        ),
        Clean("At the ministry, Ada Nu explained that the road is closed.", because="a speaker", source="ru"),
    ),
)
