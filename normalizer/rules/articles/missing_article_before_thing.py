"""`the director of hospital in`, `told reporter`: a thing or a person that can be counted, without an article."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from normalizer.rulebook import (
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    alternatives,
    is_mostly,
    late,
    may_be,
    odd_words,
    words_in,
)

_WORD = late(r"(?<![\w’'-])[a-z]{3,}(?![\w’'-])")
_NAMED = late(r"\s(?:[A-Z][a-z]+\s[A-Z]|met|went|came|did|made|took|said|told)")
_FINITE = late(r"\s(?:is|was|has|had|will|would|can|could|did|does|[a-z]{3,}ed)\s")
_PARTICLES = ("out", "up", "down", "off")
_BEFORE_GERUND = ("is", "was", "are", "were", "been", "of", "for", "by", "without", "after", "before", "when", "while")
_COPULAS = ("is", "was", "be", "been", "being", "become", "became", "becomes", "as")
_OPENERS = ("when", "where", "because", "if", "whether", "although", "while")
_ALWAYS_VERBS = ("has", "have", "had", "having")
_SUBJECT = late(r"[A-Z].*|[a-z]+s")
_LISTED = late(r",\s[a-z]+(?:,|\s(?:and|or)\s)|\s(?:and|or)\s[a-z]+\s*[.,;]")
_STEP = late(r"(?<!\S)[\w’'-]+\s\Z")
_SENTENCE_END = late(r"[.?!]|\n")
_MOST, _REACH, _BESIDE = 3, 24, 28


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun with the words that lead to it: `trigger` is the word before the phrase, `lead` the one before that."""

    start: int
    end: int
    words: tuple[str, ...]
    trigger: str
    lead: str


