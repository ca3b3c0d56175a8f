"""`“It is over”, he said`: a comma behind the quotation mark before an attribution, a stop behind a quoted sentence."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_INSIDE = re.compile(r"\w,[”\"]")
_INTRODUCED = re.compile(r"(?:\A|[:,.?!]\s|\n)\Z")


def _is_sentence(match: re.Match[str], page: Page) -> bool:
    """Whether what is quoted stands on its own: begins with a capital, behind a stop, comma, colon or line end.

    A text that never sets a comma before the mark has a style of its own, but no style sets one behind “!”.
    """
    quote = page.view.quotes.holding(*match.span("last"))
    if quote is None or not (match.group("last") in "!?" or _INSIDE.search(page.text)):
        return False
    quoted = page.text[quote.start : match.end("last")]
    before = page.text[max(0, quote.start - 3) : quote.start - 1]
    return bool(_INTRODUCED.search(before)) and quoted[:1].isupper() and " " in quoted


def _inside(match: re.Match[str], page: Page) -> str:
    """The mark before the quotation mark; none behind “!” and “?”."""
    mark = "" if match.group("last") in "!?" else match.group("mark")
    return mark + match.group("close")


RULE = Rule(
    title="Comma or stop behind the quotation mark",
    why="Most languages set it there: “…”, a-t-il dit; English, around speech, sets it before the mark.",
    when=('", ', '".'),
    find=pattern(
        r"""(?P<last> [\w%)!?] ) (?P<hit> (?P<close> " ) (?P<mark> , (?= \s+ (?: [-–—]\s )? (?:the\s|a\s|an\s|his\s|her\s|[A-Z][\w’'-]+\s|he\s|she\s|they\s)?
            (?:[\w’'-]+\s){0,3}? (?: {reporting_verb_past} | {reporting_verb_present} ) \b ) | \. (?= \s | \Z ) ) )""",
        where=_is_sentence,
        reach=60,
    ),
    fix=_inside,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            '"It is over⟦",⟧ he said. "No," she said.', becomes='"It is over," he said. "No," she said.', source="fr"
        ),
        Flagged(
            '"No," she said. She wrote: "I saw it all⟦".⟧',
            becomes='"No," she said. She wrote: "I saw it all."',
            source="it",
        ),
        Flagged('"Nobody will pay!⟦",⟧ she said.', becomes='"Nobody will pay!" she said.', source="de"),
        Clean('"It is over," he said.', because="English sets it so", source="fr"),
        Clean('"It is over", he said. "No", she said.', because="the style of the whole text", source="fr"),
        Clean("“It is over”, he said.", because="typeset so, a matter of style", source="fr"),
        Clean('He called it "an old wound".', because="a few words, not a sentence", source="fr"),
        Clean('They saw "Nabucco", "Aida" and "Tosca".', because="titles", source="it"),
    ),
)
