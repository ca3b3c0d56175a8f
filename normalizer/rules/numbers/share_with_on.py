"""`two Italians on three are against`, `5 in each 10`: a share with the preposition of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_ONES = "one|two|three|four|five|six|seven|eight|nine|ten"
_SMALL = ("two", "three", "four", "five", "ten", "2", "3", "4", "5", "10")


def _in_three(match: re.Match[str], page: Page) -> str:
    noun = match.group("noun")
    return f"{match.group('part')} in {match.group('whole')}{' ' + noun if noun and noun.endswith('s') else ''}"


RULE = Rule(
    title="Share with “on” or “in each”",
    why="“due italiani su tre”, “un Français sur deux”, “5 em cada 10”, “biri 3”: English says two in three.",
    when=(*(f" on {whole}" for whole in _SMALL), " in each ", " of each ", " out of each "),
    find=pattern(
        rf"""(?<![\w.,:/$€£’'-]) (?P<hit> (?P<part> [Oo]ne | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Ee]ight | [Nn]ine | [1-9](?:\.\d)? ) \s
          (?: (?P<noun> [A-Za-z]+ ) \s )? (?: on | (?: out\s )? (?:in|of) \s each ) \s (?! one\b ) (?P<whole> {_ONES} | \d{{1,3}} ) ) (?! [\w-] | [.,:]\d | \s (?:occasions|fronts|days) )
        (?= \s* [,;] | \s* \.(?:\s|\Z) | \s {{verb_behind_share}} \b
          | (?<= each\s\d ) \s [a-z]+ | (?<= each\s\d\d ) \s [a-z]+ | (?<= each\s\d\d\d ) \s [a-z]+ )""",
        unless=(r"\w+\s(?:men|goals|times|points|now)\son\b",),
        reach=50,
    ),
    fix=_in_three,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Two Italians on three⟧ are against.", becomes="Two in three Italians are against.", source="it"),
        Flagged("⟦5 in each 10⟧ mayors are new.", becomes="5 in 10 mayors are new.", source="pt"),
        Clean("Two in three Italians are against; seven in every 10.", because="English", source="it"),
        Clean("He put two men on three. Two points on three are lost.", because="no share", source="it"),
    ),
)
