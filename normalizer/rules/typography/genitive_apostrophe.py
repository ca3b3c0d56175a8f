"""An apostrophe before the s of a German genitive."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, frequency, pattern, remove


def _is_name(match: re.Match[str], page: Page) -> bool:
    owner = match.group("owner")
    owned = match.group("owned").lower()
    if frequency(owned, "en") > frequency(owned, page.language.code):
        return False
    return owner not in page.words("own_genitive") and owner.lower() not in page.language.function_words


RULE = Rule(
    title="English apostrophe in a genitive",
    why="German writes “Peters Haus”; the apostrophe is that of English “Peter's house”.",
    when=("'s ",),
    find=pattern(
        r"""(?<![\w'’-]) (?P<owner> [A-ZÄÖÜ][a-zäöüß]+[a-rt-wyäöü] ) (?P<hit> ['’] ) s
        (?= \s (?: [a-zäöüß]+e[nrms]?\s )? (?P<owned> [A-ZÄÖÜ][a-zäöüß]+ ) )""",
        where=_is_name,
        reach=40,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Das ist Peter⟦'⟧s Haus.", becomes="Das ist Peters Haus.", source="en"),
        Flagged("Merkel⟦’⟧s neue Partei gewann.", becomes="Merkels neue Partei gewann.", source="en"),
        Clean("Das ist Peters Haus.", because="no apostrophe"),
        Clean("Wenn's Essen gibt, kommt er zu McDonald's nach Hause.", because="“es” cut short; a firm"),
        Clean("Er liest Anne's Guide in London.", because="an English name"),
        Clean("Klaus' Haus und Max' Auto", because="German sets these"),
    ),
)
