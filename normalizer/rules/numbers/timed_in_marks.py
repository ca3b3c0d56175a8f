"""`in 1'47"32`, `9"84`, `3:43,13`: a time in sport with the marks of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_ARROWS = ("-->", "–>", "—>", "→")


def _is_timed(match: re.Match[str], page: Page) -> bool:
    """Whether a time is of a race: the times of subtitles have an arrow in their line, brackets or a nought first."""
    if not match.group("clock"):
        return True
    first, last = page.view.line_at(match.start())
    start, end = match.span("clock")
    is_bracketed = page.text[max(0, start - 1) : start] in ("[", "(") and page.text[end : end + 1] in ("]", ")")
    is_subtitle = is_bracketed or match.group("clock").startswith("0")
    return not is_subtitle and not any(arrow in page.text[first:last] for arrow in _ARROWS)


def _in_english(match: re.Match[str], page: Page) -> str:
    """Hours, minutes and seconds with colons, hundredths behind a point."""
    if match.group("clock"):
        return match.group("clock").replace(",", ".")
    hours, minutes, seconds = (
        match.group("hours"),
        match.group("minutes"),
        match.group("seconds") or match.group("only"),
    )
    parts = match.group("parts") or match.group("hundredths")
    whole = ":".join(part for part in (hours, minutes, seconds) if part)
    return f"{whole}.{parts}" if parts else whole


RULE = Rule(
    title="Time in sport with the marks of the source",
    why='“1\'47"32”, “9"84”, “2h07\'15"”: English papers write 1:47.32, 9.84 and 2:07:15.',
    when=(
        *(f"{digit}'" for digit in range(10)),
        *(f'{digit}"' for digit in range(10)),
        *(f"{digit},{next_}" for digit in range(10) for next_ in range(10)),
    ),
    find=pattern(
        r"""(?<![\w.,:/$€£“"'’-]) (?P<hit> (?: (?P<hours> \d{1,2} ) \s? h \s? )? (?P<minutes> \d{1,2} ) \s? ['’′] \s? (?P<seconds> [0-5]\d ) \s? (?: ["”″] | ['’′]{2} ) \s? (?P<parts> \d{1,3} )?
          | (?P<only> \d{1,2} ) (?: ["”″] | ['’′]{2} ) (?P<hundredths> \d{2} )
          | (?P<clock> \d{1,2} (?: :[0-5]\d ){1,2} , \d{1,3} ) ) (?! [\w:] | [.,]\d )""",
        unless=(r"[4-8]\s?['’′]\s?(?:0?\d|1[01])\s?(?:[\"”″]|['’′]{2})(?!\d)",),
        where=_is_timed,
        reach=24,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("""She won in ⟦1'47"32⟧ on Sunday.""", becomes="She won in 1:47.32 on Sunday.", source="fr"),
        Flagged("He ran ⟦2h07'15\"⟧ in Berlin.", becomes="He ran 2:07:15 in Berlin.", source="it"),
        Flagged(
            "The record stands at ⟦3:43,13⟧ minutes.", becomes="The record stands at 3:43.13 minutes.", source="de"
        ),
        Flagged('He took gold in ⟦9"84⟧ in Turin.', becomes="He took gold in 9.84 in Turin.", source="it"),
        Clean("He is 6'10\" tall and ran 1:47.32.", because="feet and inches; English", source="fr"),
        Clean("00:00:12,480 --> 00:00:14,920", because="the times of a subtitle", source="fr"),
        Clean("1:00:12,480 --> 1:00:14,920", because="the times of a subtitle", source="fr"),
        Clean("[00:12,480] We [1:12,480] are here.", because="times of subtitles in brackets", source="fr"),
        Clean("It is a 17\" screen, 5' by 12.", because="inches and feet", source="fr"),
    ),
)
