"""`under art. 228`, `§ 129 of the code`: an article or section of a law with the mark of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _in_english(match: re.Match[str], page: Page) -> str:
    word = "Section" if match.group("mark").startswith("§") else "Article"
    return f"{word}{'s' if match.group('mark') in ('§§', 'arts.', 'artt.') else ''} "


RULE = Rule(
    title="Article of a law with the mark of the source",
    why="Laws are cited as “art. 5” and “§ 5”; English news writes Article 5 and Section 5.",
    when=(" art.", " arts.", " artt.", "§"),
    find=pattern(
        r"(?<![\w.]) (?P<hit> (?P<mark> [Aa]rt\. | arts\. | artt\. | §§? ) \s? ) (?= \d{1,4}[a-z]?\b (?! [.:/]\d | \s?[€$%] ) )",
        unless=(r"§\s?\d+\([a-z]\)",),
        reach=10,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("it", "fr", "es", "pt", "ro", "pl", "ru", "uk", "de", "cs", "nl", "tr", "hu"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("He is charged under ⟦art. ⟧228.", becomes="He is charged under Article 228.", source="ru"),
        Flagged("That breaks ⟦§ ⟧129 of the code.", becomes="That breaks Section 129 of the code.", source="de"),
        Clean("Under Article 228, it is a work of art. Nobody came.", because="the end of a sentence", source="ru"),
        Clean("See 42 U.S.C. §12(b) of it.", because="an American citation", source="de"),
    ),
)
