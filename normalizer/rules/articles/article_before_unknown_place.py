"""`in the Bolotnoye`, `of the Miass`: an article before a name of one word that is a town or that English hardly knows."""

from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, frequency, late, name_ends, places

_RARE = 1.6
_BESIDE = 9
_BEFORE = late(r"\b(?i:in|near|of|from|to|at|around|outside|for|reached|visited|entered|left) \Z")
_SURELY = late(r"\b(?i:in|near) \Z")
_BARE = ("in", "near", "of", "from", "to", "at")


def _find(page: Page) -> Iterator[Hit]:
    for name in page.view.capitalised:
        for start in places(page.text, f"the {name}"):
            end = start + len(name) + 4
            if _is_whole(page, start, end) and name_ends(page, end) and _is_place(page, name, start):
                known = any(mention.end == end for mention in page.mentions)  # another rule's
                yield from () if known else (Hit(start, end, fix=name),)


def _is_whole(page: Page, start: int, end: int) -> bool:
    behind = page.text[end : end + 1]
    return not page.text[max(0, start - 1) : start].isalnum() and not (behind.isalnum() or behind in ("-", "'", "’"))


def _is_place(page: Page, name: str, start: int) -> bool:
    """Whether a name behind an article is a town by the list, or by what stands before it and elsewhere."""
    if name in page.word_set("town"):
        return True
    before = page.text[max(0, start - _BESIDE) : start]
    if len(name) < len("Luhyn") or name.endswith("s") or not name[1:].islower() or not _BEFORE.search(before):
        return False
    sure = _SURELY.search(before) or any(f" {word} {name}" in page.text for word in _BARE)
    return bool(sure) and frequency(name.lower(), "en") < _RARE


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
