"""`Sara Bernasconi` and `Bernaschoni`: a rare name that another one of the text is but for one letter."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule, fold_word, frequency
from normalizer.rulebook.spelling import also_says, is_one_letter_off, levelled

_REST = r"[^\W\d_]{4,}"
_WORD = re.compile(rf"(?<![\w’'.-]){CAPITAL}{_REST}(?![\w-])")
_FAMILY = re.compile(rf"(?<![\w’'.-]){CAPITAL}[^\W\d_]+ (?P<family>{CAPITAL}{_REST})(?![\w-])")
_COMPOUND = re.compile(rf"(?<![\w’'.-])(?P<first>{CAPITAL}[^\W\d_]{{3,}})-(?P<last>{CAPITAL}[^\W\d_]{{3,}})(?![\w-])")
_LEAST, _LEAST_OF_FAMILY, _LEAST_OF_PART, _MOST = 7, 6, 4, 2
_MANY = 80
"""So many rare names that begin alike are those of a list or a book: none is held for a slip of another."""
_UNKNOWN, _UNCOMMON, _KNOWN = 1.0, 2.6, 3.2
_FIRST = {"y": "i", "e": "i", "k": "c", "h": "g"}
"""First letters by which one name is written in several ways."""


def _find(page: Page) -> Iterator[Hit]:
    code = page.language.code
    rare = [
        word
        for word in page.view.capitalised
        if len(word) >= _LEAST_OF_FAMILY
        and word[1:].islower()
        and fold_word(word).isascii()
        and frequency(fold_word(word), code) < _KNOWN
    ]
    groups = (group for group in _groups(rare) if len(group) <= _MANY)
    pairs = [pair for group in groups for pair in combinations(group, 2) if is_one_letter_off(*pair)]
    yield from _compounds(page)
    if not pairs:
        return
    counts = Counter(match.group() for match in _WORD.finditer(page.text))
    families = {match.group("family") for match in _FAMILY.finditer(page.text)}
    known: dict[str, str] = {}
    for one, other in pairs:
        if _are_rare_enough(one, other, families, code):
            worse, better = (one, other) if counts[one] < counts[other] else (other, one)
            known.setdefault(worse, better)
    for match in _WORD.finditer(page.text) if 0 < len(known) <= _MOST else ():
        if match.group() in known and not any(name.start <= match.start() < name.end for name in page.mentions):
            yield also_says(*match.span(), known[match.group()])


def _compounds(page: Page) -> Iterator[Hit]:
    """Names of two parts that one letter sets apart: the engine put a half of one into English."""
    if "-" not in page.text:
        return
    counts = Counter(match.group() for match in _COMPOUND.finditer(page.text))
    known = {
        worse: better
        for better, worse in combinations([name for name, _ in counts.most_common()], 2)
        if _is_half_english(better.split("-"), worse.split("-"))
    }
    for match in _COMPOUND.finditer(page.text) if known else ():
        if match.group() in known:
            yield also_says(*match.span(), known[match.group()])


def _is_half_english(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether names of two parts share one, and differ in one letter of the other.

    >>> _is_half_english(["Europa", "Festa"], ["Europe", "Festa"]), _is_half_english(["Arab", "Amt"], ["Arabs", "Amt"])
    (True, False)
    """
    differ = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(differ) != 1:
        return False
    left, right = differ[0]
    letters = sum(a != b for a, b in zip(left, right, strict=False))
    return len(left) == len(right) > _LEAST_OF_PART and letters == 1


def _groups(words: Iterable[str]) -> Iterable[list[str]]:
    """Words that begin alike."""
    alike: dict[str, list[str]] = defaultdict(list)
    for word in words:
        first = levelled(word)[:1]
        alike[_FIRST.get(first, first)].append(word)
    return alike.values()


def _are_rare_enough(one: str, other: str, families: set[str], language: str) -> bool:
    """Whether one of two words is unknown to English, or the text names one person by the first, who comes back."""
    least = min(frequency(fold_word(word), language) for word in (one, other))
    if least < _UNKNOWN:
        return min(len(one), len(other)) >= _LEAST or (one in families) != (other in families)
    return least < _UNCOMMON and one in families and other not in families


RULE = Rule(
    title="Name that differs by one letter from another",
    why="An engine, or the writer of the source, spells a rare name anew where it comes back.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Sara Bellasconi came. For ⟦Bellaschoni⟧ it was the first prize.", source="it"),
        Flagged("Hugo Rataje came. The brother of ⟦Ratage⟧ left.", source="es"),
        Flagged("They lived in Zaltivka. The school of ⟦Zaltovka⟧ is new.", source="uk"),
        Flagged("The Europa-Festa opened. The ⟦Europe-Festa⟧ is large.", source="de"),
        Clean("Sara Bellasconi came. Ana Bellascono left.", because="they end otherwise", source="it"),
        Clean("Slovenia played against Slovakia.", because="known names", source="sl"),
        Clean("Igor Tarasenkov came. Then Tarasenkova left.", because="a woman of that name", source="ru"),
    ),
)
