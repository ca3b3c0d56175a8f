"""`lost 20 to 17`: the result of a match told with “to”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAST_WORDS = 2


def _is_result(match: re.Match[str], page: Page) -> bool:
    """Whether a game is told of, and the numbers are no votes."""
    words = page.view.vocabulary
    return len(words & page.word_set("game_word")) >= _LEAST_WORDS and "votes" not in words


RULE = Rule(
    title="Result of a match with “to”",
    why="“20 à 17”, “3 a 1”, “5 por 0”: English sports pages write 20-17.",
    when=(*(f" {digit} to " for digit in range(10)), *(f"{tens} to " for tens in range(10, 100))),
    find=pattern(
        r"""\b (?: {word_before_score} | score\sof ) \s (?: [\w’'-]+ \s ){0,3}?
        (?P<hit> (?P<home> \d{1,3} ) \s to \s (?P<away> \d{1,3} ) )
        (?! [\w%:-] | [.,]\d | \s (?: {counted_not_scored} | [ap]\.m ) \b )""",
        where=_is_result,
        reach=60,
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The team lost the match ⟦20 to 17⟧.", becomes="The team lost the match 20-17.", source="fr"),
        Flagged(
            "The coach saw the goal: Lima won ⟦3 to 1⟧ at home.",
            becomes="The coach saw the goal: Lima won 3-1 at home.",
            source="es",
        ),
        Clean("The bill won 20 to 17 in the house.", because="no game is told of", source="fr"),
        Clean("The team lost the match 20-17 and fell 2 to 3 points behind.", because="English; points", source="fr"),
    ),
)
