"""`Mehmet Kaya said she was glad`: a pronoun that does not fit the given name of the speaker."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_REACH = 160


def _is_other(match: re.Match[str], page: Page) -> bool:
    """Whether the name is of one sex, the pronoun of the other, and nobody else was named whom it could mean."""
    is_woman = match.group("name") in page.words("female_name") or match.group("title") in ("Mrs", "Mrs.", "Ms", "Ms.")
    if is_woman == (match.group("hit") == "she"):
        return False
    before = set(re.findall(r"[\w’-]+", page.text[max(0, match.start() - _REACH) : match.start()]))
    others = ("male_sign", "male_name") if is_woman else ("female_sign", "female_name")
    return not any(before.intersection(page.words(slot)) for slot in others)


RULE = Rule(
    title="Pronoun that does not fit the speaker",
    why="Turkish, Persian, Hungarian, Finnish and Chinese have one pronoun for he and she.",
    when=("that he ", "that she ", "said he ", "said she ", "says he ", "says she "),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?P<title> Mr\.? | Mrs\.? | Ms\.? ) \s (?P<surname> [A-Z][\w’-]+ ) | (?P<name> {male_name} | {female_name} ) (?: \s [A-Z][\w’-]+ ){0,2} ) \s (?: (?: also | then | later ) \s )?
        (?: (?: {reporting_verb_past} ) \s that | said | says ) \s (?P<hit> he | she ) (?= \s [a-z] )""",
        where=_is_other,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("tr", "az", "kk", "uz", "fa", "hu", "fi", "et", "zh", "ja", "ko", "id", "ka", "hy", "bn", "ku"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Minister Mehmet Kaya said ⟦she⟧ was glad.", source="tr"),
        Flagged("Anna Kovács stressed that ⟦he⟧ would win.", source="hu"),
        Clean("Mehmet Kaya said he was glad.", because="it fits", source="tr"),
        Clean("His wife was ill. Mehmet Kaya said she was at home.", because="a woman was named", source="tr"),
    ),
)
