"""`under art. 228`, `§ 129 of the code`: an article or section of a law with the mark of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern

_CITED_BEFORE = late(r"(?:[A-Z][\w’']*[.)]|\b(?:Code|Act|Acts|Statutes|Rules)),?\s\Z")
_CASE = late(r"(?<!\w)[A-Z][\w’.]*\sv\.?\s[A-Z]")


def _is_of_source(match: re.Match[str], page: Page) -> bool:
    """Whether a sign is what the source left: English law cites sections so behind a code's name and beside cases."""
    if not match.group("mark").startswith("§"):
        return True
    if _CITED_BEFORE.search(page.text, max(0, match.start() - 20), match.start()):
        return False
    return page.word_set("word_of_english_law").isdisjoint(page.view.vocabulary) and not _CASE.search(page.text)


def _in_english(match: re.Match[str], page: Page) -> str:
    word = "Section" if match.group("mark").startswith("§") else "Article"
    return f"{word}{'s' if match.group('mark') in ('§§', 'arts.', 'artt.') else ''} "


RULE = Rule(
    title="Article of a law with the mark of the source",
    why="Laws are cited as “art. 5” and “§ 5”; English news writes Article 5 and Section 5.",
    when=(" art.", " arts.", " artt.", "§"),
    find=pattern(
        r"(?<![\w.]) (?P<hit> (?P<mark> [Aa]rt\. | arts\. | artt\. | §§? ) \s? ) (?= \d{1,4}[a-z]?\b (?! [.:/]\d | \s?[€$%] ) )",
        where=_is_of_source,
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
        Flagged(
            "He stood before court. ⟦§ ⟧129 was broken.",
            becomes="He stood before court. Section 129 was broken.",
            source="de",
        ),
        Clean("The Act § 27 and 42 U.S.C. § 1983 say so.", because="cited as English law does", source="de"),
        Clean("See § 27 on what the plaintiff has to show.", because="English law", source="de"),
        Clean("As in Carter v. Hill, § 27 leaves it open.", because="English law", source="de"),
        Clean("See title 42 §12(b) of it.", because="an American citation", source="de"),
    ),
)
