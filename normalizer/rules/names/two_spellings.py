"""`Maxim Belskov` and `Maksim Belskov`: one person spelled in two ways."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule, fold, fold_word, frequency
from normalizer.rulebook.full_name import LIKE, FullName, family_key, is_same_family, is_same_person, likeness
from normalizer.rulebook.spelling import also_says, consonants, is_old_romanian, levelled, sounds, unaccented

_REST = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_FULL = re.compile(rf"({CAPITAL}(?<![\w’'-].){_REST})(?= (?P<family>(?:[Aa]l[- ])?{CAPITAL}{_REST})(?![\w-]))")
_LONG_NAME = re.compile(
    rf"{CAPITAL}(?<![\w’'-].){_REST}(?: (?:(?:[Aa]l|[Ee]l|[Aa]bd|bin|ibn)[- ])?{CAPITAL}{_REST}){{1,4}}(?![\w-])"
)
_JOINTS = re.compile("[ -](?:[AaEe]l[ -])?")
_WORD = re.compile(rf"{CAPITAL}(?<![\w’'-].)[a-zß-ɏ]{{4,}}(?![\w-])")
_POSSESSIVE = re.compile("['’]s\\Z")
_LEAST, _LONG, _VERY_LONG = 4, 6, 7
_MANY = 50
"""So many names with family names of the same consonants are those of a list: further ones are not compared."""
_RARE, _MARKED, _UNKNOWN = 2.5, 2.6, 1.0
_SAME, _NEAR = 0.1, 0.25
"""What two names may cost by their sound: those of one word, long ones."""
_ALLOWED = {(True, False): (2.5, 0.15), (False, True): (3.5, 0.25), (True, True): (3.8, 0.36)}
"""By whether given and family names differ: how common a family name may be, and what full names may cost."""


def _find(page: Page) -> Iterator[Hit]:
    found = [*_full_names(page), *_long_names(page), *_words(page), *_marks(page)]
    found.sort(key=lambda hit: (hit.start, -hit.end))
    last = -1
    for hit in found:
        if hit.start >= last:
            yield hit
            last = hit.end


def _full_names(page: Page) -> Iterator[Hit]:
    """Full names of a person whom the text has named otherwise."""
    names = dict.fromkeys(_FULL.findall(page.text))
    known = _heard(names, page) | _families(names, page.language.code) | _people(names)
    for match in _FULL.finditer(page.text) if known else ():
        other = known.get((match.group(1), match.group("family")))
        if other:
            yield also_says(match.start(), match.end("family"), other)


def _long_names(page: Page) -> Iterator[Hit]:
    """Names that the text has divided into more or fewer words before, and that sound the same."""
    earlier: dict[str, str] = {}
    for match in _LONG_NAME.finditer(page.text):
        for name in _endings(_POSSESSIVE.sub("", match.group())):
            known = earlier.setdefault(consonants(_JOINTS.sub("", name)), name)
            if name.count(" ") != known.count(" ") and page.sound_cost(known, name) is not None:
                start = match.start() + match.group().index(name)
                yield also_says(start, start + len(name), known)
                break


def _endings(name: str) -> Iterator[str]:
    """A name of several words, and what is left of it without the first, down to two."""
    while " " in name:
        yield name
        name = name.partition(" ")[2]


def _heard(names: Iterable[FullName], page: Page) -> dict[FullName, str]:
    """Of full names those that sound like an earlier one, and that one."""
    first: dict[str, list[FullName]] = defaultdict(list)
    known: dict[FullName, str] = {}
    for given, family in names:
        bare = _POSSESSIVE.sub("", family)
        others = first[consonants(bare)]
        if len(others) > _MANY:
            continue
        other = next((other for other in others if _sounds_like(page, other, (given, bare))), None)
        if other:
            known[given, family] = " ".join(other)
        elif (given, bare) not in others:
            others.append((given, bare))
    return known


def _sounds_like(page: Page, one: FullName, other: FullName) -> bool:
    """Whether two full names sound the same and are rare enough to be one person's; never two that differ in gender."""
    differ = [fold(left) != fold(right) for left, right in zip(one, other, strict=True)]
    if not any(differ) or min(map(len, (*one, *other))) < _LEAST - 1:
        return False
    if any(_may_be_genders(*pair) for pair in zip(one, other, strict=True)):
        return False
    rare, most = _ALLOWED[differ[0], differ[1]]
    if min(_commonness(page, one[1], other[1]), _rarest(page, differ, one, other)) > rare:
        return False
    cost = page.sound_cost(" ".join(one), " ".join(other))
    return cost is not None and cost <= most


