"""`'Night Pharmacy'` in a text that quotes with double marks: single ones around a title."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_SPOKEN = re.compile(r"""["“][^"“”\n]{12,300}["”]""")

_LOWER = re.compile(r"(?<!\w)['‘][a-z][^'’\n]{2,80}['’](?!\w)")
_REACH = 30


def _kind_before(match: re.Match[str], page: Page) -> bool:
    """Whether the kind of work is named before its title."""
    before = page.fold[max(0, match.start("hit") - _REACH) : match.start("hit")].split()
    return bool(before) and before[-1] in page.words("titled_work")


def _quotes_with_double_marks(match: re.Match[str], page: Page) -> bool:
    """Whether the text has speech in double marks, none around the single ones, which it uses for titles alone."""
    if _LOWER.search(page.text) or not (" " in match.group("title") or _kind_before(match, page)):
        return False
    return _SPOKEN.search(page.text) is not None and not page.view.quotes.touching(
        match.start("hit") - 1, match.start("hit")
    )


RULE = Rule(
    title="Single quotation marks around a title",
    why="Korean, Japanese and Greek set titles in single marks or corner brackets, speech in double ones.",
    when=(" '", "('", "\n'"),
    find=pattern(
        r"""(?<![\w'’]) (?P<hit> (?P<open>['‘]) (?P<title> (?:[A-Z0-9][\w’-]*|The|A)(?:\s(?:[A-Z0-9][\w’-]*|of|the|in|and|a|to|for|on|at|with|my|is)){0,6} ) ['’] ) (?! \w | s\b )""",
        where=_quotes_with_double_marks,
        reach=80,
    ),
    fix=lambda match, page: f"“{match.group('title')}”" if "“" in page.text else f'"{match.group("title")}"',
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ko", "ja", "zh", "vi", "el", "tr", "fa"),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "The film ⟦'Night Train'⟧ opens. “It is a love letter,” he said.",
            becomes="The film “Night Train” opens. “It is a love letter,” he said.",
            source="ko",
        ),
        Flagged(
            "He sang the song ⟦'Home'⟧ there. \"We all cried a little,\" she said.",
            becomes='He sang the song "Home" there. "We all cried a little," she said.',
            source="ja",
        ),
        Clean("He met 'Bo'. “We all cried a little,” she said.", because="a nickname", source="ja"),
        Clean(
            "The so-called 'night' of 'New Art'. “We all cried,” she said.",
            because="single marks for words too",
            source="ja",
        ),
        Clean("The film 'Night Train' opens.", because="no other marks in the text", source="ko"),
        Clean("“We saw 'Night Train' there,” he said.", because="a quotation within", source="ko"),
    ),
)
