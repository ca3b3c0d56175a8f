"""`Maxim Belskov` and `Maksim Belskov`: one person spelled in two ways."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache, partial

from normalizer.rulebook import CAPITAL, WEAK, Clean, Evidence, Flagged, Hit, Page, Rule, fold, fold_word, frequency

_REST = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_FULL = re.compile(rf"({CAPITAL}(?<![\w’'-].){_REST}) (?P<family>(?:[Aa]l[- ])?{CAPITAL}{_REST})(?![\w-])")
_WORD, _LONG_WORD = (
    re.compile(rf"{CAPITAL}(?<![\w’'-].)[a-zà-ÿıšžčćğşńłőűœæ]{{{least},}}(?![\w-])") for least in (4, 5)
)
_DOUBLE = re.compile(
    rf"{CAPITAL}(?<![\w’'.-].)[^\W\d_]{{2,}}[- ]{CAPITAL}[^\W\d_]{{2,}} {CAPITAL}[^\W\d_]{{2,}}(?![\w-])"
)
_COMPOUND = re.compile(rf"{CAPITAL}(?<![\w’'-].)[^\W\d_]{{2,}}[- ]{CAPITAL}[^\W\d_]{{2,}}(?![\w’'-])")
_Name = tuple[str, str]
_LIKE = 0.75
_LEVELLED = (("x", "ks"), ("y", "i"), ("j", "i"), ("ph", "f"), ("kh", "h"), ("ch", "h"), ("ou", "u"), ("w", "v"))
_CLOSER = (
    ("ck", "k"),
    ("q", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("tch", "c"),
    ("ee", "i"),
    ("oo", "u"),
    ("ts", "z"),
    ("tz", "z"),
)
_WRITTEN_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"))
_POSSESSIVE = re.compile("['’]s\\Z")
_ENDS = re.compile(r"(?<=[oe])(?:ff|w)$")
_LEAST, _LONG, _RARE, _UNCOMMON, _FAMILY_LEAST, _FAMILY_LIKE = 4, 6, 2.5, 3.5, 6, 0.83


def _find(page: Page) -> Iterator[Hit]:
    found = [*_full_names(page), *_doubles(page), *_compounds(page), *_words(page), *_marks(page)]
    found.sort(key=lambda hit: (hit.start, -hit.end))
    last = -1
    for hit in found:
        if hit.start >= last:
            yield hit
            last = hit.end


def _full_names(page: Page) -> Iterator[Hit]:
    """Full names of a person whom the text has named otherwise."""
    names = dict.fromkeys(_FULL.findall(page.text))
    known = _families(names, page.language.code) | _people(names)
    for match in _FULL.finditer(page.text) if known else ():
        other = known.get((match.group(1), match.group("family")))
        if other:
            yield _hit(match, other)


def _hit(match: re.Match[str], other: str) -> Hit:
    detail = f"the text also says “{other}”"
    return Hit(*match.span(), message=detail, evidence=(Evidence("text", detail, other),))


def _people(names: Iterable[_Name]) -> dict[_Name, str]:
    """Of given names with one family name those that are another's, and that one's full name."""
    first: dict[str, list[_Name]] = defaultdict(list)
    known: dict[_Name, str] = {}
    for name in names:
        others = first[_key(name[1])]
        other = next((other for other in others if _is_same_person(name, other)), None)
        if other:
            known[name] = " ".join(other)
        else:
            others.append(name)
    return known


def _families(names: Iterable[_Name], language: str) -> dict[_Name, str]:
    """Of full names with one given name those whose family name is nearly another's and rare, and that one's."""
    first: dict[str, list[str]] = defaultdict(list)
    known: dict[_Name, str] = {}
    for name in names:
        given, family = name[0], _POSSESSIVE.sub("", name[1])
        other = next((other for other in first[given] if _is_same_family(family, other, language)), None)
        if other:
            known[name] = f"{given} {other}"
        elif family not in first[given]:
            first[given].append(family)
    return known


@lru_cache(maxsize=50_000)
def _is_same_family(one: str, other: str, language: str) -> bool:
    """Whether two family names are one, written in two ways; never a pair of husband and wife."""
    short, long = sorted((_levelled(one), _levelled(other)), key=len)
    if one == other or len(short) < _FAMILY_LEAST or max(frequency(w.lower(), language) for w in (one, other)) > _RARE:
        return False
    if short == long:
        return _key(one) != _key(other)
    if _is_turned(short, long):
        return True
    is_gendered = long.startswith(short) or short[:-1] == long[:-1] or short[:-2] == long[:-2]
    return short[0] == long[0] and not is_gendered and SequenceMatcher(None, short, long).ratio() >= _FAMILY_LIKE


def _is_turned(one: str, other: str) -> bool:
    """Whether two words differ by two neighbouring letters that changed places, behind the first.

    >>> _is_turned("ayala", "alaya"), _is_turned("ayala", "ayalo"), _is_turned("brota", "borta")
    (True, False, True)
    """
    places = [place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right]
    if len(one) != len(other) or len(places) != 2 or not places[0]:
        return False
    first, second = places
    return (one[first], one[second]) == (other[second], other[first])


@lru_cache(maxsize=50_000)
def _levelled(name: str) -> str:
    """A rare name as it sounds, more roughly than a given name."""
    level = _ENDS.sub("v", fold_word(name))
    for letters, sound in _CLOSER:
        level = level.replace(letters, sound)
    return _sounds(re.sub("[-’']", "", level))


@lru_cache(maxsize=50_000)
def _key(family: str) -> str:
    """What family names share that differ in marks and joints alone."""
    return re.sub(r"[-’' ]", "", fold(family))


def _recurring(page: Page, pattern: re.Pattern[str], key: Callable[[str], str]) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the matches of a pattern whose key another spelling had before, and that spelling, the first with the key."""
    first: dict[str, str] = {}
    for match in pattern.finditer(page.text):
        known = first.setdefault(key(match.group()), match.group())
        if known != match.group():
            yield match, known


