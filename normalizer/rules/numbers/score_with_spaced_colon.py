"""`won 31 : 27`: the result of a match with a colon set apart."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, tells_of_game

_BEFORE = 30
_RESULT_OF = re.compile(r"(?:score|result|win|victory|defeat|loss|draw|lead) of\Z")
_QUARTERS = ("00", "15", "30", "45")
_HOURS = 24


def _stands_for_else(match: re.Match[str], page: Page) -> bool:
    """Whether the word before shows a time, a scale or a verse, or a comma stands before what may be a time."""
    before = page.fold[max(0, match.start("hit") - _BEFORE) : match.start("hit")].rstrip(" (")
    if before.endswith(",") and match.group("away") in _QUARTERS and int(match.group("home")) < _HOURS:
        return True
    last = re.split(r"[^\w]+", before.rstrip(","))[-1]
    is_else = last in page.word_set("before_no_score") or last in page.word_set("weekday_lower")
    return is_else and not _RESULT_OF.search(before)


def _is_led_to(match: re.Match[str], page: Page) -> bool:
    """Whether a word leads to the score, or it tells of a set or a half in a text about a game."""
    if match.group("part") is None:
        return not _stands_for_else(match, page)
    return tells_of_game(page) and page.text.startswith((",", ")"), match.end("hit"))


RULE = Rule(
    title="Score with a colon set apart",
    why="Polish, Romanian, Czech and Hungarian set results as 31 : 27; English sets 31-27.",
    when=tuple(f"{digit} :" for digit in range(10)),
    find=pattern(
        r"""(?: (?P<part> (?<= [(] ) | (?<= \d,\s ) ) | \b (?: {lead_to_score} | {word_before_score} | scores? | set ) \s (?: [\w’'-]+,? \s ){0,6}? (?<! \bat\s ) (?<! \bby\s ) (?<! \bfrom\s ) (?<! \buntil\s ) (?<! \baround\s ) (?<! \babout\s ) [(]? )
        (?P<hit> (?P<home> \d{1,3} ) \s : \s? (?P<away> \d{1,3} ) ) (?! [\w:%] | [.,]\d | \s?[ap]\.?m\b | \s (?: percent | per | seats | votes ) \b )""",
        where=_is_led_to,
        unless=(r"\d+\s:\s?\d+\s(?:ratio|odds|majority|scale|mix|dilution)\b",),
        reach=90,
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "pl",
        "ro",
        "cs",
        "sk",
        "hu",
        "sr",
        "hr",
        "sl",
        "ru",
        "uk",
        "bg",
        "de",
        "zh",
        "tr",
        "lt",
        "lv",
        "et",
        "el",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Lublin won ⟦29 : 24⟧ at home.", becomes="Lublin won 29-24 at home.", source="pl"),
        Flagged(
            "They lost the third set to Brno (⟦17 : 25⟧).",
            becomes="They lost the third set to Brno (17-25).",
            source="cs",
        ),
        Flagged(
            "The team won the match ⟦4 : 1⟧ (⟦25 : 21⟧, ⟦18 : 25⟧).",
            becomes="The team won the match 4-1 (25-21, 18-25).",
            source="hu",
        ),
        Clean("It says so (12 : 25, 13 : 4).", because="no game is told of", source="hu"),
        Clean("They won with a 3 : 1 ratio of yes to no.", because="a ratio", source="pl"),
        Clean("The vicar ended with Romans 8 : 28; the mare won in 1 : 52.", because="a verse; how long", source="pl"),
        Clean("The final is set for Friday, 8 : 15.", because="a time behind its day", source="pl"),
        Clean("The meeting ended at 10 : 30 sharp; mix sand and lime 3 : 1.", because="a time; no game", source="pl"),
    ),
)
