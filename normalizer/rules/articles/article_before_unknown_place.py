"""`in the Bolotnoye`, `of the Miass`: an article before a name of one word that is a town or that English hardly knows."""

from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, frequency, late, name_ends

_RARE, _LEAST = 1.6, 5
_BESIDE = 9
_NAME = late(r"[A-ZÀ-Þ][^\W\d_]{3,}(?![\w’'-])")
_BEFORE = late(r"\b(?i:in|near|of|from|to|at|around|outside|for|reached|visited|entered|left) \Z")
_SURELY = late(r"\b(?i:in|near) \Z")
_BARE = late(r" (?:in|near|of|from|to|at) ([A-ZÀ-Þ][^\W\d_]{3,})")


def _find(page: Page) -> Iterator[Hit]:
    bare: frozenset[str] | None = None
    ends = {mention.end for mention in page.mentions}  # another rule's
    for start, the in page.hits:
        named = _NAME.match(page.text, start + len(the))
        if not named or named.end() in ends or not name_ends(page, named.end()):
            continue
        bare = frozenset(_BARE.findall(page.text)) if bare is None else bare
        if page.text.startswith(the, start) and _is_place(page, named.group(), start, bare):
            yield Hit(start, named.end(), fix=named.group())


def _is_place(page: Page, name: str, start: int, bare: frozenset[str]) -> bool:
    """Whether a name behind an article is a town by the list, or by what stands before it and elsewhere."""
    before = page.text[max(0, start - _BESIDE) : start]
    if before[-1:].isalnum():
        return False
    if name in page.word_set("town"):
        return True
    if len(name) < _LEAST or name.endswith("s") or not name[1:].islower() or not _BEFORE.search(before):
        return False
    return bool(_SURELY.search(before) or name in bare) and frequency(name.lower(), "en") < _RARE


RULE = Rule(
    title="Article before an unknown name",
    why="The engine guessed an article for a town or village that it did not know.",
    when=("the ",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He lives in ⟦the Bolotnoye⟧.", becomes="He lives in Bolotnoye.", source="*"),
        Flagged("It burned near ⟦the Kirvansk⟧, he said.", becomes="It burned near Kirvansk, he said.", source="*"),
        Flagged("He is a native of ⟦the Saransk⟧.", becomes="He is a native of Saransk.", source="ru"),
        Flagged(
            "The head of ⟦the Kirvansk⟧ was held. It snows in Kirvansk.",
            becomes="The head of Kirvansk was held. It snows in Kirvansk.",
            source="ru",
        ),
        Clean("He lives in the Netherlands, in the Bronx.", because="names that have it"),
        Clean("They sat in the Bundestag and in the Kirvansk hall.", because="a body; an adjective"),
        Clean("The dome of the Kirvansk was gilded.", because="perhaps a church"),
        Clean("The roofs of the Saransk and Miass districts were bare.", because="two names are an adjective"),
    ),
)
