"""`– I saw it all, she said.`: speech that only a dash opens and nothing closes, as in Swedish."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, alternatives

_OPENS = re.compile(r"[-–—]\s?(?=[^\W\d_a-z])")
_LONGEST = 400
_NAME = r"[^\W\d_a-z][\w’'.-]*"


def _pattern(language: LanguageData) -> re.Pattern[str]:
    past, present = (language.words.get(slot, ()) for slot in ("reporting_verb_past", "reporting_verb_present"))
    verbs = alternatives((*past, *present))
    who = rf"(?:he|she|they|{_NAME}(?:\s{_NAME}){{0,3}}|(?:the|an?|his|her)\s[a-z]+(?:\s[\w’'-]+){{0,4}}?)"
    return re.compile(
        rf"[^“”„«»\"\n]{{4,{_LONGEST}}}?(?P<mark>[,!?…])(?!\s?[-–—])\s(?:{who}\s{verbs}|{verbs}\s{who})\b"
    )


def _find(page: Page) -> Iterator[Hit]:
    pattern = page.language.kept(_pattern)
    for start, end in page.view.lines:
        opening = _OPENS.match(page.text, start, end)
        speech = pattern.match(page.text, opening.end(), end) if opening else None
        if opening is None or speech is None:
            continue
        left, right = ("“", "”") if "“" in page.text else ('"', '"')
        mark = speech.start("mark")
        yield Hit(start, opening.end(), fix=left)
        yield Hit(mark, mark + 1, fix=page.text[mark] + right)


RULE = Rule(
    title="Speech that a dash opens",
    why="Swedish, Danish, Finnish and Estonian open a speech with a dash and close it with nothing: “– Jag vet, säger hon.”",
    when=("\n- ", "\n-"),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged(
            "It rained.\n⟦– ⟧I saw it all from the roof⟦,⟧ she said.",
            becomes='It rained.\n"I saw it all from the roof," she said.',
            source="sv",
        ),
        Flagged(
            "“Yes,” he said.\n\n⟦- ⟧Who pays for it⟦?⟧ asks the baker Lena Holm.",
            becomes="“Yes,” he said.\n\n“Who pays for it?” asks the baker Lena Holm.",
            source="fi",
        ),
        Clean("It rained.\n- I saw it all.\n- Nobody came, and it was late.", because="a list", source="sv"),
        Clean("It rained.\n- The “roof” was lost, she said.", because="marks of another kind", source="sv"),
        Clean("It rained.\n- We saw it, - said the head.", because="a dash closes it", source="ru"),
    ),
)
