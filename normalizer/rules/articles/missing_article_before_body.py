"""`head of Meteorology Organization`, `in City Council`: a body with a long name that has lost its article."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_BARE = ("Human", "Amnesty", "Homeland")


def _is_common(match: re.Match[str], page: Page) -> bool:
    """Whether the name begins with no word that stands without an article."""
    return not match.group("hit").startswith(_BARE)


RULE = Rule(
    title="Body without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article.",
    when=(" {body_with_long_name}",),
    find=pattern(
        r"""\b (?: (?: {part_of_institution} | press\sservice ) \s of | according\sto | [Aa]ccording\sto | (?: said | reported | confirmed | announced | organized | organised | carried\sout ) \s by | (?: told | informed | from | with | by | in ) (?= \s [A-Z] ) ) \s
        (?P<hit> (?: [A-Z][\w’-]+ (?: ,\s | \s (?:and\s|of\s)? ) ){1,5} (?: {body_behind_name} | (?:[Dd]istrict|[Rr]egional|[Cc]ity)\s[Cc]ourt | Crescent | Cross | (?<=Air\s)Forces? | (?<=Coast\s)Guard | (?<=General\s)Staff | (?<=Security\s)Service ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {institution_follower} | [A-Z][a-z]+\s[A-Z] ) \b )""",
        where=_is_common,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The head of ⟦Meteorology Organization⟧ said so.", source="*"),
        Flagged("He is a member of ⟦Central Election Commission⟧, they say.", source="*"),
        Clean("The head of the Meteorology Organization said so.", because="the article is there"),
        Clean(
            "He spoke with Ada Smith, a member of Human Rights Watch, and with Kent Police.",
            because="names without an article",
        ),
    ),
)
