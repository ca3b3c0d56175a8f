"""Quotation marks of another language."""

import re
from collections.abc import Collection, Iterator

from normalizer.rulebook import (
    SAFE,
    SOURCES,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    far_foreign,
    foreign_languages,
    frequency,
)

_PAIR = re.compile(
    r"(?P<open>‹‹|<<(?=\w)|«|„|(?<![\w,]),,(?=[^\W_“])|「|『|(?<![\w»])[»›‚´‹](?=\w))(?P<left>[ \u00a0\u202f]?)"
    r"(?P<inner>[^«»„‹›「」『』´\n]{1,400}?)(?P<right>[ \u00a0\u202f]?)"
    r"(?P<close>››|(?<=\w)>>|»|“|”|(?<=[\w.!?])(?:\"|''|’’)|」|』|(?<=[\w.,!?…])[«‹›‘´](?!\w))"
)
_CLOSERS: dict[str, Collection[str]] = {
    "‹‹": ("››",),
    "<<": (">>",),
    "«": '»”"',
    "„": '“”"',
    ",,": ("“", "”", '"', "''", "’’"),
    "「": "」",
    "『": "』",
    "»": "«",
    "›": "‹",
    "‹": "›",
    "‚": "‘",
    "´": "´",
}
_WORD, _LATIN = re.compile(r"[^\W\d_]+"), re.compile("[A-Za-zÀ-ɏ]")


def _find(page: Page) -> Iterator[Hit]:
    matches = [match for match in _PAIR.finditer(page.text) if match["close"] in _CLOSERS[match["open"]]]
    if not matches or any(words in page.fold for words in page.words("word_for_marks")):
        return
    opening, closing = _own_marks(page)
    for match in matches:
        if _is_foreign(page, match["inner"]) or _is_placeholder(match):
            continue
        message = f"write {opening}…{closing}"
        yield Hit(match.start(), match.start("inner"), fix=opening, message=message)
        yield Hit(match.end("inner"), match.end(), fix=closing, message=message)


def _is_placeholder(match: re.Match[str]) -> bool:
    """Whether doubled angles hold one word or an address, as templates, events and lists of authors write them."""
    return match["open"] == "<<" and (" " not in match["inner"].strip() or "@" in match["inner"])


def _is_foreign(page: Page, quotation: str) -> bool:
    """Whether a quotation is in another language: in other letters, or with small words of one that has all far more.

    One word does that English hardly knows, else two.
    """
    words, own = _WORD.findall(quotation), page.language.code
    if words and not _LATIN.search(quotation):
        return page.language.script == "Latin"
    small = [word for word in words if word.islower() and len(word) > 2]
    codes = {code for word in small for code in (*far_foreign(word, own), *foreign_languages(word, own))}
    return any(
        sum(frequency(word.lower(), code, among="small") - frequency(word.lower(), own) for word in words) >= len(words)
        for code in (codes.union(SOURCES) - {own} if len(small) > 1 else codes)
    )


def _own_marks(page: Page) -> tuple[str, str]:
    """The marks the text itself uses: straight ones where it has them and no curly ones."""
    if '"' in page.text and "”" not in page.text:
        return '"', '"'
    return page.language.quotation.get("open", "“"), page.language.quotation.get("close", "”")


RULE = Rule(
    title="Quotation marks of another language",
    why="Guillemets, low and corner marks were copied from the source.",
    when=("<<", ",,"),
    characters="[‹›«„「『‚´]",
    find=_find,
    safety=SAFE,
    languages=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("his last disc, ⟦‹‹⟧Salt⟦››⟧, sold", becomes="his last disc, “Salt”, sold"),
        Flagged("He said: ⟦« ⟧It is over⟦ »⟧.", becomes="He said: “It is over”."),
        Flagged("⟦„⟧One must go⟦“⟧, he said.", becomes="“One must go”, he said."),
        Flagged("It was a ⟦,,⟧new start⟦”⟧ for all.", becomes="It was a “new start” for all."),
        Flagged("It was a ⟦,,⟧new start⟦’’⟧ for all.", becomes="It was a “new start” for all."),
        Flagged("It was a ⟦,,⟧new start⟦''⟧ for all.", becomes="It was a “new start” for all."),
        Flagged("⟦<<⟧We will win⟦>>⟧, he said.", becomes="“We will win”, he said."),
        Flagged("He called it a ⟦»⟧new start⟦«⟧ for all.", becomes="He called it a “new start” for all."),
        Flagged("He called it a ⟦‚⟧new start⟦‘⟧ for all.", becomes="He called it a “new start” for all."),
        Flagged("He called it a ⟦´⟧new start⟦´⟧ for all.", becomes="He called it a “new start” for all."),
        Flagged("He said: ⟦«⟧It is over⟦”⟧.", becomes="He said: “It is over”."),
        Flagged("She told ⟦«⟧Le Monde⟦»⟧ so.", becomes="She told “Le Monde” so."),
        Clean(
            "I used the French version («la volonté libre») with profit.",
            because="a quotation in French keeps its marks",
        ),
        Clean("She reads «свободная воля» with a dictionary.", because="a quotation in other letters"),
        Clean("She quotes „das Ding an sich“ twice.", because="a quotation in German, whose nouns have capitals"),
        Clean("Here «Soy una persona sensible» says more.", because="Spanish of words that English has, too"),
        Clean("How do I type «French quotes»? In Word, «this way».", because="the marks themselves are meant"),
        Clean("» Read on: a new start", because="an arrow"),
        Clean("Home › News › World", because="the path of a page"),
        Clean("The first,,second and ''third''.", because="a slip of the pen"),
        Clean("He said: “It is over.”", because="English marks"),
        Clean("if a << b and b >> c", because="arithmetic"),
        Clean(
            "* Ann Bee <<ann@example.org>> sets <<name>> for Bob <<b@x.org and c>>.", because="addresses; a template"
        ),
    ),
)
