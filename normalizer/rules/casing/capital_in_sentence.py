"""`It is A big step`, `on Monday The team won`: a small word with a capital in the middle of a sentence."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_BEFORE = re.compile(r"[a-z]{2} \Z")
_BEFORE_A = re.compile(r"\b(?:is|was|as|of|in|with|for|and|at|has) \Z")


def _is_inside(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence goes on here; before a lone “A” only where no letter or initial is meant."""
    if match.group("hit") == "A" and page.text.startswith(".", match.end("hit")):
        return False
    before = _BEFORE_A if match.group("hit") == "A" else _BEFORE
    return before.search(page.text, max(0, match.start("hit") - 6), match.start("hit")) is not None


RULE = Rule(
    title="Small word with a capital inside a sentence",
    why="The engine joined two pieces, or kept the capitals of a headline.",
    find=pattern(
        r"""(?P<hit> The | A | An | In | Of | And | To | Is | Was | With | For | By | From | This | He | She | They | We | It | His | Her | Not | Has | Are | Were | But | That | Yesterday | Today | Tomorrow | Also | Because ) (?= \s [a-z]{2,} \s [a-z] | \s* [.] \s )""",
        where=_is_inside,
    ),
    fix=lambda match, page: match.group("hit").lower(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("It is ⟦A⟧ big step.", becomes="It is a big step.", source="*"),
        Flagged(
            "On Monday in Rome it rained and ⟦The⟧ team won again.",
            becomes="On Monday in Rome it rained and the team won again.",
            source="*",
        ),
        Clean("It is a big step, The Hague says.", because="a name"),
        Clean("They saw the film “It was you”, and vitamin A is good.", because="a title; a letter"),
        Clean("A home in stone\nThe house is old.", because="a heading and a new line", source="*"),
        Clean("It is by C. Moor and A. Field.", because="an initial"),
        Clean("He was in group A is what he said.", because="a letter"),
    ),
)
