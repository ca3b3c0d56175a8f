"""`From Monday it returns the sun`: “it” in the place of weather, a season or a feast that comes."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_REACH = 24


def _is_subject(match: re.Match[str], page: Page) -> bool:
    """Whether no preposition stands before “it”, as in `with it comes the rain`."""
    before = page.text[max(0, match.start() - _REACH) : match.start()].split()
    return not before or before[-1].lower() not in page.word_set("preposition")


RULE = Rule(
    title="“It” before what comes",
    why="Italian and Spanish set what comes behind its verb: “da lunedì torna il sole”.",
    when=(" it returns the ", " it arrives the ", " it comes the ", " it comes back the ", " it arrives a "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> it \s (?! returns \s the \s (?: heat | warmth | cold ) \b ) (?P<verb> returns | arrives | comes\sback | comes ) \s (?P<comer> (?: the | a ) \s (?: {simple_adjective} \s )? {what_comes} ) ) (?! [\w’'-] | \s to\b )""",
        reach=60,
        where=_is_subject,
    ),
    fix=lambda match, page: f"{match.group('comer')} {match.group('verb')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("it", "es", "pt", "fr", "ro", "ca"),
    mqm="fluency/grammar",
    examples=(
        Flagged("From Monday ⟦it returns the sun⟧.", becomes="From Monday the sun returns.", source="it"),
        Flagged("In May ⟦it arrives the bad weather⟧.", becomes="In May the bad weather arrives.", source="it"),
        Clean("From Monday the sun returns.", because="English order", source="it"),
        Clean("With it comes the snow, and behind it comes the fog.", because="a preposition’s", source="it"),
        Clean("At dusk it returns the warmth; it returns the sun to us.", because="what it gives back", source="it"),
        Clean("In May it returns the money; it comes the day after.", because="what it gives back; when", source="it"),
    ),
)
