"""One name for one thing within a text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from normalizer.edits.edit import Safety
from normalizer.names.form import ALTERNATE, CANONICAL, PERSON, SHORT, VARIANT, WEAK
from normalizer.names.heard import SOUND
from normalizer.names.index import NameIndex
from normalizer.names.spelling import in_style_of, same_spelling, surname_of
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold_key
from normalizer.text.view import View

INCONSISTENT = "inconsistent"
_FULL = (CANONICAL, ALTERNATE)


def consistent(view: View, index: NameIndex, mentions: Sequence[Mention], mode: str) -> Sequence[Mention]:
    """The mentions, those that break a text's consistency with the form to use instead.

    Equally good English names (`alternates`) are left alone where a text uses one of them;
    where it mixes them, the house style decides, else the majority, in a tie the canonical one.
    """
    choice = _choices(view, index, mentions)
    if mode == "canonical" and not (choice or index.has_house_style):
        return mentions
    return list(_made_one(view, index, mentions, mode, choice))


def _made_one(
    view: View, index: NameIndex, mentions: Sequence[Mention], mode: str, choice: Mapping[str, str]
) -> Iterator[Mention]:
    majority = _majorities(view, mentions) if mode == "consistent" else {}
    for mention in mentions:
        entity = mention.entities[0]
        house = index.canonical(entity) if index.in_house_style(entity) else ""
        if mention.how in _FULL and entity in choice:
            yield _towards(view, mention, choice[entity], is_house=bool(house))
        elif mention.how == SHORT and house and (surname := _surname(view, mention, house)):
            yield _towards(view, mention, surname, is_house=True)
        elif mode == "off" and mention.how in (VARIANT, WEAK, SOUND):
            yield replace(mention, replacement=None)
        elif mode == "consistent" and mention.how in (VARIANT, WEAK, CANONICAL, SOUND):
            yield _towards(view, mention, majority.get(entity, view.text[mention.start : mention.end]), VARIANT)
        else:
            yield mention


def _choices(view: View, index: NameIndex, mentions: Sequence[Mention]) -> dict[str, str]:
    """For each entity whose full names are mixed, or that the house style names, the form to use."""
    text, first, several = view.text, dict[str, str](), set[str]()
    for mention in mentions:
        if mention.how in _FULL and len(mention.entities) == 1:
            surface, entity = text[mention.start : mention.end], mention.entities[0]
            if first.setdefault(entity, surface) != surface:
                several.add(entity)
    if index.has_house_style:
        several.update(filter(index.in_house_style, first))
    return (
        _chosen(view, index, [m for m in mentions if m.how in _FULL and several.issuperset(m.entities)])
        if several
        else {}
    )


def _chosen(view: View, index: NameIndex, mentions: Sequence[Mention]) -> dict[str, str]:
    """For each of these entities the form to use, unless all its mentions have the same."""
    forms: dict[str, Counter[str]] = {}
    first: dict[tuple[str, str], tuple[str, bool]] = {}
    for mention in mentions:
        if len(mention.entities) == 1:
            surface = view.text[mention.start : mention.end]
            entity, key = mention.entities[0], fold_key(surface)
            forms.setdefault(entity, Counter())[key] += 1
            if (entity, key) not in first or first[entity, key][0].isupper():
                first[entity, key] = (surface, mention.how == CANONICAL)
    chosen = {}
    for entity, counts in forms.items():
        if index.in_house_style(entity):
            chosen[entity] = index.canonical(entity)
        elif len(counts) > 1:
            best = max(counts, key=lambda key: (counts[key], first[entity, key][1]))
            chosen[entity] = index.canonical(entity) if first[entity, best][1] else first[entity, best][0]
    return chosen


def _majorities(view: View, mentions: Sequence[Mention]) -> dict[str, str]:
    counts: dict[str, Counter[str]] = {}
    for mention in mentions:
        if mention.how in (CANONICAL, VARIANT, WEAK, ALTERNATE, SOUND):
            counts.setdefault(mention.entities[0], Counter())[view.text[mention.start : mention.end]] += 1
    return {entity: counter.most_common(1)[0][0] for entity, counter in counts.items()}


def _surname(view: View, mention: Mention, house: str) -> str | None:
    """The surname as the house spells it, where a short form is that of one person."""
    surface = view.text[mention.start : mention.end]
    is_his = mention.kind == PERSON and len(mention.entities) == 1 and " " not in surface
    return surname_of(house, surface) if is_his else None


def _towards(view: View, mention: Mention, form: str, how: str = INCONSISTENT, *, is_house: bool = False) -> Mention:
    """The mention with the form to use; forms that differ by case, marks and hyphens are one, but for a house."""
    surface = view.text[mention.start : mention.end]
    if fold_key(surface) == fold_key(form) and how == INCONSISTENT and not is_house:
        return mention
    wanted = in_style_of(form, surface, view.text, mention.start)
    if wanted == surface or same_spelling(wanted, surface):
        return replace(mention, replacement=None)
    detail = f"the house style is “{form}”" if is_house else f"the text also says “{form}”"
    return replace(mention, how=how, replacement=wanted, safety=Safety.SAFE, detail=detail)
