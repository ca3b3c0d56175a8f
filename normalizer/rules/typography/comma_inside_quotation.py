"""`“No,” dijo`: the comma that English sets inside the quotation mark."""

from collections.abc import Iterator

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, reads_as_english

_MARKS = '"”“»'
_ENDS = (" ", "\n", "")


def _find(page: Page) -> Iterator[Hit]:
    text = page.text
    for offset, _ in page.hits:
        mark, behind = text[offset + 1 : offset + 2], text[offset + 2 : offset + 3]
        before = text[offset - 1 : offset]
        if mark not in _MARKS or behind not in _ENDS or not (before.isalnum() or before in "…)%"):
            continue
        quoted = page.view.quotes.touching(offset, offset + 1)
        if quoted and quoted.end == offset + 1 and not reads_as_english(page, quoted.start, quoted.end):
            yield Hit(offset, offset + 2, fix=f"{mark},", strength=STRONG if page.language.code == "es" else WEAK)


RULE = Rule(
    title="Comma inside the quotation marks",
    why="English sets the comma before the closing mark; these languages set it behind.",
    when=(',"',),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("“No es cierto⟦,”⟧ dijo el juez.", becomes="“No es cierto”, dijo el juez.", language="es"),
        Flagged('"Non è vero⟦,"⟧ ha detto Anna.', becomes='"Non è vero", ha detto Anna.', source="en", language="it"),
        Flagged("„Das ist falsch⟦,“⟧ sagte sie.", becomes="„Das ist falsch“, sagte sie.", source="en", language="de"),
        Clean("“No es cierto”, dijo el juez.", because="the comma stands outside", language="es"),
        Clean('"Nein," sagte sie.', because="so people type it", source=None, language="de"),
        Clean('Er rief: "He, "komm" her.', because="a mark opens there", language="de"),
        Clean('Cantó "this is the end of the road," y se fue.', because="a quotation in English", language="es"),
    ),
)
