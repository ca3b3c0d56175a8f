"""A word that stands twice in a row."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    Strength,
    filled,
    frequency,
    is_mostly,
    is_spoken,
    may_be,
)

_DOUBLED = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_][^\s.,;:!?\"()\[\]]*)(?:[ \u00a0](?P=word))+(?![\w'’-])")

_CLAUSE_TWICE = re.compile(r"that that (?:the|an?|they|there)\b")
_REACH = 12
_EMPHATIC = re.compile(r"(?:mente|[ií]n[oaie]|inh[oa]s?|it[oa]s?|ett[oaie]|[ií]s+im[oaie]s?)\Z")
_LONG, _ORDINARY, _RENOWNED = 9, 4.0, 4.2
_LETTERS = ("a", "i")
_A_LITTLE = re.compile(r"\s(?:peu|pouco)\b")
_LONG_NOUN, _LOOP = 7, 8
_LAST_WORD = re.compile(r"([^\W\d_]+)\s\Z")
_MARKS = ('"', "“", "”", "‘", "’", "«", "»", "„")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")


_SAYING = filled(r"\b{verb_before_clause_told_twice}\s\Z")


def _find(page: Page) -> Iterator[Hit]:
    words, allowed, done = page.view.bare_words, page.words("repeated_ok_adjacent"), -1
    for place, distance in page.view.echoes:
        word = words[place]
        if distance > 1 or not word[0].isalpha():
            continue
        start, _ = page.view.bare_span(place - 1)
        if word in allowed and not _begins_twice(page, start):
            continue
        match = _DOUBLED.match(page.fold, start) if start >= done else None
        if match and match.group("word") == word and _is_same(page.text, match, len(word)):
            done = match.end()
            yield from _judge(page, match, word)


def _begins_twice(page: Page, start: int) -> bool:
    """Whether a clause behind a verb of saying begins twice: `claimed that that the road`."""
    before = page.fold[max(0, start - _REACH) : start]
    return _CLAUSE_TWICE.match(page.fold, start) is not None and page.language.kept(_SAYING).search(before) is not None


def _is_same(text: str, match: re.Match[str], size: int) -> bool:
    """Whether the words are the same with their accents and capitals; the first may begin a sentence."""
    first, last = text[match.start() : match.start() + size], text[match.end() - size : match.end()]
    return last in (first, first.lower())


def _judge(page: Page, match: re.Match[str], word: str) -> Iterator[Hit]:
    surface = page.text[match.start() : match.end()]
    if surface[-len(word)].isupper() and page.language.code != "de":
        return
    if _is_species(page, surface, word) or _is_chain(page, word):
        return
    if len(word) == 1 and word not in _LETTERS and word not in page.word_set("never_doubled"):
        return
    if page.fold.endswith(("what ", "whatever "), 0, match.start()) or _is_spoken_of(page, match):
        return
    is_fault = page.language.code == "en" or _is_fault_abroad(page, match, surface[: len(word)].lower())
    if len(word) == 1 and page.language.code != "en":
        if not surface.islower():
            return  # `de la A a la Z`, `vitamina E e zinco`
        is_fault = False
    elif not is_fault and not _may_be_fault_abroad(page, surface[: len(word)]):
        return
    twice = match.start() + 2 * len(word) + 1
    times = surface.count(" ") + 1
    is_own = times > 2 or not is_fault or is_spoken(page)  # people sing, cheer and stammer three times
    own = WEAK if is_own else _strength(page, match.start(), word)
    strength = None if times >= _LOOP else own
    yield Hit(match.start(), twice, fix=surface[: len(word)], edit_span=match.span(), strength=strength)


def _is_spoken_of(page: Page, match: re.Match[str]) -> bool:
    """Whether the two words are all that stands in quotation marks: he writes “the the”."""
    return page.text.endswith(_MARKS, 0, match.start()) and page.text.startswith(_MARKS, match.end())


def _strength(page: Page, start: int, word: str) -> Strength | None:
    """That of the rule for small words, and in English for long nouns behind one; else weak.

    People double what they stress, a feeling, a sound, the real thing: hot hot, down down, squeak squeak, a job job.
    """
    if word in page.word_set("doubled_for_stress"):
        return WEAK
    if word in page.language.function_words or is_mostly(word, "O"):
        return None
    is_noun = is_mostly(word, "n") or is_mostly(word, "s")
    if page.language.code != "en" or len(word) < _LONG_NOUN or not is_noun or may_be(word, "ar"):
        return WEAK
    before = _LAST_WORD.search(page.fold, max(0, start - _REACH), start)
    return None if before and before[1] in page.language.function_words and not page.view.is_title(start) else WEAK


def _is_species(page: Page, surface: str, word: str) -> bool:
    """Whether a capital and a small letter name a species, `Vulpes vulpes`, and not two copies of an ordinary word."""
    if not (surface[0].isupper() and surface[-len(word)].islower()):
        return False
    if page.language.code != "en":
        return word not in page.language.function_words  # others are faults in English alone, or long
    return frequency(word, "en") < _ORDINARY


def _is_chain(page: Page, word: str) -> bool:
    """Whether the word is the owner of its like: her mother's mother's ring."""
    return word.endswith("'s") and word[:-2] in page.word_set("chained_noun")


def _begins_surname(page: Page, end: int) -> bool:
    """Whether a name follows that is rarer than those of countries, as surnames are; in German any noun may."""
    behind = _NEXT_WORD.match(page.text, end)
    if not behind or not behind[1][0].isupper() or page.language.code == "de":
        return False
    return frequency(behind[1].lower(), page.language.code) < _RENOWNED


def _is_fault_abroad(page: Page, match: re.Match[str], word: str) -> bool:
    """Whether a doubled word is a fault in a language where doubling is grammar or style: a small word, or a long one.

    `la la la` is sung, before a capital a particle may begin a name, le discours de de Gaulle, and of
    several things one may be a little so: un un peu plus grand.
    """
    never = page.word_set("never_doubled")
    if word in ("un", "um") and _A_LITTLE.match(page.text, match.end()):
        return False
    if word in never:
        is_sung = word == "la" and match.group().count(" ") > 1
        is_particle = word in page.word_set("name_particle") and word not in page.word_set("article")
        return not is_sung and not (is_particle and _begins_surname(page, match.end()))
    return bool(never) and len(word) >= _LONG and not _EMPHATIC.search(word)


def _may_be_fault_abroad(page: Page, word: str) -> bool:
    """Whether a doubled word of another language may be a fault where evidence speaks: no short one, no diminutive."""
    least = page.words("doubled_length")
    return bool(least) and word.islower() and len(word) >= int(least[0]) and not _EMPHATIC.search(word)


RULE = Rule(
    title="Word repeated",
    why="Decoders write a word again when two source words share a translation.",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("He called ⟦the the⟧ firefighters.", becomes="He called the firefighters."),
        Flagged("It was the owner ⟦himself himself⟧.", becomes="It was the owner himself."),
        Flagged("the ⟦eastern eastern⟧ eastern eastern ice", becomes="the eastern ice", source="*"),
        Flagged("Here the ⟦goddess goddess⟧ has a temple.", becomes="Here the goddess has a temple."),
        Clean(
            "Are they down down or just slow down? It's hot hot, and so much much better.",
            source=None,
            because="stress",
        ),
        Clean("She has Stockholm syndrome syndrome, and he a job job.", source=None, because="play on words"),
        Clean("It was, um, the the cannery. It was a a job, uh, for life.", source=None, because="speech as it was"),
        Clean("Fans sing chain chain chain; he said in the the the town, no.", source=None, because="three times"),
        Clean("He writes “the the” now and then.", because="the two words are spoken of"),
        Flagged("She hopes ⟦that that⟧ an end is near.", becomes="She hopes that an end is near."),
        Flagged("She claimed ⟦that that⟧ the road was shut.", becomes="She claimed that the road was shut."),
        Clean("What he was was not clear; she said that that road was shut.", because="grammar doubles these"),
        Clean("The house he grew up in in the city is the one he was was sure of.", because="grammar doubles these"),
        Clean("Guests told us that that was its charm; he had had enough.", because="grammar doubles these"),
        Clean("Whatever happens happens; what is is.", because="one clause ends, another goes on"),
        Clean("They drove through Baden Baden and heard the The.", because="names"),
        Clean("It is very very cold, no no.", because="emphasis"),
        Clean("Il a à dire qui il est, là la route finit.", because="two words but for the accent", language="fr"),
        Clean("Nous nous levons, vous vous couchez.", because="subject and object", language="fr"),
        Clean("Das sind die, die waren Waren kaufen, die die Stadt hat.", because="article and pronoun", language="de"),
        Flagged("Il a appelé ⟦les les⟧ pompiers.", becomes="Il a appelé les pompiers.", language="fr"),
        Flagged("Vieron ⟦el el⟧ fuego.", becomes="Vieron el fuego.", language="es"),
        Flagged("Ha visto ⟦una una⟧ casa ⟦di di⟧ legno.", becomes="Ha visto una casa di legno.", language="it"),
        Flagged("Il presidente ⟦di di⟧ Francia.", becomes="Il presidente di Francia.", language="it"),
        Flagged("Er kam ⟦zum zum⟧ Bahnhof.", becomes="Er kam zum Bahnhof.", language="de"),
        Flagged("Mais Personal ⟦und und⟧ Zeit.", becomes="Mais Personal und Zeit.", language="de"),
        Flagged("Lo ⟦advirtió advirtió⟧ una médica.", becomes="Lo advirtió una médica.", source="en", language="es"),
        Flagged(
            "O governo começou ⟦a a⟧ acelerar.", becomes="O governo começou a acelerar.", source="ar", language="pt"
        ),
        Clean("Vai de A a Z, com vitamina E e zinco.", because="letters", language="pt"),
        Clean("Era piccola piccola, e andava passo passo.", because="emphasis", language="it"),
        Flagged("Die ⟦Regierung Regierung⟧ ging.", becomes="Die Regierung ging.", source="en", language="de"),
        Clean("Here lives Pica pica, and Lutra lutra too.", because="species"),
        Clean("Ici vit Troglodytes troglodytes.", because="a species", language="fr"),
        Clean("It was her father's father's watch.", because="the owner of an owner"),
        Clean("La strada è lunga lunga e lui corre corre.", because="emphasis", language="it"),
        Clean("Camina despacito despacito, bajo bajo.", because="emphasis", language="es"),
        Clean("Ils chantent la la la avec de de Funès.", because="a song, and a name", language="fr"),
        Clean("J'en veux un un peu plus mûr.", because="one that is a little so", language="fr"),
        Clean("Canta la la la por la calle.", because="a song", language="es"),
        Clean("Sie kam mit mit Sand gefüllten Eimern.", because="a preposition within a phrase", language="de"),
        Clean("Koşa koşa geldi, sessiz sessiz gitti.", because="adverbs are words said twice", language="tr"),
    ),
)
