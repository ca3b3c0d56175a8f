"""`3,5000 people`, `Rs 5,00,000`: figures grouped as in China or India."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _by_thousands(match: re.Match[str], page: Page) -> str:
    return f"{int(match.group('hit').replace(',', '')):,}"


RULE = Rule(
    title="Figures grouped otherwise than by thousands",
    why="Chinese counts in ten thousands, the languages of India in lakhs: 5,00,000 is 500,000.",
    when=tuple(f",{a}{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hit> (?: (?<= ₹ ) | (?<= Rs\s ) | (?<= Rs\.\s ) | (?= [\d,]+ \s (?: rupees | {counted_noun} ) \b ) ) [1-9]\d? (?: , \d\d ){1,3} , \d{3} | [1-9]\d{0,2} , [1-9]000 (?= \s (?: {counted_noun} | {small_counted} | {unit} | [a-z]{3,}s ) \b ) ) (?! [\w:/-] | [.,]\d )""",
        where=lambda match, page: not page.word_set("indian_number").intersection(page.view.vocabulary),
        reach=24,
    ),
    fix=_by_thousands,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It has ⟦3,5000⟧ people.", becomes="It has 35,000 people.", source="zh"),
        Flagged("It cost ⟦5,00,000⟧ rupees.", becomes="It cost 500,000 rupees.", source="hi"),
        Clean("It has 35,000 people; 500,000 rupees.", because="English", source="zh"),
        Clean("Rs 1,25,000 crore for 50 lakh farmers", because="Indian English, which counts so", source="hi"),
        Clean("Groups 12,13,140 and 5,0840 dollars.", because="a list; a rate", source="zh"),
    ),
)
