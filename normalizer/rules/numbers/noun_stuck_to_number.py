"""`2,480.12points`, `35people`: no space between a number and its noun."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern


def _joint(match: re.Match[str]) -> str:
    """A hyphen before a noun in the singular, which belongs to another: 24-hour, 62-year-old."""
    noun = match.group("noun")
    return " " if noun.endswith(("s", "people", "percent", "yuan", "yen")) else "-"


RULE = Rule(
    title="Number and noun without a space",
    why="Korean, Chinese and Japanese write a number and what is counted as one word: “2480.12포인트”.",
    when=tuple(f"{digit}{{noun_behind_number}}" for digit in range(10)),
    find=pattern(
        r"(?<![\w.,#@/_-]) (?P<hit> (?P<number> \d{1,3} (?:,\d{3})* (?:\.\d+)? | \d+ ) (?P<noun> {noun_behind_number} ) ) (?! [\w@/_=-] )",
        on="fold",
        reach=24,
    ),
    fix=lambda match, page: (
        f"{match.group('number')}{_joint(match)}{page.text[match.start('noun') : match.end('noun')]}"
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The index closed at ⟦2,480.12points⟧.", becomes="The index closed at 2,480.12 points.", source="ko"),
        Flagged("Some ⟦35people⟧ came to the hall.", becomes="Some 35 people came to the hall.", source="zh"),
        Flagged(
            "A ⟦62year-old⟧ joined the ⟦24hour⟧ strike.",
            becomes="A 62-year-old joined the 24-hour strike.",
            source="el",
        ),
        Clean("Some 35 people came to the hall.", because="English", source="ko"),
        Clean("He ran 5km and paid £5m; the file is 12points_b.", because="units; a name", source="ko"),
    ),
)
