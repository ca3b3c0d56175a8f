"""Three versions of an entry made one, key by key."""

from collections.abc import Mapping
from typing import NamedTuple

from normalizer.lexicon.strict_yaml import Value

_Plain = Mapping[str, Value]
_PAIR = ("bad", "good")


class Merged(NamedTuple):
    """The merged entry, twice where the sides contradict each other: with our word, and with theirs."""

    ours: dict[str, Value]
    theirs: dict[str, Value]
    conflicts: tuple[str, ...]


class _Part(NamedTuple):
    ours: Value | None
    theirs: Value | None
    conflicts: tuple[str, ...] = ()


def merged_values(base: _Plain, ours: _Plain, theirs: _Plain) -> Merged:
    """Merge what both sides did to an entry; each conflict is named by its key.

    >>> base = {"id": "a", "name": {"en": "A"}, "short": ["x", "y"]}
    >>> ours = {"id": "a", "name": {"en": "A", "fr": "Â"}, "short": ["x", "y", "z"]}
    >>> merged_values(base, ours, {"id": "a", "name": {"en": "B"}, "short": ["y"]}).ours
    {'id': 'a', 'name': {'en': 'B', 'fr': 'Â'}, 'short': ['y', 'z']}
    >>> merged_values(base, {"id": "a", "name": {"en": "C"}}, {"id": "a", "name": {"en": "B"}}).conflicts
    ('name en',)
    """
    is_pair = _PAIR[0] in {**base, **ours, **theirs}
    merged = Merged({}, {}, ())
    conflicts: list[str] = []
    for key in dict.fromkeys((*ours, *theirs, *base)):
        part = (
            _merged_pairs(key, base, ours, theirs)
            if is_pair and key in _PAIR
            else _merged(key, base.get(key), ours.get(key), theirs.get(key))
        )
        conflicts += part.conflicts
        for side, value in ((merged.ours, part.ours), (merged.theirs, part.theirs)):
            if value is not None and value not in ([], {}):
                side[key] = value
    return merged._replace(conflicts=tuple(conflicts))


def _merged(name: str, base: Value | None, ours: Value | None, theirs: Value | None) -> _Part:
    if theirs in (ours, base):
        return _Part(ours, ours)
    if ours == base:
        return _Part(theirs, theirs)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return _merged_maps(name, base if isinstance(base, dict) else {}, ours, theirs)
    if isinstance(ours, list) and isinstance(theirs, list):
        return _merged_lists(base if isinstance(base, list) else [], ours, theirs)
    return _Part(ours, theirs, (name,))


def _merged_maps(name: str, base: _Plain, ours: _Plain, theirs: _Plain) -> _Part:
    mine: dict[str, Value] = {}
    other: dict[str, Value] = {}
    conflicts: tuple[str, ...] = ()
    for key in dict.fromkeys((*ours, *theirs, *base)):
        part = _merged(f"{name} {key}", base.get(key), ours.get(key), theirs.get(key))
        conflicts += part.conflicts
        if part.ours is not None:
            mine[key] = part.ours
        if part.theirs is not None:
            other[key] = part.theirs
    return _Part(mine, other, conflicts)


def _merged_lists(base: list[Value], ours: list[Value], theirs: list[Value]) -> _Part:
    """What either side added or took out is added or taken out; ours stands first."""
    kept = [item for item in ours if item in theirs or item not in base]
    kept += [item for item in theirs if item not in ours and item not in base]
    return _Part(kept, kept)


def _merged_pairs(key: str, base: _Plain, ours: _Plain, theirs: _Plain) -> _Part:
    """Bad forms and the good ones beside them belong together: pair by pair where all are paired, else as one."""
    sides = [_pairs(side) for side in (base, ours, theirs)]
    if all(pairs is not None for pairs in sides):
        whole = _merged_maps("bad", *(pairs or {} for pairs in sides))
        place = _PAIR.index(key)
        conflicts = whole.conflicts if key == "bad" else ()
        return _Part(_column(whole.ours, place), _column(whole.theirs, place), conflicts)
    both = [(side.get("bad"), side.get("good")) for side in (base, ours, theirs)]
    if both[2] in (both[1], both[0]):
        return _Part(ours.get(key), ours.get(key))
    if both[1] == both[0]:
        return _Part(theirs.get(key), theirs.get(key))
    return _Part(ours.get(key), theirs.get(key), ("bad and good",) if key == "bad" else ())


def _pairs(value: _Plain) -> dict[str, Value] | None:
    """Good form by bad form, None when they do not stand in pairs."""
    bad, good = value.get("bad", []), value.get("good", [])
    if not isinstance(bad, list) or not isinstance(good, list):
        return None
    if not value:
        return {}
    if len(bad) != len(good) or len({str(form) for form in bad}) < len(bad):
        return None
    return dict(zip(map(str, bad), good, strict=True))


def _column(pairs: Value | None, place: int) -> Value:
    assert isinstance(pairs, dict)
    return [pair[place] for pair in pairs.items()]
