"""`won 2:1`: the result of a match with a colon."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, tells_of_game

_BEFORE, _LEAD = 50, 5
_OVER = frozenset({"beat", "beats", "defeated", "thrashed", "trailed"})
_FOLLOWING = re.compile(r"\s*(?:ratio|odds|majority|scale|mix|match-?up|dilution)\b")


def _is_result(match: re.Match[str], page: Page) -> bool:
    """Whether a game is spoken of, and no ratio."""
    if _FOLLOWING.match(page.text, match.end()):
        return False
    return _is_led_to(match, page) or tells_of_game(page)


def _is_led_to(match: re.Match[str], page: Page) -> bool:
    """Whether somebody with a name is beaten by it: Lyon beat Nice 3:1."""
    before = page.text[max(0, match.start("hit") - _BEFORE) : match.start("hit")]
    words = re.split(r"[.,;:!?\n]", before.rstrip(" ("))[-1].split()[-_LEAD:]
    return bool(words) and words[-1][0].isupper() and not _OVER.isdisjoint(words)


RULE = Rule(
    title="Score with a colon",
    why="German, Russian, Polish and Czech set results as 2:1; English sets 2-1.",
    when=tuple(f"{a}:{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"(?<![\w:.,/]) (?P<hit> (?P<home> \d{1,3} ) : (?P<away> \d | (?<= (?:2[4-9]|[3-9]\d): ) \d\d | (?: 6[1-9] | [7-9]\d ) | 1[0-3]\d ) ) (?! [\d:%] | [.,]\d | [/-]\d )",
        where=_is_result,
        reach=8,
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "ru",
        "uk",
        "be",
        "pl",
        "cs",
        "sk",
        "hu",
        "bg",
        "sr",
        "hr",
        "sl",
        "lt",
        "lv",
        "et",
        "zh",
        "tr",
        "ro",
        "az",
        "kk",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The team won the match ⟦2:1⟧ at home.", becomes="The team won the match 2-1 at home.", source="de"),
        Flagged("The coach saw the goal, ⟦1:0⟧.", becomes="The coach saw the goal, 1-0.", source="ru"),
        Flagged(
            "The team lost the game ⟦61:72⟧ (⟦28:38⟧).", becomes="The team lost the game 61-72 (28-38).", source="de"
        ),
        Flagged("Lyon beat Nice ⟦3:1⟧ in the rain.", becomes="Lyon beat Nice 3-1 in the rain.", source="tr"),
        Flagged("Lyon beat Nice (⟦3:1⟧).", becomes="Lyon beat Nice (3-1).", source="ru"),
        Clean("The match of the team began at 2:15.", because="a time of day", source="de"),
        Clean("The team won the match with a 2:1 majority.", because="a ratio", source="de"),
        Clean("Beat eggs and sugar 2:1, and the bill was defeated 6:3.", because="a share; a vote", source="tr"),
        Clean("Mix sand and lime 3:1 and wait.", because="no game is spoken of", source="de"),
    ),
)
