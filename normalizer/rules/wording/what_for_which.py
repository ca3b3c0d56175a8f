"""`They were late, what makes it hard`: “what” for “which” after a comma."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_statement(match: re.Match[str], page: Page) -> bool:
    """Whether nobody asks, and the clause is no subject of another verb."""
    sentence = page.text[match.end("hit") :].partition("\n")[0]
    end = next((c for c in sentence if c in ".?!"), "")
    lead = page.text[: match.start("hit") - 2].rsplit(".", 1)[-1]
    return end != "?" and len(lead.split()) > 1 and " is " not in sentence[12:].partition(".")[0]


RULE = Rule(
    title="“What” for “which”",
    why="“lo que”, “was”, “o que”, “что” take up the whole sentence; English has “which”.",
    when=(", what ",),
    find=pattern(
        r"""[a-z\d] , \s (?P<hit> what ) \s (?= (?: {verb_of_outcome} | (?! happen | follow | occur | remain | matter | count | ensue | need ) [a-z]{3,}ed \s (?: the | its | his | her | their | an? | them | him | it | us ) | helped | helps | favou?rs | explains | complicates | worries | surprised | is\s(?:not\s)?(?:a|an|twice|three\stimes|double|half|almost|about|around|nearly|over|\d[\d.,]*|the\s(?:{outcome_judged}|same|equivalent)|very|why|more|also|still|considered) | was\s(?:not\s)?(?:a|an|twice|double|almost|about|nearly|\d[\d.,]*|the\s{outcome_judged}|very|also|considered|confirmed) | (?:has|will|would)\s(?:caused|led|made|been|allowed|make|be|mean|cause|allow) ) \b )""",
        where=_is_statement,
        reach=40,
    ),
    fix=lambda match, page: "which",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They were late, ⟦what⟧ makes it hard.", becomes="They were late, which makes it hard.", source="*"),
        Flagged("Prices rose, ⟦what⟧ is a problem.", becomes="Prices rose, which is a problem.", source="*"),
        Flagged(
            "She found a layer, ⟦what⟧ removed the doubts.",
            becomes="She found a layer, which removed the doubts.",
            source="nl",
        ),
        Clean("They saw, at last, what removed the doubts is a letter.", because="its own subject"),
        Clean("They asked what is wrong; in short, what is it?", because="a question"),
        Clean("Tell me, what makes it hard? You know, what is a man?", because="a question"),
        Clean("As he said, what makes it hard is the rain.", because="its own subject"),
    ),
)
