"""`… to help us, " he concluded`: a space before the mark that ends a quotation, its beginning lost or far away."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern, remove

_LAST_WORD = re.compile(r"([^\W\d_]+)[,.?!]\Z")
_NEAR = 500


def _closes(match: re.Match[str], page: Page) -> bool:
    """Whether the mark ends a quotation: one is open in the line, or none follows and no verb of saying leads to it."""
    start, end = page.view.line_at(match.start("hit"))
    place = match.end("hit")
    if page.text.count('"', max(start, place - _NEAR), place) % 2:
        return True
    if page.text.find('"', place + 1, min(end, place + _NEAR)) >= 0:
        return False
    last = _LAST_WORD.search(page.text, max(start, place - 30), match.start("hit"))
    return last is not None and last[1].lower() not in page.word_set("reporting_verb_past")


RULE = Rule(
    title="Space before the mark that ends a quotation",
    why="The tokens of the engine were not joined again; the mark that begins the quotation stands in another line.",
    when=tuple(f'{mark} " ' for mark in ",.?!"),
    find=pattern(
        r"""(?<= \w [,.?!] ) (?P<hit> [ \u00a0] ) (?= ["”] \s
          (?: (?: {reporting_verb_past} | {reporting_verb_present} ) \s (?! that\b )
            | (?: he | she | it | they | we | I | [A-Z][\w'’-]+ (?: \s [A-Z][\w'’-]+ )? | (?: the | a | an | his | her | one \s of \s the ) (?: \s [\w'’-]+ ){1,4} )
              \s (?: {reporting_verb_past} | says | adds ) \b (?! \s that \b ) ) )""",
        where=_closes,
        reach=60,
    ),
    fix=remove,
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged('They came to help us,⟦ ⟧" he concluded.', becomes='They came to help us," he concluded.'),
        Flagged(
            'It is a battle for supplies,⟦ ⟧" the head of the army said.',
            becomes='It is a battle for supplies," the head of the army said.',
        ),
        Flagged('Nothing has leaked.⟦ ⟧" said one of them.', becomes='Nothing has leaked." said one of them.'),
        Clean('He said, " the plan is good. "', because="the mark opens what he said", source=None),
        Clean('He answered, " I said so before, and I shall say it again."', because="the mark opens", source=None),
        Clean('"Ah!" cried Tom, " the captain said you would come."', because="the mark opens", source=None),
        Clean('The headline ran, " Mayor says no ".', because="the mark opens", source=None),
        Clean('He answered, " I said so before.', because="a verb of saying leads to the mark", source=None),
        Clean('They asked, "He said what?"', because="the mark stands by its word"),
    ),
)
