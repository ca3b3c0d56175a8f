"""The same noun with its article on both sides of `and`: `the beach and the beach`."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, is_only_verb, late, pattern

_REACH, _TAIL = 60, 3
_NEXT_WORD, _GAPPED = late(r"\s([a-z]+)"), ("more", "less")


def _stood_before(page: Page, offset: int, literal: str) -> bool:
    """Whether what follows the article stands before the conjunction too: a cheap first look."""
    after = offset + len(literal)
    return page.fold.find(page.fold[after : after + _TAIL], max(0, offset - _REACH), offset) >= 0


def _is_same(match: re.Match[str], page: Page) -> bool:
    """Whether the two nouns are one: a capital sets `the Real` apart from `the real`, and may begin a longer name."""
    end = match.end("hit")
    again = end - len(match.group("once"))
    if page.text[again].isupper():
        return False
    noun = page.text[end - len(match.group("noun")) : end]
    following = _NEXT_WORD.match(page.fold, end)
    if following and (following[1] in _GAPPED or is_only_verb(following[1])):
        return False  # `the house and the house was empty`: another clause
    if noun[0].isupper() and page.text[end + 1 : end + 2].isupper():
        return False
    return page.text[match.start("noun") : match.end("noun")] == noun


RULE = Rule(
    title="Same noun phrase on both sides of a conjunction",
    why="Two synonyms of the source have one English word, each with its article.",
    when=(
        " and the ",
        " and a ",
        " and its ",
        " and his ",
        " and their ",
        " and of ",
        " and in ",
        " and to ",
        " or the ",
        " or a ",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit>
          (?P<once> (?P<lead> the|a|an|its|his|her|their|of|in|to|for ) \s (?P<noun> [a-z][a-z-]{2,} ) )
          \s (?:and|or) \s (?P=lead) \s (?P=noun) ) (?! [\w'’-] )""",
        unless=(
            r"(?:of|in|to|for)\s(?:the|course|all)\b",
            r"the\s(?:more|less)\b",
            r"the\s\w+\sand\sthe\s\w+\s(?:only|alone)\b",
        ),
        on="fold",
        reach=_REACH,
        where=_is_same,
        look=_stood_before,
    ),
    fix=lambda match, page: page.text[match.start("once") : match.end("once")],
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("They like ⟦the beach and the beach⟧ bars.", becomes="They like the beach bars."),
        Flagged("It needs ⟦a plan and a plan⟧.", becomes="It needs a plan."),
        Clean("They like the beach and the sea.", because="two things"),
        Clean("We tell the Hague and The Hague apart.", because="a capital sets one apart from the other"),
        Clean("The Hague and the Hague Convention", because="a name, and a longer one that begins with it"),
        Clean("the more and the more we ask", because="a degree"),
        Clean("Less need of the clergy and the clergy more of it.", because="the second begins another clause"),
        Clean("You can't fight the city and the city knows it.", because="the second begins another clause"),
        Clean("She looked at the house and the house was empty.", because="the second begins another clause"),
        Clean("the law and the law alone", because="on purpose"),
        Clean("They love the State and the state.", because="two things, told apart by a capital"),
        Clean("of all and of all this", because="function words"),
    ),
)