def _commonness(page: Page, *words: str) -> float:
    return max(frequency(fold_word(word), page.language.code) for word in words)


def _rarest(page: Page, differ: Sequence[bool], one: FullName, other: FullName) -> float:
    """How common the rarer of the given names is, where they alone differ."""
    return min(_commonness(page, one[0]), _commonness(page, other[0])) if list(differ) == [True, False] else 9.0


def _may_be_genders(one: str, other: str) -> bool:
    """Whether one of two words ends in the a of women where the other does not."""
    return fold_word(one)[-1:] != fold_word(other)[-1:] and "a" in (fold_word(one)[-1:], fold_word(other)[-1:])


def _people(names: Iterable[FullName]) -> dict[FullName, str]:
    """Of given names with one family name those that are another's, and that one's full name."""
    first: dict[str, list[FullName]] = defaultdict(list)
    known: dict[FullName, str] = {}
    for name in names:
        others = first[family_key(name[1])]
        other = next((other for other in others if is_same_person(name, other)), None)
        if other:
            known[name] = " ".join(other)
        else:
            others.append(name)
    return known


def _families(names: Iterable[FullName], language: str) -> dict[FullName, str]:
    """Of full names with one given name those whose family name is nearly another's and rare, and that one's."""
    first: dict[str, list[str]] = defaultdict(list)
    known: dict[FullName, str] = {}
    for name in names:
        given, family = name[0], _POSSESSIVE.sub("", name[1])
        other = next((other for other in first[given] if is_same_family(family, other, language)), None)
        if other:
            known[name] = f"{given} {other}"
        elif family not in first[given]:
            first[given].append(family)
    return known


def _words(page: Page) -> Iterator[Hit]:
    """Capitalised words that sound like another one: the later of the two, or the one that nobody else writes."""
    alike: dict[str, list[str]] = defaultdict(list)
    for word in page.view.capitalised:
        if len(word) >= _LONG - 1:
            alike[consonants(word)].append(word)
    if len(alike) == sum(map(len, alike.values())):
        return
    known: dict[str, str] = {}
    for words in alike.values():
        for one, other in combinations(words, 2):
            if one not in known and _is_one_word(page, one, other):
                known.setdefault(*_worse_and_better(one, other, page.language.code))
    for match in _WORD.finditer(page.text) if known else ():
        if match.group() in known:
            yield also_says(*match.span(), known[match.group()])


def _is_one_word(page: Page, one: str, other: str) -> bool:
    """Whether two words that share their consonants are one name; marks alone make no difference here."""
    if is_old_romanian(one, other):
        return True
    if fold_word(one) == fold_word(other) or _may_be_genders(one, other):
        return False
    least = min(len(one), len(other))
    if sounds(one) == sounds(other):
        return least >= _LONG or _commonness(page, one, other) < _RARE
    if _commonness(page, one, other) >= _RARE:
        return False
    cost = page.sound_cost(one, other)
    return levelled(one) == levelled(other) or (
        cost is not None and cost <= (_NEAR if least >= _VERY_LONG else _SAME) and _are_close(one, other)
    )


def _are_close(one: str, other: str) -> bool:
    return likeness(sounds(one), sounds(other)) >= LIKE


def _worse_and_better(one: str, other: str, language: str) -> tuple[str, str]:
    """Of two spellings the one to tell of, and the other: the later, unless the earlier alone is unknown."""
    is_slip = frequency(fold_word(one), language) < _UNKNOWN and frequency(fold_word(other), language) >= _RARE
    return (one, other) if is_slip else (other, one)


