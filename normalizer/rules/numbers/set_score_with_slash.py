"""`won by 23/25, 21/25, 25/19`: the sets of a match with slashes."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_of_game(match: re.Match[str], page: Page) -> bool:
    """Whether the text tells of a game."""
    return not page.view.vocabulary.isdisjoint(page.word_set("game_word"))


RULE = Rule(
    title="Set scores with slashes",
    why="Portuguese, French and Turkish write the sets of a match as 25/19, 25/21.",
    when=tuple(f"{digit}/{next_}" for digit in range(10) for next_ in range(10)),
    find=pattern(
        r"""(?<![\w./,-]) (?P<hit> (?: [1-3]?\d/[1-3]?\d ,\s ){1,4} [1-3]?\d/[1-3]?\d (?: ,?\s and \s [1-3]?\d/[1-3]?\d )? ) (?! [\w/-] )""",
        unless=(r"(?:\d+/\d+,?\s(?:and\s)?)+(?:odds|favou?rites?|chances?|of\san\sinch)\b",),
        where=_is_of_game,
        reach=60,
    ),
    fix=lambda match, page: match.group("hit").replace("/", "-"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "fr", "tr", "ro", "it"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged(
            "The team won the match by ⟦23/25, 25/19, 25/21 and 25/17⟧.",
            becomes="The team won the match by 23-25, 25-19, 25-21 and 25-17.",
            source="pt",
        ),
        Flagged(
            "She won the final in two sets, ⟦6/4, 7/5⟧.",
            becomes="She won the final in two sets, 6-4, 7-5.",
            source="fr",
        ),
        Clean("They open on 23/25, 21/25 roads.", because="no game", source="pt"),
        Clean("The striker was given 5/2, 7/4 odds before the match.", because="odds", source="pt"),
        Clean("The team won the match on 12/05/2021.", because="a date", source="pt"),
    ),
)
