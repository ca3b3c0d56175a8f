"""What a text writes now one way, now another, though it names one thing: a surname, the apostrophes of a name."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from normalizer.edits.edit import Safety
from normalizer.names.consistency import INCONSISTENT
from normalizer.names.form import ALTERNATE, CANONICAL, PERSON, SHORT, VARIANT
from normalizer.names.heard import SOUND
from normalizer.names.index import NameIndex
from normalizer.names.spelling import apostrophe_of, in_style_of, surname_of
from normalizer.names.tokens import folded_token
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold_key
from normalizer.text.view import View

_ARTICLE = re.compile(r"(?:[aeu]l|a[dnrstz]|ash)[- ]", re.IGNORECASE)
_ALONE = (SHORT, SOUND, VARIANT)
_PLAIN, _LETTERLIKE = frozenset("'’"), re.compile("[ʼʿʾ‘`´]")


def unmixed(view: View, index: NameIndex, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those with the form to use that spell a surname or set an apostrophe otherwise than others.

    A surname as the full names in the text have it, else as most mentions do, in a tie as the lexicon does.
    An article before it stays. Straight and curly apostrophes are no two spellings.
    """
    surnames = _surnames(view, index, mentions)
    marked = _marked(view, mentions)
    if not (surnames or marked):
        return list(mentions)
    mixed = marked.union(entity for entity, _ in surnames)
    return [
        _with_mark(view, _with_surname(view, m, surnames), marked) if m.entities[0] in mixed else m for m in mentions
    ]


def _surnames(view: View, index: NameIndex, mentions: Sequence[Mention]) -> dict[tuple[str, str], str]:
    """For each person and each spelling of the surname that gives way to another of the same text, that other."""
    alone: dict[str, list[tuple[str, bool]]] = {}
    for mention in mentions:
        if mention.kind == PERSON and _is_surname(view, mention):
            written = _bare(_written(view, mention)), mention.replacement is None
            alone.setdefault(mention.entities[0], []).append(written)
    full = _in_full(view, [m for m in mentions if m.entities[0] in alone]) if alone else {}
    known = (_by_spelling(entity, own, full.get(entity, ()), index) for entity, own in alone.items())
    return {pair: surname for found in known for pair, surname in found.items()}


def _by_spelling(
    entity: str, alone: Sequence[tuple[str, bool]], in_full: Sequence[str], index: NameIndex
) -> dict[tuple[str, str], str]:
    """The spellings of one person's surname that give way; `alone` says of each whether it stands as it is."""
    written = {*in_full, *(bare for bare, _ in alone)}
    if len(written) < 2 or len(set(map(folded_token, written))) < 2:
        return {}
    canonical = index.canonical(entity)
    spellings = sorted(bare for bare in written if surname_of(canonical, bare))
    if len(set(map(fold_key, spellings))) < 2:
        return {}
    standing, full = Counter(bare for bare, stands in alone if stands), Counter(in_full)
    best = max(spellings, key=lambda bare: (full[bare], standing[bare], canonical.endswith(bare)))
    return {(entity, bare): best for bare in spellings if fold_key(bare) != fold_key(best)}


def _is_surname(view: View, mention: Mention) -> bool:
    """Whether a mention is one word that stands for a person, or will be."""
    if mention.kind != PERSON or len(mention.entities) > 1 or mention.how not in _ALONE:
        return False
    written = _written(view, mention)
    return written.isalpha() or " " not in _bare(written)


def _in_full(view: View, mentions: Sequence[Mention]) -> dict[str, list[str]]:
    """The last words of full names as they will stand in the text, by entity."""
    found: dict[str, list[str]] = {}
    for mention in mentions:
        written = _written(view, mention)
        if " " in written and (mention.replacement or mention.how in (CANONICAL, ALTERNATE)):
            found.setdefault(mention.entities[0], []).append(_bare(written.rsplit(maxsplit=1)[-1]))
    return found


def _written(view: View, mention: Mention) -> str:
    """A mention as it will stand in the text."""
    return mention.replacement or view.text[mention.start : mention.end]


def _bare(surname: str) -> str:
    """A surname without its article; one that is a single run of letters has none."""
    if surname.isalpha() or not _ARTICLE.match(surname):
        return surname
    return _ARTICLE.sub("", surname, count=1)


def _with_surname(view: View, mention: Mention, surnames: Mapping[tuple[str, str], str]) -> Mention:
    if not _is_surname(view, mention):
        return mention
    surface = _written(view, mention)
    bare = _bare(surface)
    wanted = surnames.get((mention.entities[0], bare))
    if wanted is None:
        return mention
    article = surface.removesuffix(bare)
    form = article + in_style_of(wanted, bare, view.text, mention.start + len(article))
    return replace(mention, replacement=form) if mention.replacement else _inconsistent(mention, form, wanted)


def _marked(view: View, mentions: Sequence[Mention]) -> frozenset[str]:
    """The entities whose names stand both with an apostrophe and with another sign for it."""
    may_be = mentions if _may_be_letterlike(view) else [mention for mention in mentions if mention.replacement]
    with_other = {m.entities[0] for m in may_be if _LETTERLIKE.search(_written(view, m))}
    signs: dict[str, set[str]] = {entity: set() for entity in with_other}
    for mention in mentions if with_other else ():
        if mention.entities[0] in signs:
            signs[mention.entities[0]].update(_signs(_written(view, mention)))
    return frozenset(entity for entity, found in signs.items() if len(found) > 1)


def _may_be_letterlike(view: View) -> bool:
    """Whether a text may have another sign for an apostrophe: a cheap first look."""
    return "`" in view.text or _LETTERLIKE.search(view.strange) is not None


def _signs(name: str) -> Iterator[str]:
    """Yield each sign for an apostrophe in a name, straight and curly as one."""
    yield from _LETTERLIKE.findall(name)
    if not _PLAIN.isdisjoint(name):
        yield "'"


def _with_mark(view: View, mention: Mention, marked: frozenset[str]) -> Mention:
    surface = _written(view, mention)
    if mention.entities[0] not in marked or not _LETTERLIKE.search(surface):
        return mention
    form = _LETTERLIKE.sub(apostrophe_of(view.text), surface)
    return _inconsistent(mention, form, form)


def _inconsistent(mention: Mention, form: str, other: str) -> Mention:
    detail = f"the text also says “{other}”"
    return replace(mention, how=INCONSISTENT, replacement=form, safety=Safety.SAFE, detail=detail)
