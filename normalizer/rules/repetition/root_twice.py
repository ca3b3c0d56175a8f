"""`the production of chip chips`: a noun beside itself in another form, of two words of the source."""

from collections.abc import Iterator
from itertools import pairwise

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_PLURALS = frozenset({"s", "es"})
_GENITIVE, _INFINITIVE = "'s", "to"
_LEAST, _LEAST_HELD, _NEAR = 3, 4, 3


def _find(page: Page) -> Iterator[Hit]:
    words = page.view.bare_words
    for place, (first, second) in enumerate(pairwise(words)):
        is_plural, is_held = _is_plural(first, second), _is_held(first, second)
        is_held = is_held and second not in page.word_set("half_of_compounds")
        if not (is_held or (is_plural and _is_noun(page, words[max(0, place - _NEAR) : place]))):
            continue
        start, (middle, end) = page.view.bare_span(place)[0], page.view.bare_span(place + 1)
        if middle == start + len(first) + 1 and page.text[start:end].islower() and page.text[middle - 1] == " ":
            yield Hit(start, middle, fix="") if is_plural else Hit(middle - 1, end, fix="")


def _is_plural(first: str, second: str) -> bool:
    return len(first) >= _LEAST and second.startswith(first) and second[len(first) :] in _PLURALS and first.isalpha()


def _is_held(first: str, second: str) -> bool:
    """Whether the first word is the genitive of the second, or a compound that ends with it."""
    is_word = len(second) >= _LEAST_HELD and second.isalpha()
    return is_word and (first == second + _GENITIVE or first.endswith(f"-{second}"))


def _is_noun(page: Page, before: list[str]) -> bool:
    """Whether the words before show that the plural is no verb with the singular for its subject, or its object.

    Words of the same phrase are passed over: `from football patrol patrols`, but not `the report reports`.
    """
    for word in reversed(before):
        if word in page.word_set("preposition"):
            return word != _INFINITIVE
        if word in page.language.function_words or word in page.word_set("determiner"):
            return False
    return bool(before)


RULE = Rule(
    title="Word beside itself in another form",
    why="Two words of the source, or both halves of a compound, came out as one English word.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "Firms there lead in the production of ⟦chip ⟧chips.",
            becomes="Firms there lead in the production of chips.",
            source="zh",
        ),
        Flagged(
            "Soldiers from football ⟦patrol ⟧patrols died.", becomes="Soldiers from football patrols died.", source="et"
        ),
        Flagged("They watched the army's⟦ army⟧ move.", becomes="They watched the army's move.", source="ja"),
        Flagged(
            "The port lives on cross-border⟦ border⟧ trade.",
            becomes="The port lives on cross-border trade.",
            source="zh",
        ),
        Clean("The last report reports on it; they want to plan plans.", because="a verb, its subject or its object"),
        Clean("Read the list of First Year Years.\nOn anarchy-list\nlist your books.", because="names; two lines"),
        Clean("We sell chip, chips and dip.", because="a mark stands between"),
        Clean("Plan plans nothing.", because="the first word of a text, perhaps a name"),
        Clean("She is a seven-time time trial champion.", because="the second word belongs to the next"),
    ),
)
