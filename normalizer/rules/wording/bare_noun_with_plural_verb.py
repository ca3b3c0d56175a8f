"""`Visitor are led`, `Expert have said`: a bare noun in the singular before a verb of several."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, plural

_LISTED = re.compile(r"(?:\A|[.!?\n“\"]\s?|,\s)(?:[A-Za-z]+\s)?[A-Za-z]+,\s\Z")
_BEFORE = 60


def _is_of_one(match: re.Match[str], page: Page) -> bool:
    """Whether the noun is one thing or person that may be counted, no body of people, and the last of no list."""
    noun = match.group("hit").lower()
    start = match.start("hit")
    if _LISTED.search(page.text, max(0, start - _BEFORE), start):
        return False
    return noun not in page.word_set("collective_noun") and plural(noun, page) is not None


def _in_plural(match: re.Match[str], page: Page) -> str:
    noun = match.group("hit")
    many = plural(noun.lower(), page) or noun
    return many.capitalize() if noun[0].isupper() else many


RULE = Rule(
    title="Bare singular before a verb of several",
    why="Chinese and Vietnamese nouns do not tell one from many, and the engine forgets the plural.",
    when=tuple(
        f"{{{slot}}} {verb} "
        for slot in ("person_word", "left_in_singular")
        for verb in ("are", "were", "have", "say", "do not")
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= that\s ) | (?<= because\s ) | (?<= when\s ) | (?<= while\s ) | (?<= ,\s ) | (?<= ^[“"] ) | (?<= \s[“"] ) )
        (?P<hit> (?i: {person_word} | {left_in_singular} ) ) \s (?: are | were | have | say | do\snot ) (?= \s (?! (?: you | we | he | she | they | ye | i )\b ) [a-z] )""",
        where=_is_of_one,
        reach=40,
    ),
    fix=_in_plural,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Farmer⟧ are planting rice.", becomes="Farmers are planting rice.", source="zh"),
        Flagged("He said that ⟦teacher⟧ have left.", becomes="He said that teachers have left.", source="zh"),
        Clean("Witness have we many, he wrote.", because="an inversion", source="zh"),
        Clean("Brother, sister, cousin are all here.", because="a list", source="zh"),
        Clean("The farmer has left; farmers are planting rice.", because="one; several", source="zh"),
        Clean(
            "The film was full. Accused are three men, he said that staff have left.",
            because="several people",
            source="zh",
        ),
    ),
)