def _marks(page: Page) -> Iterator[Hit]:
    """Rare capitalised words that have their accents in one place and not in another."""
    first: dict[str, str] = {}
    for match in _WORD.finditer(page.text) if _has_accents(page) else ():
        word = match.group()
        known = first.setdefault(unaccented(word), word)
        if known != word and not (known + word).isascii() and _commonness(page, word) < _MARKED:
            yield also_says(*match.span(), known)


def _has_accents(page: Page) -> bool:
    return any(map(str.isalpha, page.strange))


RULE = Rule(
    title="One person spelled in two ways",
    why="An engine transliterates a name anew in every sentence, or drops its accents in some.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Íñigo Beltrán came. ⟦Inigo Beltran⟧ said so.", source="es"),
        Flagged("They met in Kharaqush. ⟦Kharakush⟧ is old. ⟦Kharakoosh⟧ is dry.", source="ar"),
        Flagged("They met Ekrem Yıldızoğlu. ⟦Yildizoglu⟧ left. ⟦Yildizoglu⟧ slept.", source="tr"),
        Flagged("Jürgen Müllerstein came. ⟦Juergen Muellerstein⟧ left.", source="de"),
        Flagged("Mohammed al-Qasimi came. ⟦Muhammad al-Qasimi⟧ left.", source="ar"),
        Flagged("Herbert Pölzl came; ⟦Poelzl⟧ left.", source="de"),
        Flagged("⟦Strassbourg⟧ is far, and Strasbourg is large.", source="fr"),
        Flagged("Abdel Rahman Al Qasimi came. Then ⟦Abdelrahman al-Qasimi⟧ left.", source="ar"),
        Flagged("They met in Bârzăoaia. ⟦Birzaoaia⟧ is small.", source="ro"),
        Flagged("It was Manuel Kialangi. ⟦Quialangi⟧ left.", source="pt"),
        Flagged("Maksim Belskov came. ⟦Maxim Belskov⟧ said so.", source="ru"),
        Flagged("They met in Luxembourg. ⟦Luxembbourg⟧ is old.", source="de"),
        Flagged("Serhiy Liashchenko came. ⟦Serhiy Lyaschenko⟧ said so.", source="uk"),
        Flagged("Yelena Belskova came. ⟦Elena Belskova⟧ said so.", source="ru"),
        Flagged("Ion Țăranu came. ⟦Ion Taranu⟧ left.", source="ro"),
        Flagged("Remedios Ayalona came. ⟦Remedios Alayona⟧ left.", source="es"),
        Flagged("Rustam Halimov came. ⟦Halymov⟧ said so.", source="ru"),
        Flagged("Ahmed Qasimi came. Then ⟦Ahmad Kassimi⟧ left.", source="ar"),
        Flagged("Sergey Kovtunyak came. ⟦Serhii Kovtunyak⟧ left.", source="uk"),
        Flagged("The DT Rubén Olazar came. ⟦Rúben Olazar⟧ left.", source="es"),
        Flagged("Solange Mavrieux came. ⟦Solange Mavrieu⟧ left.", source="fr"),
        Flagged("Itzhak Varon came. ⟦Yitzhak Varon⟧ left.", source="he"),
        Clean("Marie Dupont and Marion Dupont; Julia Roth and Julian Roth", because="two names", source="fr"),
        Clean("Rita Marinelli and Rito Marinelli", because="a woman and a man", source="it"),
        Clean("San José State won; San Jose is large.", because="a name that English writes in both ways", source="es"),
        Clean("The New Caledonia's vote; the New Caledonians voted.", because="a genitive and a people", source="fr"),
        Clean("The People's Republic; the People’s Republic.", because="the same apostrophe, set otherwise"),
        Clean("Elena Varenkov came with Elena Varenkova.", because="two genders", source="ru"),
        Clean("Anna Belskova came with Boris Belskov.", because="two people", source="ru"),
        Clean("Karin Nowell and Karen Brown; Robert Braun and Robert Brown", because="common names", source="de"),
        Clean("Maksim Belskov came. Maksim Belskov said so.", because="one spelling", source="ru"),
    ),
)
