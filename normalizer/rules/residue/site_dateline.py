"""`(Kênh 14) -`, `[Daily News]`, `Vestnik.ru -`: the mark with which a site or an agency nobody lists opens a report."""

import re
from collections.abc import Iterator
from itertools import islice

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule

_TOP_LINES, _TOP_TITLES, _REACH, _LEAST = 6, 2, 110, 55
_NAME = r"[^\W\d_a-z][\w’'.-]*"
_PLACE = rf"{_NAME}(?:\s{_NAME}){{0,2}}"
_DASH = r"(?:\s?[-–—]{1,2}(?=\s{0,3}[^\Wa-z]|\s{0,3}[\"“„«]))"
_SIGN = r"(?:[^\W\d_a-z]{4,}(?:\.[a-zA-Z]{2,3})?)"
_KIND = r"(?:[Cc]orrespondent|[Rr]eporter|Agency|Agencies|Bureau|Desk|Newsroom)"
_MARKS = rf"""
    \[ (?=[^\]\n]*[^\W\d_]) [^\W_a-z][^\]\n]{{2,40}} \] (?: {_DASH} | (?=\s[^\W_a-z]) )
  | \( (?: {_NAME}\s? ){{1,4}} \) {_DASH}
  | (?: {_PLACE}, \s )? [^\W\d_][\w-]*\. (?:[a-z]{{2,4}}|(?<=[A-Z]{{2}}\.)(?!NET\b|JS\b)[A-Z]{{2,4}}) (?:\.[a-z]{{2}})? {_DASH}
  | {_PLACE} (?:/{_NAME})? ,?\s? \( (?! (?:AP|Reuters|CNN|UPI|Bloomberg|BBC|AFP) \) ) [^\W\d_][^()\n]{{2,30}} \) {_DASH}
  | [^\W\d_a-z]{{4,}} (?:\s[^\W\d_a-z]{{3,}})? \s \( (?! Reuters ) (?: {_NAME}\s? ){{1,3}} (?<=\w{{4}}) \) (?=\s[^\W\d_a-z])
  | {_PLACE} , \s {_PLACE} (?: \. {_DASH} | (?: (?<=[Nn]ews) | (?<=Indonesia) | (?<=Post) | (?<=Times) | (?<=Daily) ) \s? -- (?=\s) )
  | {_PLACE} \s \( (?:{_NAME}\s){{1,3}} {_KIND} \) (?=\s[^\W\d_a-z])
  | {_PLACE} [,.]\s DATE [,.]? \s [/(]? (?:Corr\.\s)? {_SIGN} [/)]? (?: \.(?=\s) | {_DASH} )
  | {_PLACE} [,.]?\s DATE \s?[-–—]\s {_NAME} (?:\s{_NAME}){{0,2}} \. (?=\s[^\W\d_a-z])
  | DATE [,.]? \s {_PLACE} ,? \s [/(] [^()/\n]{{3,30}} [/)] (?: \.(?=\s) | {_DASH} )
  | (?: {_NAME}\s )? (?:{_NAME}|[a-z]+) \s (?:[Gg]roup|[Ss]ervice|[Dd]esk|[Bb]ureau) (?: {_DASH} | :(?=\s[^\Wa-z]) )
  | (?: [\[(] [^()\[\]\n]{{2,40}} [\])] \s? )? (?: {_KIND} \s {_PLACE} | {_PLACE} \s [Rr]eporter ) \s? = (?=\s)
  | (?: (?:{_PLACE}|City|Own|Staff|Special|Our) \s )? {_KIND} (?:,\s{_PLACE})? \. (?=\s[^\W\d_a-z])
  | {_PLACE} , \s {_KIND} \. (?=\s[^\W\d_a-z])
"""

_BEFORE_TITLE = re.compile(
    r"(?:[^\W\d_a-z][^\W\d_]+\s(?:[Gg]roup|[Ss]ervice):|[^\W\d_a-z][^\W\d_]{4,}\.|[^\W\d_a-z][^\W\d_]{3,}\d{1,2}\s?:|[\[【][^\W\d_a-z][^\]】\n\d]{3,24}[\]】])(?=\s[^\W\d_a-z]\w*\s[^\W\d_])"
)

_DIGIT = re.compile(r"\d")


def _pattern(language: LanguageData) -> re.Pattern[str]:
    months = (*language.words.get("month", ()), *language.words.get("month_short", ()))
    month = "(?i:" + "|".join(map(re.escape, sorted(months, key=len, reverse=True))) + r")\.?"
    date = rf"(?:\d{{1,2}}\.?\s{month}|{month}\s\d{{1,2}})(?:,?\s\d{{4}})?"
    return re.compile(_MARKS.replace("DATE", date), re.VERBOSE)


