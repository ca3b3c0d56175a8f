"""`As of 5 pm on the same day`: a day that needs no naming behind a time."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, before_stop, pattern


def _without_day(match: re.Match[str], page: Page) -> str:
    """The time alone, without its last stop where the text has one behind it."""
    time = match.group("time")
    return time.removesuffix(".") if before_stop(match, page) else time


RULE = Rule(
    title="“On the same day” behind a time",
    why="Japanese, Chinese and Korean agencies name the day of the report: “同日午後5時現在”.",
    when=("on the same day", "of the same day", "that same day"),
    find=pattern(
        r"""\b (?: [Aa]s \s of | at | by | around | about | until | from | before | after | past ) \s (?: about \s | around \s )?
        (?P<hit> (?P<time> \d{1,2} (?: [:.] [0-5]\d )? \s? (?: [ap]\.?m\.? | o['’]clock (?: \s in \s the \s (?: morning | afternoon | evening ) )? ) ) \s (?: on \s the | of \s the | on \s that | that ) \s same \s day )
        (?! [\w-] | \s (?: as | that | in | of | when ) \b )""",
        reach=50,
    ),
    fix=_without_day,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ja", "zh", "ko", "vi", "ru", "es", "pt", "it", "fr"),
    mqm="style/awkward",
    examples=(
        Flagged("As of ⟦5 pm on the same day⟧, it was inside.", becomes="As of 5 pm, it was inside.", source="ja"),
        Flagged("He left at ⟦9:30 a.m. of the same day⟧.", becomes="He left at 9:30 a.m.", source="zh"),
        Clean("He left on the same day at 5 p.m.", because="the day comes first", source="ja"),
        Clean("He left at 5 p.m. on the same day as she.", because="a day set beside another", source="ja"),
    ),
)
