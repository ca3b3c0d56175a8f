"""`"It is over" he said`: a quoted sentence that ends without comma or stop."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAST_WORDS = 4
_INTRODUCED = re.compile(r"(?:\A|[:,.?!]\s|\n)\Z")


def _is_sentence(match: re.Match[str], page: Page) -> bool:
    """Whether what is quoted stands on its own: begins with a capital, behind a stop, comma, colon or line end.

    A headline does without the stop.
    """
    quote = page.view.quotes.holding(*match.span("last"))
    if quote is None or quote.end != match.start("close"):
        return False
    if match.group("end") is not None and page.view.line_at(quote.start)[0] == 0:
        return False
    quoted = page.text[quote.start : quote.end].strip()
    before = page.text[max(0, quote.start - 3) : quote.start - 1]
    return bool(_INTRODUCED.search(before)) and quoted[:1].isupper() and len(quoted.split()) >= _LEAST_WORDS


RULE = Rule(
    title="Quoted sentence without its last mark",
    why="Hebrew, Turkish, Arabic and French set no comma before an attribution, or set the stop elsewhere.",
    when=(
        '" the ',
        '" he ',
        '" she ',
        '" it ',
        '" they ',
        '"- ',
        '" - ',
        '"\n',
        '" a ',
        '" {reporting_verb_past} ',
        '" has ',
    ),
    find=pattern(
        r"""(?P<last> [^\W_] ) (?P<hit> (?P<close> [”"»] ) ) (?: (?= \n | \Z ) (?P<end>) | (?= \s? (?: [-–—]\s )?
          (?: (?: (?:he|she|it|they|the|a|his|her|[A-Z][\w’-]+) \s (?:[\w’-]+\s){0,4}? )? (?: {reporting_verb_past} | {reporting_verb_present} | is\ssaying | was\swritten | has\s\w+ed ) \b
            | has-he | has-she ) ) )""",
        where=_is_sentence,
        reach=90,
    ),
    fix=lambda match, page: ("," if match.group("end") is None else ".") + match.group("close"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged('"It is over for us⟦"⟧ he said.', becomes='"It is over for us," he said.', source="he"),
        Flagged(
            'It rained.\nHe said: "It is over for us⟦"⟧\n\nThe trial goes on.',
            becomes='It rained.\nHe said: "It is over for us."\n\nThe trial goes on.',
            source="fr",
        ),
        Clean('"It is over for us," he said.', because="the comma is there", source="he"),
        Clean('Minister: "It is over for us"\n\nThe trial goes on.', because="a headline", source="he"),
        Clean('The song "Over and out for us" he said was his.', because="a title within the sentence", source="he"),
    ),
)
