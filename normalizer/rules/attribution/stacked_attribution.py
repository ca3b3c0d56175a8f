"""A verb of saying with another one stacked on it: `he added, saying:`."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, late, pattern

_QUOTED_BEFORE = late(r"[\"”’»][,.?!]?\s(?:[^\"“”.!?\n]{1,50}\s)?\Z")


def _opens_quotation(match: re.Match[str], page: Page) -> bool:
    """Whether no quotation was given before: `"We know," he said, adding: "…"` goes on with a second one."""
    start, _ = page.view.line_at(match.start())
    return not _QUOTED_BEFORE.search(page.text, max(start, match.start() - 60), match.start())


def _first_verb(match: re.Match[str], page: Page) -> str:
    """What stays of the stack: nothing, or the statement without its second verb."""
    hit = match.group("hit")
    return hit.partition(", said")[0] + "," if ", said" in hit else ""


RULE = Rule(
    title="Two verbs of saying for one quotation",
    why="Arabic and Turkish open a quotation with a second verb: “added, saying”, “said in his statement, said”.",
    when=(
        ", {participle_of_saying}",
        ", pointing out",
        ", said, ",
        ", said: ",
        ', said "',
        *(f" {verb} and said" for verb in ("expressed", "addressed", "continued")),
        *(f" and {verb}:" for verb in ("said", "added", "stated")),
    ),
    find=pattern(
        r"""\b (?: {reporting_verb_past} | expressed | addressed ) (?P<hit>
          , \s (?: {participle_of_saying} | pointing\sout )
            (?= \s* : | ,\s that\b )
          | \s in \s (?:his|her|a|its|their) \s (?:\w+\s)? (?:statement|speech|message|post|interview|address|remarks)
            ,\s said (?= \s* [,:] ) (?:,)?
          | \s and \s (?:said|added|stated) (?= : ) | (?<=expressed|continued|addressed) \s and \s said (?= \s that\b ) ) """,
        where=_opens_quotation,
        reach=80,
    ),
    fix=_first_verb,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ar", "tr", "fa"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Talks go on, he added⟦, saying⟧: “We want a new road.”",
            becomes="Talks go on, he added: “We want a new road.”",
        ),
        Flagged(
            "The mayor confirmed⟦, indicating⟧, that the army will pay.",
            becomes="The mayor confirmed, that the army will pay.",
        ),
        Flagged("Tal Arbel responded⟦ and said⟧: “It is over.”", becomes="Tal Arbel responded: “It is over.”"),
        Flagged("At last he expressed⟦ and said⟧ that it rains.", becomes="At last he expressed that it rains."),
        Clean("“We know,” the mayor said, adding: “It is late.”", because="a second quotation of the same speaker"),
        Clean("He rose and said: “It is over.”", because="one verb of saying after a gesture"),
        Clean("He apologised, saying that he was sorry.", because="one verb of saying"),
        Clean("He added, saying the obvious.", because="no quotation follows"),
    ),
)