def _words(page: Page) -> Iterator[Hit]:
    """Long capitalised words that differ only in a doubled letter or the like."""
    key = partial(_word_key, language=page.language.code)
    keys = [key(word) for word in page.view.capitalised if len(word) >= _LONG]
    if len(set(keys)) == len(keys):
        return
    for match, known in _recurring(page, _LONG_WORD, key):
        if fold_word(known) != fold_word(match.group()):
            yield _hit(match, known)


@lru_cache(maxsize=50_000)
def _word_key(word: str, language: str) -> str:
    """What words share that may be one, written in two ways: rare ones more."""
    return _levelled(word) if frequency(word.lower(), language) < _RARE else _sounds(word)


def _compounds(page: Page) -> Iterator[Hit]:
    """Pairs of capitalised words that are joined by a hyphen and accented in one place, and neither in another."""
    if not _has_accents(page):
        return
    for match, known in _recurring(page, _COMPOUND, _key):
        if ("-" in known) != ("-" in match.group()) and not (known + match.group()).isascii():
            yield _hit(match, known)


def _doubles(page: Page) -> Iterator[Hit]:
    """Full names of three words whose first two are joined by a hyphen in one place and not in another."""
    if "-" not in page.text:
        return
    for match, known in _recurring(page, _DOUBLE, _key):
        if ("-" in known) != ("-" in match.group()):
            yield _hit(match, known)


def _marks(page: Page) -> Iterator[Hit]:
    """Rare capitalised words that have their accents in one place and not in another."""
    if not _has_accents(page):
        return
    for match, known in _recurring(page, _WORD, _plain):
        if not (known + match.group()).isascii() and _is_rare(match.group(), page.language.code):
            yield _hit(match, known)


def _has_accents(page: Page) -> bool:
    return any(map(str.isalpha, page.strange))


@lru_cache(maxsize=50_000)
def _plain(word: str) -> str:
    """A word without accents, the German and Nordic ones written out or not."""
    level = fold_word(word)
    for letters, letter in _WRITTEN_OUT:
        level = level.replace(letters, letter)
    return level


def _is_rare(word: str, language: str) -> bool:
    return frequency(fold_word(word), language) < _RARE


def _straight(name: _Name) -> tuple[str, ...]:
    return tuple(part.replace("’", "'") for part in name)


