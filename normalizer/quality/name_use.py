"""How the texts of a collection spell names: by entity, over time, and where odd spellings stand."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from normalizer.quality.spellings import Spellings, full_names
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold_key

_TOP, _DIFFERING, _ODD = 50, 100, 100
_RARE = 20
_MONTH, _YEAR = 7, 4
_MOST_MONTHS = 12


def _by_form() -> dict[str, Counter[str]]:
    return defaultdict(Counter)


@dataclass(slots=True)
class NameUse:
    """Takes in the names of one text after another; memory grows with spellings, not with texts.

    forms      mentions of each entity by spelling;   first  where each spelling was first seen
    by_month   mentions of each entity by month and spelling
    """

    spellings: Spellings = field(default_factory=Spellings)
    mixed_texts: int = 0
    forms: dict[str, Counter[str]] = field(default_factory=_by_form)
    first: dict[tuple[str, str], str] = field(default_factory=dict)
    by_month: dict[str, dict[str, Counter[str]]] = field(default_factory=lambda: defaultdict(_by_form))

    def add(self, place: str, text: str, mentions: Sequence[Mention], date: str = "") -> None:
        """Count the names of one text."""
        self.mixed_texts += bool(self.spellings.add(text, mentions)["mixed"])
        for entity, surface in full_names(text, mentions):
            self.forms[entity][surface] += 1
            self.first.setdefault((entity, surface), place)
            if date:
                self.by_month[entity][date[:_MONTH]][surface] += 1

    def to_wire(self) -> dict[str, Any]:
        """Entities by mentions, those whose spelling differs, and the odd spellings with a place to look at."""
        ranked = sorted(self.forms, key=lambda entity: (-self.forms[entity].total(), entity))
        length = self._length_of_period()
        entities = [self._entity(entity, length) for entity in ranked]
        differing = [item for item in entities if item["distinct"] > 1]
        odd = [self._odd(item, form) for item in differing for form in item["rare"]]
        return self.spellings.to_wire() | {
            "mixed_texts": self.mixed_texts,
            "known": len(entities),
            "differing": len(differing),
            "top": entities[:_TOP],
            "differing_top": differing[:_DIFFERING],
            "odd": odd[:_ODD],
        }

    def _length_of_period(self) -> int:
        """Months while they are few, else years."""
        months = {month for counts in self.by_month.values() for month in counts}
        return _MONTH if len(months) <= _MOST_MONTHS else _YEAR

    def _entity(self, entity: str, length: int) -> dict[str, Any]:
        """An entity: its mentions by spelling and by time, and spellings that hardly anyone uses."""
        forms = self.forms[entity]
        key_of = _keys(forms)
        keys = Counter[str]()
        for form, count in forms.items():
            keys[key_of[form]] += count
        rare = [form for form in forms if keys[key_of[form]] * _RARE <= forms.total()]
        return {
            "entity": entity,
            "mentions": forms.total(),
            "distinct": len(keys),
            "spellings": dict(forms.most_common()),
            "rare": rare,
            "periods": self._periods(entity, length),
        }

    def _periods(self, entity: str, length: int) -> dict[str, dict[str, int]]:
        periods = _by_form()
        for month, counts in self.by_month.get(entity, {}).items():
            periods[month[:length]].update(counts)
        return {period: dict(counts.most_common()) for period, counts in sorted(periods.items())}

    def _odd(self, item: dict[str, Any], form: str) -> dict[str, Any]:
        entity = item["entity"]
        return {
            "entity": entity,
            "spelling": form,
            "mentions": item["spellings"][form],
            "usual": next(iter(item["spellings"])),
            "place": self.first[entity, form],
        }


def _keys(forms: Counter[str]) -> dict[str, str]:
    """What each form counts as: the kind of apostrophe and capitals throughout make no other spelling.

    >>> _keys(Counter(["Hay’at", "Hay'at", "HAYAT", "Hayat"]))
    {'Hay’at': "Hay'at", "Hay'at": "Hay'at", 'HAYAT': 'Hayat', 'Hayat': 'Hayat'}
    """
    plain = {fold_key(form): form for form in forms if not form.isupper()}
    return {form: (plain.get(fold_key(form), form) if form.isupper() else form).replace("’", "'") for form in forms}
