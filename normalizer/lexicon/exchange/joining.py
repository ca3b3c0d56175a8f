"""What becomes of an entry when an arriving one meets it."""

from collections.abc import Mapping, Sequence

from normalizer.lexicon.exchange.parcel import Manner
from normalizer.lexicon.strict_yaml import Value

_TERMS = frozenset({"name", "acronym", "short", "variants", "weak", "alternates"})
_ORDERED = frozenset({"tests", "good", "bad"})
_Plain = Mapping[str, Value]


def joined(old: _Plain | None, new: _Plain, manner: Manner) -> dict[str, Value]:
    """The entry that results.

    >>> old = {"id": "a", "kind": "place", "variants": ["x", "y"], "note": "why"}
    >>> joined(old, {"id": "a", "kind": "place", "variants": ["y", "x"]}, "replace")
    {'id': 'a', 'kind': 'place', 'variants': ['x', 'y']}
    >>> joined(old, {"id": "a", "kind": "place", "variants": ["z"]}, "terms")
    {'id': 'a', 'kind': 'place', 'variants': ['z'], 'note': 'why'}
    >>> joined(old, {"id": "a", "kind": "term", "variants": ["z"]}, "add")
    {'id': 'a', 'kind': 'place', 'variants': ['x', 'y', 'z'], 'note': 'why'}
    """
    if old is None:
        return dict(new)
    if manner == "add":
        return _united(old, new)
    kept = {key: value for key, value in old.items() if manner == "terms" and key not in new and key not in _TERMS}
    result = _pairs_in_order(old, {key: _in_order(key, old.get(key), value, manner) for key, value in new.items()})
    return _sorted_like(old, {**result, **kept})


def _in_order(key: str, old: Value | None, new: Value, manner: Manner) -> Value:
    """The old order where the new one says nothing: of a list's forms, of languages.

    Of acronyms the first counts; a format of terms knows no order beyond it.
    """
    if isinstance(old, dict) and isinstance(new, dict):
        inner = "acronyms" if key == "acronym" else key
        ordered = {code: new[code] for code in (*old, *new) if code in new}
        return {code: _in_order(inner, old.get(code), part, manner) for code, part in ordered.items()}
    if key in _ORDERED or not isinstance(old, list) or not isinstance(new, list):
        return new
    if key == "acronyms" and (manner != "terms" or old[:1] != new[:1]):
        return new
    return old if sorted(map(str, old)) == sorted(map(str, new)) else new


def _pairs_in_order(old: _Plain, new: dict[str, Value]) -> dict[str, Value]:
    """The same for bad forms and the good ones beside them, which move together."""
    if sorted(_pairs(old)) == sorted(_pairs(new)) and "bad" in old:
        return {**new, **{key: old[key] for key in ("bad", "good") if key in old}}
    return new


def _pairs(value: _Plain) -> list[tuple[str, str]]:
    bad, good = _list(value.get("bad")), _list(value.get("good"))
    if len(good) == len(bad):
        return list(zip(bad, good, strict=True))
    return [(form, "\n".join(good)) for form in bad]


def _list(value: Value | None) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _sorted_like(old: _Plain, value: dict[str, Value]) -> dict[str, Value]:
    return {**{key: value[key] for key in old if key in value}, **value}


def _united(old: _Plain, new: _Plain) -> dict[str, Value]:
    """The old entry with the forms of the new one that it does not have; nothing is taken away or contradicted."""
    known = {form for key in (*_TERMS, "not") for form in _forms(old.get(key))}
    result = dict(old)
    for key in ("name", "acronym"):
        before, after = old.get(key, {}), new.get(key, {})
        if isinstance(before, dict) and isinstance(after, dict) and not after.keys() <= before.keys():
            result[key] = {**after, **before}
            known |= set(_forms(result[key]))
    for key in ("short", "variants", "weak", "alternates"):
        fresh = [form for form in _list(new.get(key)) if form not in known]
        if fresh:
            result[key] = [*_list(old.get(key)), *dict.fromkeys(fresh)]
    if not old.get("wikidata") and new.get("wikidata"):
        result["wikidata"] = new["wikidata"]
    return result


def _forms(value: Value | None) -> Sequence[str]:
    if isinstance(value, dict):
        return [form for inner in value.values() for form in _forms(inner)]
    return [value] if isinstance(value, str) else _list(value)
