"""`in next day`, `at same time`, `for first time`: a word that orders, without its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, in_sentence, pattern, plural

_PREPOSITIONS = ("in", "on", "at", "during", "from", "for", "to", "over", "within", "since", "until", "of", "by")
_ORDERS = ("same", "previous", "following", "upcoming", "coming", "current", "nearest")


def _is_counted(match: re.Match[str], page: Page) -> bool:
    """Whether the noun stands in a sentence and can be counted; behind “same” any noun wants the article."""
    if not in_sentence(match, page):
        return False
    noun = match.group("noun")
    return noun is None or match.group("order") == "same" or plural(noun, page) is not None


RULE = Rule(
    title="Word that orders without its article",
    why="Slavic languages, Turkish, Persian, Chinese and Japanese have no article: “w następnym dniu”, “впервые”.",
    when=(
        *(f"{preposition} {order} " for preposition in _PREPOSITIONS for order in _ORDERS),
        *(f"{preposition} next " for preposition in ("in", "on", "at", "during")),
        *(f"{preposition} last " for preposition in ("in", "at", "during", "over")),
        "in first ",
        "in second ",
        "in third quarter",
        "in fourth quarter",
        "for first time",
        "for second time",
        "for third time",
        "for last time",
    ),
    find=pattern(
        rf"""(?<![\w’'-]) (?i: {"|".join(_PREPOSITIONS)} ) \s
          (?P<hit> (?P<order> {"|".join(_ORDERS)} ) \s (?P<noun> [a-z]{{3,}} )
          | (?<= [nt]\s | g\s ) next \s (?: days? | moment | minutes | hours | months | years | weeks | decades | round | stage | match | game | phase | step )
          | (?<= in\s | at\s | ng\s | er\s ) last \s (?: days | weeks | months | years | hours | minutes | minute | moment | decades? | century )
          | (?<= [Ii]n\s ) (?: first | second | third | fourth ) \s (?: half | part | quarter | semester | trimester | days | weeks | months | years | hours | minutes | round | period | set | leg )
          | (?<= or\s ) (?: first | second | third | last ) \s time )
        (?= \s* [.,;] | \s (?: {{ordered_follower}} | and\s(?:the|was|is|he|she|it|they) ) \b )""",
        unless=(r"same\ssex\b",),
        where=_is_counted,
        reach=50,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It was found in ⟦next day⟧ in the river.",
            becomes="It was found in the next day in the river.",
            source="pl",
        ),
        Flagged(
            "He left on ⟦same day⟧ for ⟦first time⟧.",
            becomes="He left on the same day for the first time.",
            source="ru",
        ),
        Flagged("They worked in ⟦previous season⟧.", becomes="They worked in the previous season.", source="tr"),
        Flagged(
            "It grew in ⟦first quarter⟧ of this year.",
            becomes="It grew in the first quarter of this year.",
            source="zh",
        ),
        Clean("It was found on the next day, by next season, in second place.", because="English"),
        Clean(
            "They lived on past fame and at current prices, as couples of same sex.", because="no noun that is counted"
        ),
        Clean("They met in same room\nTwo left", because="a headline"),
        Clean("They used money of current money, from following the law.", because="what cannot be counted; a verb"),
    ),
)
