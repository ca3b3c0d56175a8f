"""`170 Mio. euros`, `2 Milliarden`: the abbreviation or word of another language for a million or a billion."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern

_ENGLISH = ("thousand", "million", "billion", "trillion")


def _in_english(match: re.Match[str], page: Page) -> str | None:
    word = match.group("short")
    return next((english for english in _ENGLISH if word in page.words(f"{english}_left")), None)


RULE = Rule(
    title="Million or billion in another language",
    why="German writes Mio. and Mrd., Polish, Italian and Russian mld or mlrd; a Milliarde is a billion.",
    when=(" {thousand_left}", " {million_left}", " {billion_left}", " {trillion_left}"),
    find=pattern(
        r"""(?<= \d\s ) (?P<hit> (?P<short> {trillion_left} | {billion_left} | {million_left} | {thousand_left} ) (?: \. (?=\s[a-z€$]) )? )
        (?! [\w-] )""",
        reach=6,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("de", "pl", "ru", "uk", "it", "nl", "cs", "da", "fr", "es", "pt", "tr", "ro", "hu"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It costs 170 ⟦Mio.⟧ euros.", becomes="It costs 170 million euros.", source="de"),
        Flagged("It swallowed 2 ⟦mld⟧ zlotys.", becomes="It swallowed 2 billion zlotys.", source="pl"),
        Flagged("It owes 2.5 ⟦Milliarden⟧ euros.", becomes="It owes 2.5 billion euros.", source="de"),
        Flagged("It owes 3 ⟦mil milhões⟧ of euros.", becomes="It owes 3 billion of euros.", source="pt"),
        Flagged("It pays 250 ⟦tys.⟧ zlotys.", becomes="It pays 250 thousand zlotys.", source="pl"),
        Clean("It costs 170 mln euros.", because="writers of English shorten so too", source="pl"),
        Clean("It costs 170 million euros.", because="English", source="de"),
        Clean("the Mio. brand and 3 mld-strong crowds", because="no amount; part of a compound", source="de"),
    ),
)
