"""`At the 18 minutes the captain scored`, `scored at the 89th.`: a minute of a match without its own form or word."""

import re

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Page,
    Rule,
    capitalise_like,
    ordinal,
    pattern,
    tells_of_game,
)


def _is_minute(match: re.Match[str], page: Page) -> bool:
    """Whether a match is told of, where an ordinal stands alone or “to” comes before the minutes."""
    is_clear = match.group("alone") is None and match.group("to") is None
    return is_clear or tells_of_game(page)


def _minute(match: re.Match[str], page: Page) -> str:
    if match.group("alone"):
        return f"{match.group('hit')} minute"
    return capitalise_like(match.group("hit"), f"in the {ordinal(int(match.group('minute')))} minute")


RULE = Rule(
    title="Minute of a match as a number of minutes",
    why="“aos 18 minutos”, “a los 18 minutos”, “na 18 minut”: English says in the 18th minute.",
    when=tuple(f"the {digit}" for digit in range(1, 10)),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Aa]t | [Ii]n | [Oo]n | (?P<to> [Tt]o ) ) \s the \s (?P<minute> [1-9]\d? | 1[012]\d ) \s minutes
            | (?<= [Aa]t\s ) (?P<alone> the \s (?:3[2-9]|[4-9]\d) (?:st|nd|rd|th) ) ) (?! [\w-] )
        (?(to) (?= \s* [,;).] | \s of\s(?:the\s(?:game|match|first|second|half)|play) ) ) (?= \s* [,;)] | \s* \. (?:\s|\Z) | \s (?: of\splay | of\sthe\s(?:game|match|first|second|half) | the | from | with | through | when | after | he | (?(alone) (?!) | [A-Z] ) ) )""",
        unless=(r"[Ii]n\sthe\s\d+\sminutes\s(?:after|from|when|he|[A-Z])",),
        where=_is_minute,
        reach=60,
    ),
    fix=_minute,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("⟦At the 18 minutes⟧ Rui scored.", becomes="In the 18th minute Rui scored.", source="pt"),
        Flagged("He scored ⟦at the 63 minutes⟧.", becomes="He scored in the 63rd minute.", source="es"),
        Flagged(
            "The team lost the match to a goal at ⟦the 89th⟧.",
            becomes="The team lost the match to a goal at the 89th minute.",
            source="it",
        ),
        Flagged(
            "The captain scored with a header ⟦to the 12 minutes⟧ of the match.",
            becomes="The captain scored with a header in the 12th minute of the match.",
            source="pt",
        ),
        Clean("They cut the ride from an hour to the 12 minutes.", because="no match is told of", source="pt"),
        Clean("The road ends at the 89th.", because="no match is told of", source="it"),
        Clean("She won the match, and a prize at the 44th Frankfurt Book Fair.", because="a fair", source="pt"),
        Clean("In the 18th minute Rui scored.", because="English", source="pt"),
        Clean("They spoke in the 18 minutes after the goal.", because="a length of time", source="pt"),
        Clean("At the 90 minutes mark it was over.", because="part of another noun", source="pt"),
    ),
)
