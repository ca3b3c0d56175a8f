"""`signed Petra Novotného`: a full name in a case of the source language, which the text knows without it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import permutations

from normalizer.rulebook import (
    CAPITAL,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    common_beginning,
    fold_word,
    frequency,
)
from normalizer.rulebook.spelling import also_says

_FULL = re.compile(
    rf"(?<![\w’'.-])({CAPITAL}[^\W\d_]{{2,}})(?= (?P<family>{CAPITAL}[^\W\d_]{{2,}})(?![\w-]|['’][^\W\d_]))"
)
_WOMAN = re.compile(r"(?:[oe]v|in|yn|sk|ck|sky|ski)(?:a|aya)\Z")
_OF_A = ("y", "i", "u", "ou")
"""What the a of a given name becomes where the family name has no case."""
_BEGINNING, _STEM = 2, 2
_RARE, _HARDLY, _COMMON = 2.6, 1.7, 3.4

_Name = tuple[str, str]


def _find(page: Page) -> Iterator[Hit]:
    names = dict.fromkeys(_FULL.findall(page.text))
    alike: dict[_Name, list[_Name]] = defaultdict(list)
    for given, family in names:
        alike[fold_word(given)[:_BEGINNING], fold_word(family)[:_BEGINNING]].append((given, family))
    cases = page.language.kept(_cases)
    known: dict[_Name, _Name] = {}
    for together in alike.values():
        for base, form in permutations(together, 2):
            if _is_case(base, form, cases, page.language.code):
                known.setdefault(form, base)
    for match in _FULL.finditer(page.text) if known else ():
        found = known.get((match.group(1), match.group("family")))
        if found is not None and found not in known:
            name = " ".join(found)
            yield also_says(match.start(), match.end("family"), name, fix=name)


def _is_case(base: _Name, form: _Name, cases: Mapping[str, frozenset[str]], target: str) -> bool:
    """Whether both words of a full name are those of another in a case, or the given name alone clearly is."""
    (given, family), (given_form, family_form) = map(fold_word, base), map(fold_word, form)
    if max(frequency(word, target) for word in (family, family_form)) >= _COMMON or given == given_form:
        return False
    known = frequency(given_form, target)
    if family == family_form:
        return given[-1] == "a" and given_form[len(given) - 1 :] in _OF_A and known < _RARE and given_form[:-1] != given
    if not (_ends_so(given, given_form, cases) and _ends_so(family, family_form, cases)):
        return False
    return known < _HARDLY if _WOMAN.search(family_form) else True


def _ends_so(base: str, form: str, cases: Mapping[str, frozenset[str]]) -> bool:
    """Whether a word is another with the end of one of its cases."""
    shared = common_beginning(base, form)
    return any(form[place:] in cases.get(base[place:], ()) for place in range(shared, max(_STEM, shared - 3) - 1, -1))


def _cases(language: LanguageData) -> Mapping[str, frozenset[str]]:
    """End of a name → what its cases end in.

    >>> sorted(_cases(LanguageData("en", words={"case_of_name": ("ek=ka kem",)}))["ek"])
    ['ka', 'kem']
    """
    ends = (item.partition("=") for item in language.words.get("case_of_name", ()))
    return {end: frozenset(forms.split()) for end, _, forms in ends}


RULE = Rule(
    title="Case of the source language in a full name",
    why="Slavic, Baltic and Greek names are declined, both words of them; the engine copied the form of the sentence.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "Petr Novotil scored. They had signed ⟦Petra Novotila⟧ in June.",
            becomes="Petr Novotil scored. They had signed Petr Novotil in June.",
            source="cs",
        ),
        Flagged(
            "Ondřej Zelený left. They signed ⟦Ondřeje Zeleného⟧.",
            becomes="Ondřej Zelený left. They signed Ondřej Zelený.",
            source="cs",
        ),
        Flagged(
            "The case of ⟦Danuty Zielonki⟧ is old. Danuta Zielonka left.",
            becomes="The case of Danuta Zielonka is old. Danuta Zielonka left.",
            source="pl",
        ),
        Flagged(
            "Danuta Konieczny left. The case of ⟦Danuty Konieczny⟧ is old.",
            becomes="Danuta Konieczny left. The case of Danuta Konieczny is old.",
            source="pl",
        ),
        Flagged(
            "Giorgos Vamvakis left. The son of ⟦Giorgou Vamvaki⟧ stayed.",
            becomes="Giorgos Vamvakis left. The son of Giorgos Vamvakis stayed.",
            source="el",
        ),
        Flagged(
            "Viktor Malyshev won. It was the day of ⟦Viktora Malysheva⟧.",
            becomes="Viktor Malyshev won. It was the day of Viktor Malyshev.",
            source="ru",
        ),
        Clean("Aleksandr Belskov came with Aleksandra Belskova.", because="a man and a woman", source="ru"),
        Clean("Carlo Verdone came with Carla Verdone.", because="a man and a woman", source="it"),
        Clean("Paul Brown came with Paula Browne.", because="common names", source="pl"),
        Clean("Andrea Belvisi came with Andrei Belvisi.", because="two names", source="it"),
    ),
)