def _is_same_person(one: _Name, other: _Name) -> bool:
    """Whether two full names that end alike are one person's, written in two ways."""
    if _straight(one) == _straight(other):
        return False
    if fold(" ".join(one)) == fold(" ".join(other)):
        return " ".join(one).lower() != " ".join(other).lower() and frequency(fold_word(one[1]), "en") < _UNCOMMON
    return _is_same_given(one, other)


def _is_same_given(one: _Name, other: _Name) -> bool:
    given, other_given = _sounds(one[0]), _sounds(other[0])
    if given == other_given and one[0] != other[0]:
        return min(len(one[0]), len(one[1])) >= _LEAST and not (one[0].isupper() or other[0].isupper())
    if min(len(given), len(other_given)) < _LEAST or given[0] != other_given[0]:
        return False
    if _vowels(given) == _vowels(other_given):
        return one[0] != other[0]
    if given[-1] != other_given[-1] or given.startswith(other_given) or other_given.startswith(given):
        return False
    return max(_likeness(given, other_given), _likeness(other_given, given)) >= _LIKE


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _vowels(given: str) -> str:
    """A given name as it sounds, the vowels inside it levelled as Arabic levels them.

    >>> _vowels("mohamed") == _vowels("muhamad"), _vowels("maria") == _vowels("mario")
    (True, False)
    """
    return given[:1] + given[1:-1].replace("o", "u").replace("e", "a") + given[-1:]


@lru_cache(maxsize=50_000)
def _sounds(name: str) -> str:
    """A given name as it sounds, roughly: what transliterations differ in is levelled."""
    level = fold_word(name)
    for letters, sound in _LEVELLED:
        level = level.replace(letters, sound)
    return re.sub(r"^i(?=e)|(.)(?=\1)", "", level)


RULE = Rule(
    title="One person spelled in two ways",
    why="An engine transliterates a name anew in every sentence, or drops its accents in some.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Maksim Belskov came. ⟦Maxim Belskov⟧ said so.", source="ru"),
        Flagged("Íñigo Beltrán came. ⟦Inigo Beltran⟧ said so.", source="es"),
        Flagged("They met in Luxembourg. ⟦Luxembbourg⟧ is old.", source="de"),
        Flagged("Serhiy Liashchenko came. ⟦Serhiy Lyaschenko⟧ said so.", source="uk"),
        Flagged("They met in Kharaqush. ⟦Kharakush⟧ is old. ⟦Kharakoosh⟧ is dry.", source="ar"),
        Flagged("They met in Sainte-Élodie. ⟦Sainte Elodie⟧ is old.", source="fr"),
        Flagged("Yelena Belskova came. ⟦Elena Belskova⟧ said so.", source="ru"),
        Flagged("They met Ekrem Yıldızoğlu. ⟦Yildizoglu⟧ left. ⟦Yildizoglu⟧ slept.", source="tr"),
        Flagged("Jürgen Müllerstein came. ⟦Juergen⟧ ⟦Muellerstein⟧ left.", source="de"),
        Flagged("Jean-Pierre Lacoste came. ⟦Jean Pierre Lacoste⟧ left.", source="fr"),
        Flagged("Ion Țăranu came. ⟦Ion Taranu⟧ left.", source="ro"),
        Flagged("Mohammed al-Qasimi came. ⟦Muhammad al-Qasimi⟧ left.", source="ar"),
        Flagged("Herbert Pölzl came; ⟦Poelzl⟧ left.", source="de"),
        Flagged("Remedios Ayalona came. ⟦Remedios Alayona⟧ left.", source="es"),
        Clean("San José State won; San Jose is large.", because="a name that English writes in both ways", source="es"),
        Clean("The New Caledonia's vote; the New Caledonians voted.", because="a genitive and a people", source="fr"),
        Clean("The People's Republic; the People’s Republic.", because="the same apostrophe, set otherwise"),
        Clean("Elena Varenkov came with Elena Varenkova.", because="two genders", source="ru"),
        Clean("Anna Belskova came with Boris Belskov.", because="two people", source="ru"),
        Clean("Marie Dupont and Marion Dupont; Julia Roth and Julian Roth", because="two names", source="fr"),
        Clean("Maksim Belskov came. Maksim Belskov said so.", because="one spelling", source="ru"),
    ),
)
