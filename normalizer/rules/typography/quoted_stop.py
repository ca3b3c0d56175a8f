"""A full stop in quotation marks of its own after a quotation, `Israel"."`, or a second one, `a war.”.`, behind it."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern, remove

_SHORT = re.compile(r"(?<![\w.])((?:[^\W\d_]\.)*[^\W\d_]+)\.[”\"]\Z")
_LITERAL = re.compile(r"(?:\A|[\s(])[“\"][^\s“”\"]{1,16}\.[”\"]\Z")
"""One word that ends in a stop, in marks that close before it: the stop belongs to what is quoted."""
_LONGEST = 24


def _ends_sentence(match: re.Match[str], page: Page) -> bool:
    """Whether the stop inside the marks is that of a sentence, and no abbreviation's: `“Acme Inc.”.`."""
    start = match.start()
    if _LITERAL.search(page.text, max(0, start - _LONGEST), start):
        return False
    last = _SHORT.search(page.fold, max(0, start - _LONGEST), start)
    return last is None or not (len(last[1]) == 1 or "." in last[1] or last[1] in page.language.abbreviations)


RULE = Rule(
    title="Full stop twice around a quotation mark",
    why="Marks of a table's cells, or a mark of the source, stayed beside the engine's own.",
    when=('"."', '.".'),
    find=pattern(
        r"""(?: (?<=[\w)%] [”"] \. ) [”"] | (?<=\w \. [”"] ) \. ) (?= \s | \Z )""",
        reach=6,
        where=_ends_sentence,
    ),
    fix=remove,
    safety=SAFE,
    weight=0.5,
    mqm="fluency/typography",
    examples=(
        Flagged('They called it "highly regrettable".⟦"⟧', becomes='They called it "highly regrettable".'),
        Flagged("with a seal of “18”.⟦”⟧ Then", becomes="with a seal of “18”. Then"),
        Flagged("It was “a forgotten war.”⟦.⟧ Then", becomes="It was “a forgotten war.” Then"),
        Clean("He said “go.”... and left.", because="dots that trail off"),
        Clean('She works for "Acme Inc.". He signs "J. Smith, Esq.".', because="the first is an abbreviation's"),
        Clean("He wrote “Plan B.”. She left for “the U.S.”. Then", because="an initial, and initials"),
        Clean('The mark "." ends a sentence.', because="the mark itself is meant"),
        Clean('The "1." will change to "4.". Prefix it with “super.”. Then', because="a literal with its stop"),
        Clean('select "table"."column" from it', because="code"),
    ),
)