def _closers(language: LanguageData) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What may follow a noun at the end of its phrase, by kind."""
    follower, seldom, opener, more = (
        alternatives(language.words.get(slot, ()))
        for slot in ("thing_follower", "thing_follower_seldom", "clause_opener", "clause_opener_seldom")
    )
    pair = rf"and\s(?:{opener}|{more}|\d+|[a-z]{{3,}}ed)"
    closed = re.compile(rf"\s*(?:[,;:)”]|\.(?!\w))|\s(?:{follower}|{seldom}|{pair})\b")
    return ("closed", closed), ("acts", _FINITE), ("named", _NAMED)


def _describing(language: LanguageData) -> re.Pattern[str]:
    """Words that look like an adjective, or a noun that describes another."""
    return re.compile(rf"[a-z]{{2,}}{alternatives(language.words.get('describing_word_ending', ()))}")


def _is_odd(word: str, language: LanguageData) -> bool:
    """Whether a word can be counted, so that English gives it an article in the singular."""
    return any(
        word in language.word_set(slot) for slot in ("noun_never_bare", "noun_never_bare_object", "body_of_office")
    )


def _look(page: Page, odd: Collection[str]) -> Iterator[Hit]:
    for match in words_in(page.text, odd, _WORD):
        kinds = tuple(kind for kind, behind in page.language.kept(_closers) if behind.match(page.text, match.end()))
        phrase = _phrase(page, match) if kinds and _in_sentence(page, match.end()) else None
        if phrase and _is_bare(page, phrase, kinds) and _stands_once(page, phrase):
            yield Hit(phrase.start, phrase.end)


def _in_sentence(page: Page, end: int) -> bool:
    """Whether a stop follows in the line: headlines, which leave articles out, have none."""
    found = _SENTENCE_END.search(page.text, end)
    return found is not None and found.group() != "\n"


def _phrase(page: Page, match: re.Match[str]) -> _Phrase | None:
    """The noun with its adjectives, as far as a preposition or a verb; None when neither is there."""
    words, start = [match.group()], match.start()
    for _ in range(_MOST):
        trigger = _before(page, start)
        lead = _before(page, start - len(trigger) - 1) if trigger else ""
        if not trigger:
            return None
        if trigger.lower() in page.word_set("thing_preposition") or _opens(page, trigger, lead):
            return _Phrase(start, match.end(), tuple(words), trigger, lead)
        if not _goes_with_noun(page, trigger) and (len(words) > 1 or not _may_go_with_noun(page, trigger)):
            return None
        start -= len(trigger) + 1
        words.insert(0, trigger)
    return None


def _before(page: Page, start: int) -> str:
    """The word before a place; empty when a mark or a line end stands between."""
    found = _STEP.search(page.text, max(0, start - _REACH), start)
    return found.group()[:-1] if found and "\n" not in found.group() else ""


def _goes_with_noun(page: Page, word: str) -> bool:
    """Whether a word can stand before a noun without being its article."""
    if word in page.word_set("determiner"):
        return False
    slots = (
        "noun_modifier",
        "noun_never_bare",
        "noun_never_bare_object",
        "relational_adjective",
        "simple_adjective",
        "demonym",
    )
    describes = page.language.kept(_describing)
    return any(word in page.word_set(slot) for slot in slots) or describes.fullmatch(word) is not None


def _may_go_with_noun(page: Page, word: str) -> bool:
    """Whether an unknown word may be a noun before another: no function word, plural, adverb or verb."""
    if not (word.isalpha() and word.islower() and len(word) > 3) or word.endswith(("s", "ly", "ing", "self")):
        return False
    slots = (
        "determiner",
        "thing_preposition",
        "object_verb_past",
        "object_verb_base",
        "object_verb_third",
        "past_irregular",
    )
    return word not in page.language.function_words and not any(word in page.word_set(slot) for slot in slots)


def _opens(page: Page, word: str, lead: str) -> bool:
    """Whether a word that is no preposition stands before nouns with an article: a verb or a conjunction."""
    return word in (*_OPENERS, *_COPULAS, *_ALWAYS_VERBS) or _is_verb(page, word, lead)


def _is_verb(page: Page, word: str, lead: str) -> bool:
    """Whether a form of a verb that takes an object is one here, and no adjective."""
    if lead in page.word_set("determiner"):
        return False
    if word in page.word_set("object_verb_past"):
        return _has_subject(page, word, lead)
    if word in page.word_set("object_verb_third"):
        return lead[:1].isupper() or lead in ("he", "she", "it", "who", "which", "that", "also")
    if word in page.word_set("object_verb_gerund"):
        return lead in _BEFORE_GERUND
    if word in _PARTICLES:
        return any(lead in page.word_set(f"object_verb_{form}") for form in ("past", "base", "third", "gerund"))
    is_led = lead in page.word_set("before_infinitive") or (
        lead.endswith("s") and may_be(lead, "s") and is_mostly(word, "v")
    )
    return is_led and word in page.word_set("object_verb_base")


def _has_subject(page: Page, verb: str, lead: str) -> bool:
    """Whether the word before a past form is its subject or auxiliary, so that the form is no adjective."""
    if lead == "and":
        return verb not in page.word_set("participle_before_noun")
    is_subject = lead in page.word_set("before_past_verb") or _SUBJECT.fullmatch(lead)
    if is_subject and lead not in page.word_set("demonym"):
        return True
    if any(lead in page.word_set(slot) for slot in ("noun_never_bare", "noun_never_bare_object", "body_of_office")):
        return True
    is_noun = lead in page.word_set("institution_acting") or _may_go_with_noun(page, lead)
    return is_noun and verb not in page.word_set("compound_participle")


def _is_bare(page: Page, phrase: _Phrase, kinds: tuple[str, ...]) -> bool:
    """Whether English would give the noun of a phrase an article at this place; `kinds` tell what follows it."""
    noun, trigger = phrase.words[-1], phrase.trigger.lower()
    nearest = phrase.words[-2] if len(phrase.words) > 1 else trigger
    if f"{nearest} {noun}" in page.word_set("bare_pair"):
        return False
    if trigger == "of" and phrase.lead in page.word_set("before_of_body") and noun in page.word_set("body_of_office"):
        return True
    is_office = noun in page.word_set("sole_office") and trigger in (*_COPULAS, "for", "to", "made", "best")
    is_listed = trigger == "as" and _LISTED.match(page.text, phrase.end) is not None
    if is_office or is_listed or ("acts" if trigger in _OPENERS else "closed") not in kinds:
        return False
    if trigger in _COPULAS or trigger in _OPENERS:
        adjectives = () if len(phrase.words) > 1 else page.word_set("noun_and_adjective")
        nouns = page.word_set("noun_never_bare").difference(adjectives)
        is_verb = phrase.words == (noun,) and noun.endswith("ing") and trigger not in ("as", *_OPENERS)
        return noun in nouns and not is_verb and not phrase.words[0].endswith("ed")
    if trigger in page.word_set("thing_preposition"):
        return _is_bare_behind(page, phrase, trigger)
    return noun in page.word_set("noun_never_bare") or noun in page.word_set("noun_never_bare_object")


def _is_bare_behind(page: Page, phrase: _Phrase, preposition: str) -> bool:
    """Whether a noun behind a preposition wants an article: no verb behind “to”, no kind of thing behind “of”."""
    noun = phrase.words[-1]
    is_verb = preposition == "to" and len(phrase.words) == 1 and noun in page.word_set("noun_and_verb")
    is_kind = preposition == "of" and phrase.lead in page.word_set("kind_before_of")
    counts = noun in page.word_set("noun_never_bare") or _counts_by_adjective(page, phrase.words)
    is_led = bool(phrase.lead) or phrase.trigger[:1].isupper()
    return is_led and counts and not is_verb and not is_kind


def _counts_by_adjective(page: Page, words: tuple[str, ...]) -> bool:
    """Whether a noun that may stand bare is counted, for a plain adjective stands before it."""
    if (
        len(words) < 2
        or words[-1] in page.word_set("seldom_counted")
        or words[-1] not in page.word_set("noun_never_bare_object")
    ):
        return False
    return any(
        words[-2] in page.word_set(slot) for slot in ("relational_adjective", "simple_adjective", "noun_modifier")
    )


def _stands_once(page: Page, phrase: _Phrase) -> bool:
    """Whether the noun is not half of a pair, as in `from owner to owner`."""
    around = page.text[max(0, phrase.start - _BESIDE) : phrase.end + _BESIDE]
    return around.count(phrase.words[-1]) == 1


RULE = Rule(
    title="Person or thing without its article",
    why="Slavic languages, Turkish, Persian, Chinese, Japanese and Korean have no article; Hebrew and Arabic no “a”.",
    find=odd_words(_is_odd, _look),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Anna Nowak, the director of ⟦museum⟧ in Lublin, agrees.", source="pl"),
        Flagged("The official told ⟦reporter⟧ that it was over.", source="zh"),
        Flagged("The ministry issued ⟦red alert⟧ on Monday.", source="hu"),
        Flagged("He lost his way in ⟦old warehouse⟧ near the port.", source="ru"),
        Flagged("She wants to buy ⟦apartment⟧ and is writing ⟦letter⟧ to the bank.", source="ja"),
        Flagged("Police informed the family of ⟦hostage⟧. She works as ⟦translator⟧ there.", source="he"),
        Flagged("They greeted her with ⟦broad smile⟧ and he scored with ⟦beautiful shot⟧.", source="pl"),
        Flagged("He left when ⟦driver⟧ was asleep.", source="ru"),
        Clean("The director of the museum told a reporter that the village has a warehouse.", because="articles"),
        Clean("They need a bridge, and the town is building it.", because="a verb"),
        Clean("She works as translator, teacher and poet.", because="a list of callings"),
        Clean("He went by car, was held hostage and works at city hall.", because="set phrases"),
        Clean("Director of museum in Lublin resigns", because="a headline"),
        Clean("They wanted to photograph it from owner to owner.", because="a verb; a pair"),
        Clean("She took the post of director of that kind of museum.", because="the name of a post; a kind"),
        Clean("A newly opened museum and two damaged vehicle parts were seen.", because="participles; parts"),
    ),
)
