"""`It is a shame, has condemned.`: a verb of saying at the end, with nobody to say it."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _is_cut_off(match: re.Match[str], page: Page) -> bool:
    """Whether one comma alone stands before the verb: no list, no apposition, no quotation."""
    start = max(page.text.rfind(stop, 0, match.start("hit")) for stop in ".!?\n")
    lead = page.text[start + 1 : match.start("hit")]
    return lead.count(",") == 1 and len(lead.split()) > 3 and not re.search('[“”"]', lead)


RULE = Rule(
    title="Verb of saying without a subject at the end",
    why="Spanish, Italian and Portuguese leave the pronoun out: “…, ha añadido.”",
    when=(
        ", has {reporting_verb_past}.",
        ", had {reporting_verb_past}.",
        ", {reporting_verb_past}.",
        ", {reporting_verb_present}.",
    ),
    find=pattern(
        r"""[a-z\d%] , \s (?P<hit> (?: (?: has | had ) \s (?: also\s )? )? (?: {reporting_verb_past} | {reporting_verb_present} ) ) (?= \. (?: \s | \Z ) )""",
        where=_is_cut_off,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "es",
        "it",
        "pt",
        "ca",
        "gl",
        "ro",
        "el",
        "uk",
        "ru",
        "pl",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is a shame, ⟦has condemned⟧. He left.", source="*"),
        Flagged("There will be no vote, ⟦added⟧. It rained.", source="*"),
        Clean("It is a shame, he said.", because="the subject is there"),
        Clean("He shouted, screamed, cried. Ada Nu, the head, said.", because="a list of deeds; an apposition"),
    ),
)
