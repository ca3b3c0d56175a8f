"""`Han back on TV after 3 years... "I missed the set"`: dots between the parts of a headline."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _is_headline(match: re.Match[str], page: Page) -> bool:
    """Whether the line is one of the first of the text, and no sentence that ends with a stop."""
    start, end = page.view.line_at(match.start("hit"))
    heads = [span for span in page.view.lines[:6] if span[0] < span[1]][:3]
    line = page.text[start:end].rstrip()
    return len(page.view.lines) > 1 and (start, end) in heads and not line.endswith((".", "!”", '."', ".”"))


RULE = Rule(
    title="Dots between the parts of a headline",
    why="Korean, Japanese and Chinese headlines set “…” between the news and what is said of it; English a colon.",
    when=("...", "…"),
    find=pattern(
        r"""(?<= [\w%)”"] ) (?P<hit> \s? (?: \.{2,3} | … ) \s? ) (?= ["“‘'] \w )""",
        where=_is_headline,
        reach=140,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ko", "ja", "zh", "vi", "tr", "ar"),
    mqm="fluency/punctuation",
    examples=(
        Flagged('Han back after 3 years⟦... ⟧"I missed it"\n\nShe came home.', source="ko"),
        Flagged("Shares fall⟦…⟧“No bottom yet”\n\nThe index lost 2%.", source="ko"),
        Clean('Han back after 3 years: "I missed it"\n\nShe waited... and left.', because="English", source="ko"),
        Clean("She said... “No.”\n\nNobody came.", because="a sentence", source="ko"),
    ),
)
