"""`The cathedral reopens. She had been damaged`, `“His hull was taking water”`: “he” or “she” of a thing named before."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, alternatives

_REACH = 260
_PRONOUN = re.compile(
    r"(?P<hit>He|She|he|she|His|Her|his|her) (?P<next>[a-z’]+)(?: (?P<after>[a-z’]+))?(?: (?P<third>[a-z’]+))?"
)
_SENTENCE = re.compile(r"[.!?]”? (?=[“\"A-Z])")
_WORD = re.compile(r"[^\W\d_]+")
_TWO_CAPITALS = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ’-]+ [A-ZÀ-Þ][a-zà-ÿ’-]+")
_OF = ("his", "her")
_AUXILIARIES = frozenset({"was", "is", "has", "had", "been", "will", "also", "would", "be"})
_PASSIVE = frozenset({"was", "is", "been", "be"})
_GENDERED = frozenset({"he", "she", "his", "her", "him", "hers", "himself", "herself", "who", "i", "we", "they"})


def _subject(language: LanguageData) -> re.Pattern[str]:
    verbs = alternatives(language.words.get("verb_of_named_thing", ()))
    return re.compile(
        r"(?:The|This|That|A|An|Its|Our) (?:[a-z][\w-]+ ){0,2}?(?P<noun>[a-z]{3,})"
        r"(?: (?:of|in|at|on) (?:the )?[\w’-]+(?: [A-Z][\w’-]+){0,2})?"
        rf" (?:of [\w’-]+ )?(?:[a-z]+(?:ed|es|s)|{verbs})[ .,]"
    )


def _species(language: LanguageData) -> re.Pattern[str]:
    kinds = alternatives(language.words.get("kind_of_creature", ()))
    return re.compile(rf"(?: is|^) (?:an?|the) (?:[\w-]+ ){{0,3}}{kinds}[.:;,]\Z")


def _office(language: LanguageData) -> re.Pattern[str]:
    speakers = alternatives(language.words.get("speaker_of_body", ()))
    return re.compile(rf" (?:[a-z]+ )?(?:parliamentary (?:leader|group)|{speakers}) ")


def _party(language: LanguageData) -> re.Pattern[str]:
    bodies = alternatives(language.words.get("body_with_members", ()))
    return re.compile(rf"\b[A-ZÄÖÜ][A-Za-z]?[A-ZÄÖÜ]{{1,4}}\b|\b{bodies}\b")


def _find(page: Page) -> Iterator[Hit]:
    things, species = page.word_set("pronoun_thing"), page.language.kept(_species)
    for offset, literal in page.hits:
        match = _PRONOUN.match(page.text, offset + len(literal) - len(literal.lstrip('.:;" ')))
        if match is None:
            continue
        line, _ = page.view.line_at(offset)
        low = max(line, match.start() - _REACH)
        before = page.text[low : match.start()].rstrip('“"« ')
        if species.search(before) or _is_of_thing(page, match, before, things):
            is_quoted = page.view.quotes.touching(*match.span("hit"))
            yield Hit(*match.span("hit"), fix=None if is_quoted else _neuter(match.group("hit")))


def _neuter(pronoun: str) -> str:
    """The pronoun of a thing, in the same case.

    >>> _neuter("She"), _neuter("his")
    ('It', 'its')
    """
    word = "it" if pronoun.lower() in ("he", "she") else "its"
    return word.capitalize() if pronoun[0].isupper() else word


def _is_of_thing(page: Page, match: re.Match[str], before: str, things: frozenset[str]) -> bool:
    """Whether the pronoun is of a thing by what follows it, and nobody is named in what stands before."""
    is_owner = match.group("hit").lower() in _OF
    has_office = page.language.kept(_office).match(page.text, match.end("hit")) is not None
    if not (is_owner and has_office) and not _is_said_of_things(page, match):
        return False
    words = {word.lower() for word in _WORD.findall(before)}
    if not words.isdisjoint(_GENDERED) or _is_person_named(page, before, words):
        return False
    last = _SENTENCE.split(before)[-1]
    if has_office:
        return page.language.kept(_party).search(last) is not None and _TWO_CAPITALS.search(last) is None
    if is_owner or _is_done_to_things(page, match):
        return not words.isdisjoint(things)
    subject = page.language.kept(_subject).match(last.lstrip('“"') + " ")
    return subject is not None and subject.group("noun") in things


def _is_done_to_things(page: Page, match: re.Match[str]) -> bool:
    """Whether the verb behind the pronoun is of things alone, so that any thing named before may be meant."""
    behind = [match.group(name) or "" for name in ("next", "after", "third")]
    if not _is_passive(page, behind):
        return False
    return next((word for word in behind if word not in _AUXILIARIES), "") in page.word_set("deed_of_things_alone")


def _is_passive(page: Page, words: list[str]) -> bool:
    """Whether a deed that people do to things, as built or restored, is one done to what the pronoun means."""
    before = [word for word in words if word in _AUXILIARIES]
    return page.word_set("deed_done_to_things").isdisjoint(words) or not _PASSIVE.isdisjoint(before)


def _is_said_of_things(page: Page, match: re.Match[str]) -> bool:
    """Whether what is said behind the pronoun is said of things alone: its hull; was built, employs."""
    words = [match.group(name) or "" for name in ("next", "after", "third")]
    if match.group("hit").lower() in _OF:
        return words[0] in page.word_set("part_of_things")
    if not _is_passive(page, words):
        return False
    while words[0] in _AUXILIARIES:
        words = [*words[1:], ""]
    return words[0] in page.word_set("deed_of_things")


def _is_person_named(page: Page, before: str, words: set[str]) -> bool:
    named = ("female_name", "male_name", "female_sign", "male_sign", "person_of_any_gender", "people_of_office")
    surface = set(_WORD.findall(before)) - page.word_set("month")
    return any(not page.word_set(slot).isdisjoint((words | surface) - {"old"}) for slot in named)


RULE = Rule(
    title="“He” or “she” of a thing in the sentence before",
    why="“La cathédrale … elle”, “завод … он”, “el barco … su”: things have a gender, and engines keep it.",
    when=(
        ". he ",
        ". she ",
        ". his ",
        ". her ",
        '." he ',
        '"his ',
        '"her ',
        '"he ',
        '"she ',
        ": he ",
        ": she ",
        "; he ",
        "; she ",
    ),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de", "ru", "uk", "pl", "cs", "ro", "ar", "he", "el", "bg", "sr", "nl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The cathedral reopens on Sunday. ⟦She⟧ was damaged by fire.",
            becomes="The cathedral reopens on Sunday. It was damaged by fire.",
            source="fr",
        ),
        Flagged(
            "The canoe drifted for days. “⟦His⟧ hull took water.”",
            source="fr",
        ),
        Flagged(
            "The old plant was stopped in April. ⟦He⟧ employs 2,400 people.",
            becomes="The old plant was stopped in April. It employs 2,400 people.",
            source="ru",
        ),
        Flagged(
            "The saiga is a shy animal: ⟦he⟧ runs fast.",
            becomes="The saiga is a shy animal: it runs fast.",
            source="ru",
        ),
        Flagged(
            "Critics come from the FPÖ. ⟦Her⟧ education spokesman spoke of symbols.",
            becomes="Critics come from the FPÖ. Its education spokesman spoke of symbols.",
            source="de",
        ),
        Flagged(
            "The walk ends at the great wheel. ⟦She⟧ dates from 1842.",
            becomes="The walk ends at the great wheel. It dates from 1842.",
            source="fr",
        ),
        Clean("The walk ends at the wheel. He runs from there.", because="what people do", source="fr"),
        Clean("Ines Kern left the FPÖ. Her spokesman said so.", because="somebody’s own", source="de"),
        Clean("The plant was stopped by Carlo Berg. He employs 2,400.", because="a man is named", source="ru"),
        Clean("The plant was stopped by the owner. He employs 2,400.", because="a person", source="ru"),
        Clean("It is a small barn. He built it; he has restored it.", because="what people do", source="fr"),
        Clean("The plant was stopped in April. He said so.", because="what people do", source="ru"),
        Clean("The plant was stopped in April. It employs 2,400 people.", because="the right pronoun", source="ru"),
    ),
)
