"""`Our task - to keep every job`: a dash where English wants “is” before “to”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_last_dash(match: re.Match[str], page: Page) -> bool:
    """Whether no second dash ends an aside in the sentence."""
    _, end = page.view.context(*match.span("hit"))
    return not re.search(r"\s[-–—]\s", page.text[match.end("hit") : end])


RULE = Rule(
    title="Dash for “is” before an infinitive",
    why="Russian and Ukrainian need no verb there: “Наша задача — сохранить каждое рабочее место”.",
    when=(" - to ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[“"]) | (?<=,\s) | (?<=that\s) ) (?: [Oo]ur | [Tt]he | [Hh]is | [Hh]er | [Tt]heir | [Mm]y | [Ii]ts )
          \s (?: {rank_of_purpose} \s ){0,2}
          {noun_of_purpose}
          (?: \s (?: now | today | here | of \s (?: the | our | this ) \s [\w-]+ ) )? (?P<hit> \s [-–—] \s ) (?= to \s [a-z]+ )""",
        where=_is_last_dash,
        reach=70,
    ),
    fix=lambda match, page: " is ",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "kk"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Our main task⟦ - ⟧to keep every job.", becomes="Our main task is to keep every job.", source="ru"),
        Flagged("The goal of the visit⟦ — ⟧to talk.", becomes="The goal of the visit is to talk.", source="ru"),
        Clean("Our task — to keep every job — is hard.", because="an aside", source="ru"),
        Clean("We have one plan - to win.", because="the sentence has its verb", source="ru"),
    ),
)