def _find(page: Page) -> Iterator[Hit]:
    pattern = page.language.kept(_pattern)
    filled = ((start, end) for start, end in page.view.lines if page.text[start:end].strip())
    for place, (start, end) in enumerate(islice(filled, _TOP_LINES)):
        is_title = page.view.is_title(start)
        if (is_title and place > _TOP_TITLES) or (not is_title and end - start < _LEAST):
            continue
        first = end - len(page.text[start:end].lstrip())
        match = _match(page.text, pattern, first, min(end, first + _REACH), is_title=is_title)
        if match:
            rest = match.end() + page.text[match.end() : end].startswith(" ")
            yield Hit(match.start(), match.end(), fix="", edit_span=(match.start(), rest))


def _match(text: str, pattern: re.Pattern[str], start: int, end: int, *, is_title: bool) -> re.Match[str] | None:
    """What a line begins with; before a headline stands a place, a section, or a mark with a date in it."""
    if not is_title:
        return pattern.match(text, start, end)
    dated = pattern.match(text, start, end)
    return dated if dated and _DIGIT.search(dated.group()) else _BEFORE_TITLE.match(text, start, end)


RULE = Rule(
    title="Dateline of a site",
    why="Sites and small agencies open a report with their name, the place and the date, each in its own way.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"furniture", "number"}),
    mqm="non-translation/residue",
    examples=(
        Flagged(
            "⟦(Dat Viet) -⟧ The bridge over the river was closed on Monday because of the flood, the police said.",
            becomes="The bridge over the river was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "  ⟦Gorod.ru -⟧ The bridge over the river was closed on Monday because of the flood, the police said.",
            becomes="  The bridge over the river was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦Gorod.ru -⟧ The bridge over the river was closed on Monday because of the flood, the police said.",
            becomes="The bridge over the river was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦SEMARANG, KABARKITA.com -⟧ The bridge over the river was closed on Monday because of the flood, they said.",
            becomes="The bridge over the river was closed on Monday because of the flood, they said.",
            source="id",
        ),
        Flagged(
            "⟦City correspondent, Meerut.⟧ The bridge over the river was closed on Monday because of the flood, it said.",
            becomes="The bridge over the river was closed on Monday because of the flood, it said.",
            source="hi",
        ),
        Flagged(
            "⟦GOROD.RU -⟧ The bridge over the river was closed on Monday because of the flood, the police said.",
            becomes="The bridge over the river was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦Bandung, CNN Indonesia --⟧ The bridge over the river was closed on Monday because of the flood, it said.",
            becomes="The bridge over the river was closed on Monday because of the flood, it said.",
            source="*",
        ),
        Flagged(
            "⟦Lahore (Showbiz Desk)⟧ The bridge over the river was closed on Monday because of the flood, they said.",
            becomes="The bridge over the river was closed on Monday because of the flood, they said.",
            source="*",
        ),
        Flagged(
            "⟦[Morning Economy]⟧ The bridge over the river was closed on Monday because of the flood, they said.",
            becomes="The bridge over the river was closed on Monday because of the flood, they said.",
            source="*",
        ),
        Flagged(
            "⟦GYUMRI, MAY 5, SHIRAKPRESS.⟧ The bridge was closed on Monday because of the flood, the police said.",
            becomes="The bridge was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦(Busan=Haenews) Reporter Kang Do-yun =⟧ The bridge was closed on Monday because of the flood, they said.",
            becomes="The bridge was closed on Monday because of the flood, they said.",
            source="*",
        ),
        Flagged(
            "⟦Society group -⟧ The bridge over the river was closed on Monday because of the flood, the police said.",
            becomes="The bridge over the river was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦Economic group:⟧ Bread is dearer in Shiraz by a third\n\nIt was said on Monday by the bakers of the town.",
            becomes="Bread is dearer in Shiraz by a third\n\nIt was said on Monday by the bakers of the town.",
            source="*",
        ),
        Flagged(
            "⟦Lubnik.⟧ Bridge over the river closed for a year\n\nThe bridge was closed on Monday, the police said.",
            becomes="Bridge over the river closed for a year\n\nThe bridge was closed on Monday, the police said.",
            source="*",
        ),
        Flagged(
            "⟦GYUMRI, 5 May - Shirak-Press.⟧ The bridge was closed on Monday because of the flood, the police said.",
            becomes="The bridge was closed on Monday because of the flood, the police said.",
            source="*",
        ),
        Flagged(
            "⟦[Comprehensive]⟧ Police close bridge over the river\n\nIt was closed on Monday, the police said.",
            becomes="Police close bridge over the river\n\nIt was closed on Monday, the police said.",
            source="*",
        ),
        Clean(
            "[00:12,480] We are here to see the game that all have been waiting for.",
            because="time of a subtitle",
            source="es",
        ),
        Clean(
            "PARIS (Reuters) - The bridge over the river was closed on Monday because of the flood, the police said.",
            because="an agency that writes in English",
            source="*",
        ),
        Clean(
            "[He] came to the bridge over the river on Monday and saw the flood that had closed it, the police said.",
            because="an editor's word in brackets",
            source="*",
        ),
        Clean(
            "Anna Weber (CDU) - who else? - came to the bridge over the river on Monday and saw the flood, it is said.",
            because="a person and her party",
            source="*",
        ),
    ),
)
