"""`5 vehicle were stuck`: a number with a noun in the singular."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_IRREGULAR = {"child": "children", "person": "people", "wounded person": "wounded people"}


def _plural(noun: str) -> str:
    """The plural of a noun of the list."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("ss", "ch", "s")) else "s")


def _counts(match: re.Match[str], page: Page) -> bool:
    """Whether the number counts: behind the name of a month it is a date."""
    before = page.text[max(0, match.start() - 12) : match.start()].split()
    return not before or before[-1] not in page.words("month")


RULE = Rule(
    title="Singular after a number",
    why="Turkish, Persian, Chinese and others count without a plural: “5 araç”.",
    when=(" {singular_counted} ", " {singular_counted}.", " {singular_counted},"),
    find=pattern(
        r"""(?<![\w.,$€£/-]) (?: [2-9] | [1-9]\d{1,2} | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Ee]ight | [Nn]ine | [Tt]en | [Ss]everal | [Mm]any | [Mm]ultiple | [Vv]arious | [Nn]umerous | \d{1,3},\d{3} )
        \s (?P<hit> {singular_counted} ) (?= \s* [.,;:)] | \s (?: was | were | [a-z]{3,}ed | injured | wounded | killed | dead | missing | arrested | have | had | is | are | who | in | from | of | and | at | died
          | perished | lost | took | remain | will | were | with | for | on | to ) \b )""",
        where=_counts,
        unless=(
            r"\w+\s(?:and|of|in|to|with|for)\s(?:\w+\s)?(?:team|crew|household|plan|deal|race|group|council|garage|event)\b",
        ),
        reach=30,
    ),
    fix=lambda match, page: _plural(match.group("hit")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("tr", "az", "fa", "zh", "ja", "ko", "hu", "id", "ar", "ka", "kk", "vi", "th", "uz", "ur", "hi"),
    mqm="fluency/grammar",
    examples=(
        Flagged("On the pass 5 ⟦vehicle⟧ were stuck.", becomes="On the pass 5 vehicles were stuck.", source="tr"),
        Flagged("It hired two ⟦teacher⟧, he said.", becomes="It hired two teachers, he said.", source="fa"),
        Clean("It was a two animal and vehicle event, said three soldiers.", because="part of a noun", source="tr"),
        Clean("The July 13 attack on the harbour failed.", because="a date", source="tr"),
        Clean("Five vehicles were stuck.", because="the plural is there", source="tr"),
    ),
)
