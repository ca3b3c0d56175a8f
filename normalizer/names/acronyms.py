"""Acronyms of other languages in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from normalizer.edits.edit import Safety
from normalizer.names.index import Acronym, NameIndex
from normalizer.names.tokens import CAPITAL
from normalizer.rulebook.find import alternatives
from normalizer.rulebook.mention import Mention
from normalizer.text.language import LanguageData
from normalizer.text.view import View

ACRONYM, COLLIDING, ENGLISH = "acronym", "colliding-acronym", "english-acronym"
_CAPITALS = re.compile(
    rf"{CAPITAL}(?:{CAPITAL}{{1,8}}(?=s?(?!\w))|[A-Z]?\.\s?(?:[A-Z]{{1,2}}\.\s?){{0,2}}[A-Z]{{1,2}}(?:\.(?!\w))?(?!\w))"
    r"(?![&/])(?!-[A-Z0-9])"
)
_ELIDED = re.compile(r"(?<!\w)[LlDd]['’]\Z")
_JOINED_BEFORE = frozenset("&/-._")
_JOINED_BEHIND = re.compile(r";[A-Z]")
"""What makes one abbreviation of two: TL;DR."""
_WORD = re.compile(r"[^\W\d_]+")
_COUNTED = re.compile(r"(?:\d|\b(?:century|centuries|millennium|millennia))\s\Z")
_INITIALS_REACH = 100
_TOLD_REACH = 60
_SMALL = frozenset(
    ["of", "the", "for", "and", "in", "on", "de", "la", "le", "du", "des", "del", "y", "e", "et", "a", "an", "to"]
)


def acronym_mentions(
    view: View, index: NameIndex, named: frozenset[str], names: Sequence[Mention], places: Iterable[int]
) -> Iterator[Mention]:
    """Yield the acronyms of a text that stand for a known entity, foreign ones with the English form.

    `named` are the entities named in full, `places` where acronyms may begin; an acronym that
    collides with an English one is `colliding-acronym` unless its entity is among them, and none
    at all after a figure, where it is an era or a unit (323 BCE), or behind a French article
    (l’OTAN), which would stay. One of which the text says in what language it is stays
    too, and one that the text itself expands as something else is left out everywhere.
    """
    taken = {(mention.start, mention.end) for mention in names}
    expanded: dict[str, bool] = {}
    for offset in places:
        match = _CAPITALS.match(view.text, offset)
        known, entities = index.acronyms(match.group()) if match else ((), ())
        if match is None or not (known or entities):
            continue
        text = match.group()
        before = view.text[match.start() - 1 : match.start()]
        if (
            before.isalnum()
            or before in _JOINED_BEFORE
            or _JOINED_BEHIND.match(view.text, match.end())
            or _ELIDED.search(view.text, max(0, offset - 3), offset)
        ):
            continue
        if known and match.span() not in taken and not _is_meant(view, *match.span()):
            if text not in expanded:
                expanded[text] = expands_otherwise(view.text, text)
            if not expanded[text]:
                counted = _COUNTED.search(view.text, max(0, match.start() - 12), match.start())
                yield from _mention(match, [a for a in known if not (counted and a.collides)], named)
        elif entities and match.span() not in taken:
            yield _english(match, entities)


def _is_meant(view: View, start: int, end: int) -> bool:
    """Whether what looks like a foreign acronym stands as it should: a shouted word, or one the text speaks of."""
    return _is_headline(view, start, end) or _is_told(view, start, end)


def _is_told(view: View, start: int, end: int) -> bool:
    """Whether the text says of an acronym in what language it is, or how it reads: it is meant.

    `The French call it OTAN`, `UE in French`, `FMI to its French-speaking press`; not `the OTAN met in French Guiana`.
    """
    before, behind = view.language.kept(_told)
    found = before.search(view.text, max(0, start - _TOLD_REACH), start)
    return found is not None or behind.match(view.text, end) is not None


def _told(language: LanguageData) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind an acronym that the text speaks of, with the names of languages."""
    tongue = alternatives(language.words.get("tongue", ()))
    before = re.compile(
        rf"(?:\b(?:calls?|called|names?|named|spells?|spelt|abbreviates?)\s(?:it|them|this)"
        rf"|\bread(?:s|ing)?\s(?:as|backwards)?"
        rf"|\b(?:letters|initials|acronyms?|abbreviations?)(?:\s(?:is|are|in\s{tongue}))?[,:]?"
        rf"|\b[Ii]n\s{tongue}(?:,|:|\sit\sis)|\b{tongue}:)\s(?:the\s)?[\"“‘']?\Z"
    )
    behind = re.compile(
        rf"[\"”’']?(?:,?\s(?:(?:as|being)\s)?(?:(?:for|by)\sits\s(?:acronym|initials)\s)?in\s{tongue}\b(?!\s[a-z])"
        rf"|\s(?:to|for|among)\s(?:the\s|its\s|some\s)?{tongue}(?:[\s-]speak|\b[,.;)])"
        r"|,?\s(?:is\swhat\b|(?:read\s|spelt\s|spelled\s)?backwards\b|stands\sfor\b|is\sshort\sfor\b))"
    )
    return before, behind


