"""`The villagers is`, `the screen display the words`, `It weight 38 kilos`: a subject and a verb that do not agree."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    alternatives,
    may_be,
    plural,
    sentence_start,
    singular,
    third_persons,
)

_REACH, _BESIDE, _AFTER = 120, 10, 20
_OF_ONE = ("is", "was", "has")
_ONE_SUM = ("span_of_time", "currency_word", "unit")
_SUBJECT = re.compile(
    r"""(?<![\w’'-]) (?: It | He | She | [Tt]h(?:e|is|at|ese|ose) | [Aa]n? | [Ee]ach | [Ee]very | [Hh](?:is|er) | [Ii]ts | [Tt]heir | [Oo]ur | [Mm]any | [Aa]ll | [Ss]ome | [Bb]oth | [Ss]everal | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Ee]ight | [Tt]en | Dozens\sof | Hundreds\sof | Thousands\sof | (?P<count> (?: [Mm]ore\sthan | [Oo]ver | [Aa]bout | [Aa]round | [Aa]t\sleast | [Aa]lmost | [Nn]early ) \s \d[\d,]* ) | (?P<bare> [A-Z][a-z]+ (?<= s | n ) ) )
    (?= (?P<rest> (?: \s [a-z-]+ ){1,6} ) \s [\w“"] )""",
    re.VERBOSE,
)
_BEGINS = re.compile(r"(?:\A|\n|[.!?]\s|[“\"]|,\s|\b(?:that|said|says|when|but|because|while|where|which|since)\s)\Z")


def _third_persons(language: LanguageData) -> frozenset[str]:
    return third_persons(language) | {"is", "was", "has", "does"}


def _wished(language: LanguageData) -> re.Pattern[str]:
    words = alternatives(language.words.get("before_wished_verb", ()))
    stems = alternatives(language.words.get("stem_of_demand", ()))
    return re.compile(rf"\b(?:{words}|(?:{stems}|require|order)\w*|propos\w+|urg\w+|rul\w+)\b", re.IGNORECASE)


def _object(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{alternatives(language.words.get('object_opener', ()))}|\d+)\b")


def _is_plain(verb: str, end: int, page: Page) -> bool:
    """Whether a verb is a plain form, as one person or thing does not have it."""
    if verb in page.word_set("clear_verb"):
        return True
    return verb in page.word_set("verb_or_noun") and page.language.kept(_object).match(page.text, end) is not None


def _is_sum(noun: str, page: Page) -> bool:
    """Whether so many of a thing are one sum, as of money, time or length."""
    return any(noun in page.word_set(slot) for slot in _ONE_SUM)


def _disagrees(noun: str, verb: str, end: int, page: Page) -> bool:
    """Whether a noun is of one number and the verb that ends at a place of the other."""
    if plural(noun, page) and noun not in page.word_set("collective_noun"):
        return verb in ("are", "were", "have") or _is_plain(verb, end, page)
    if noun in page.word_set("plural_or_verb"):
        return verb in _OF_ONE
    is_many = singular(noun, page) is not None and not _is_sum(noun, page)
    return is_many and verb in page.language.kept(_third_persons)


def _verb_end(match: re.Match[str], page: Page) -> int | None:
    """Where the verb ends that does not agree with the subject that begins here; None when there is none."""
    words, start = match.group("rest").split(), match.start("rest")
    ends = [start + len(" ".join(["", *words[: place + 1]])) for place in range(len(words))]
    if match.group() in ("It", "He", "She"):
        return ends[0] if _is_plain(words[0], ends[0], page) else None
    if match.group("bare"):
        noun = match.group("bare").lower()
        return ends[0] if singular(noun, page) and _disagrees(noun, words[0], ends[0], page) else None
    if match.group("count"):
        is_many = may_be(words[0], "s") and words[0].endswith("s") and not _is_sum(words[0], page)
        return ends[1] if is_many and words[1:] and words[1] in _OF_ONE else None
    for place in range(min(2, len(words) - 1)):
        noun, verb = words[place], place + 1
        if words[verb] == "of" and singular(noun, page) and len(words) > verb + 3:
            verb += 3
        if _disagrees(noun, words[verb], ends[verb], page):
            return ends[verb]
    return None


def _is_one(match: re.Match[str], end: int, page: Page) -> bool:
    """Whether many are one: three goals is considered a lot, Men was shown at the festival."""
    after = page.text[end : end + _AFTER].split()
    deed = after[0].strip(".,;") if after else ""
    if match.group("bare"):
        return deed in page.word_set("deed_to_a_title")
    is_count = match.group("count") or match.group().lower() in page.word_set("plural_number")
    return bool(is_count) and deed in page.word_set("view_of_a_sum")


def _find(page: Page) -> Iterator[Hit]:
    for match in _SUBJECT.finditer(page.text):
        if not _BEGINS.search(page.text, max(0, match.start() - _BESIDE), match.start()):
            continue
        end = _verb_end(match, page)
        if end is None or _is_one(match, end, page):
            continue
        before = page.text[sentence_start(page, match.start(), _REACH) : match.start()]
        if not page.language.kept(_wished).search(before):
            yield Hit(match.start(), end)


RULE = Rule(
    title="Subject and verb of different number",
    why="Chinese, Japanese and Persian verbs do not tell one from many, and the engine loses count.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The villagers is⟧ worried.", source="*"),
        Flagged("Later, ⟦the screen display⟧ the words.", source="*"),
        Flagged("⟦It weight⟧ 38 kilos.", source="*"),
        Flagged("⟦Teachers is⟧ asked to come.", source="*"),
        Flagged("⟦More than 300 changes is⟧ expected.", source="*"),
        Flagged("⟦The farmers of the valley produces⟧ wine.", source="*"),
        Clean("The villagers are worried. The number of cars is low; it weighs 38 kilos.", because="English"),
        Clean("He asked that the city build a road. If so, the car were his.", because="a wish"),
        Clean("The committee are agreed; the two weeks is short.", because="a group; a time"),
        Clean("It cost 3 million euros, and the project cost the town a lot.", because="the past has no ending"),
        Clean("Two goals is deemed few; at least 40 seats is required.", because="seen as one sum"),
        Clean("Neighbours was screened in Leeds.", because="a title"),
        Clean("More than 300 euros is missing; about 40 metres is left.", because="a sum; a measure"),
    ),
)
