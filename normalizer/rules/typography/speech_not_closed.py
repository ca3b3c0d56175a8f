"""`“We got nothing, says a winegrower.`: speech whose closing mark was lost before its attribution."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule

_LEADS = "When|While|In|According|As|If|After|Before|Although|Since|Because|On|At|From"
_OPENS = re.compile(rf"(?:\A|(?<=[.!?:,…]\s)|(?<=\n))[“«„\"](?=\s?[^\W\d_a-z])(?!\s?(?:{_LEADS})\b)")
_MARK = re.compile(r"[“”„«»\"]")
_OPENS_NEXT = re.compile(r"(?<!\S)[“«„\"](?=\S)")
_LONGEST = 220


def _attribution(language: LanguageData) -> re.Pattern[str]:
    past, present = (language.words.get(slot, ()) for slot in ("reporting_verb_past", "reporting_verb_present"))
    verbs = "|".join(sorted((*past, *present), key=len, reverse=True))
    who = r"(?:he|she|they|(?:the|an?|his|her|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+)"
    return re.compile(
        rf"(?P<speech>[^“”„«»\"\n]{{12,{_LONGEST}}}?(?<![’']),)\s"
        rf"(?:{who}\s(?:{verbs})\b|(?:{verbs})\s(?=the\s|an?\s|[A-Z])|[a-z]{{3,}}ed\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*[.,;])"
    )


def _find(page: Page) -> Iterator[Hit]:
    pattern = page.language.kept(_attribution)
    done = -1
    for offset, _ in page.hits:
        start, end = page.view.line_at(offset)
        if start == done:
            continue
        done = start
        for opening in _OPENS.finditer(page.text, start, end):
            speech = pattern.match(page.text, opening.end(), end)
            if speech and _is_left_open(page.text, speech.end(), end):
                close = "”" if opening.group() == "“" else '"'
                last = speech.end("speech")
                yield Hit(opening.start(), last, fix=close, edit_span=(last, last))


def _is_left_open(text: str, start: int, end: int) -> bool:
    """Whether the next quotation mark of the line opens, or there is none."""
    following = _MARK.search(text, start, end)
    return following is None or _OPENS_NEXT.match(text, following.start()) is not None


RULE = Rule(
    title="Speech that is not closed before its attribution",
    why="Engines drop the mark that closes a speech when the attribution follows without one in the source.",
    when=('"',),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "⟦“We got nothing of the plan,⟧ says a baker from Lorne.",
            becomes="“We got nothing of the plan,” says a baker from Lorne.",
            source="fr",
        ),
        Flagged(
            'It rained. ⟦"He greeted everyone,⟧ he said. "A man of gold."',
            becomes='It rained. "He greeted everyone," he said. "A man of gold."',
            source="it",
        ),
        Clean("“We got nothing, he said on Monday, and we want nothing,” says a baker.", because="it is closed later"),
        Clean("“We got nothing of the plan’, says a baker from Lorne.", because="another mark closes it", source="fr"),
        Clean("“We got nothing,” says a baker.", because="it is closed", source="fr"),
        Flagged(
            "⟦“It is a day of joy for the school,⟧ rejoiced Quist.",
            becomes="“It is a day of joy for the school,” rejoiced Quist.",
            source="pt",
        ),
        Clean("“In answer to the plan, the mayor said that he waits.", because="another fault", source="fr"),
        Clean("“We waited for the plan of the mayor for a year.", because="nobody is named", source="fr"),
    ),
)