def _mention(match: re.Match[str], known: Sequence[Acronym], named: frozenset[str]) -> Iterator[Mention]:
    supported = [acronym for acronym in known if acronym.entity in named] or list(known)
    english = {acronym.english for acronym in supported}
    if len(english) != 1:
        return
    acronym = supported[0]
    collides = acronym.collides and acronym.entity not in named
    languages = tuple(dict.fromkeys(code for a in supported for code in a.languages))
    yield Mention(
        match.start(),
        match.end(),
        (acronym.entity,),
        COLLIDING if collides else ACRONYM,
        acronym.english,
        Safety.SAFE,
        _detail(acronym),
        acronym.source,
        languages,
    )


def _detail(acronym: Acronym) -> str:
    if acronym.meaning == acronym.english:
        return f"{acronym.text} stands for {acronym.english}"
    return f"{acronym.meaning} is {acronym.english} in English"


def _english(match: re.Match[str], entities: tuple[str, ...]) -> Mention:
    return Mention(match.start(), match.end(), entities, ENGLISH, None, Safety.FLAG, "", "")


def _is_headline(view: View, start: int, end: int) -> bool:
    """Whether the words around are in capitals too, so that this is no acronym but a shouted word."""
    line_start, line_end = view.line_at(start)
    around = view.text[max(line_start, start - 60) : start] + view.text[end : min(line_end, end + 60)]
    words = [word for word in _WORD.findall(around) if len(word) > 3]
    return len(words) >= 2 and sum(word.isupper() for word in words) * 2 > len(words)


def expands_otherwise(text: str, acronym: str) -> bool:
    """Whether the text spells the acronym out as other words with these initials.

    >>> expands_otherwise("Ohio Northern University (ONU) won", "ONU")
    True
    >>> expands_otherwise("Syrian Observatory for Human Rights (OSDH)", "OSDH")
    False
    >>> expands_otherwise("OSDH, the Oklahoma State Department of Health, said so.", "OSDH")
    True
    """
    letters = [c for c in acronym if c.isalpha()]
    for match in re.finditer(
        rf"(?:\(\s*|,\s(?:or|(?:also\s)?known\sas)\s(?:the\s)?[\"“]?){re.escape(acronym)}\b", text
    ):
        words = _WORD.findall(text, max(0, match.start() - _INITIALS_REACH), match.start())
        initials = [word[0].upper() for word in words if word.lower() not in _SMALL]
        if initials[-len(letters) :] == letters:
            return True
    behind = rf"\s*\(([^()]{{4,{_INITIALS_REACH}}})\)|,\s(?:the|or\sthe|or)\s([^(),;.\n]{{4,{_INITIALS_REACH}}})[,;.]"
    for match in re.finditer(rf"\b{re.escape(acronym)}(?:{behind})", text):
        words = [word for word in _WORD.findall(match[1] or match[2]) if word.lower() not in _SMALL]
        if [word[0].upper() for word in words] == letters:
            return True
    return False
