"""`at 04.16`, `at 18,50`: a time of day with a point or a comma."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, LanguageData, Page, Rule, alternatives, pattern

_DIGITS = tuple("0123456789")


def _on_times(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(language.words.get('word_on_times', ()))}\b")


def _is_time(match: re.Match[str], page: Page) -> bool:
    """Whether a figure with a comma stands in a sentence on times; one with a point does where it stands."""
    if match["comma"] is None:
        return True
    return page.language.kept(_on_times).search(page.fold, *page.view.context(*match.span("hit"))) is not None


RULE = Rule(
    title="Time of day with a point or a comma",
    why="Italian, Turkish, German and Finnish write 3.40 for 3:40.",
    when=("at ", "since ", "until ", "from ", "around ", "about "),
    find=pattern(
        r"""\b (?: (?i:since|until) \s | (?i:at|from|around|about) \s (?= [012]\d ) )
        (?P<hit> (?P<hour> [01]?\d | 2[0-4] ) (?: \. | (?<= \d\d ) (?P<comma> , ) ) (?P<minute> [0-5]\d ) ['’]? )
        (?= \s* (?: [,;)] | \. (?!\d) | \Z | \n ) | \s {word_behind_clock}\b )""",
        where=_is_time,
        unless=(r"[\d.]+,\s\d{1,2}\.\d\d(?!\d)",),
        reach=24,
        look=lambda page, offset, literal: page.fold.startswith(_DIGITS, offset + len(literal)),
    ),
    fix=lambda match, page: f"{int(match.group('hour'))}:{match.group('minute')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "it",
        "tr",
        "de",
        "fi",
        "ru",
        "uk",
        "pl",
        "nl",
        "da",
        "no",
        "sv",
        "is",
        "pt",
        "es",
        "cs",
        "bg",
        "el",
        "ro",
        "sr",
        "hr",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The earth shook at ⟦04.16⟧.", becomes="The earth shook at 4:16.", source="tr"),
        Flagged(
            "They are at work since ⟦3.40⟧, he said.", becomes="They are at work since 3:40, he said.", source="it"
        ),
        Flagged(
            "It opens daily at ⟦10.00'⟧ and closes late.",
            becomes="It opens daily at 10:00 and closes late.",
            source="tr",
        ),
        Clean("The ratio was at 18,50, he said.", because="no time", source="it"),
        Flagged("They fled at ⟦18,50⟧, on foot.", becomes="They fled at 18:50, on foot.", source="it"),
        Clean("It opened at 18,50 euros and closed at 12,75 dollars, up from 3,40.", because="amounts", source="it"),
        Clean(
            "A draw can be bet on at 1.14. The euro stood at 1.08 dollars, up from 1.05 and 1.02.", because="an amount"
        ),
        Clean("It departs at 07.19, 07.49 and 08.19.", because="one of a list of times, in the style of the house"),
        Clean("He was timed at 10.75 seconds.", because="no minute"),
    ),
)
