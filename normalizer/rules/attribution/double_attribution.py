"""A second attribution that starts in lower case after the first one has ended."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern, remove

_REACH = 200


def _after_speech(match: re.Match[str], page: Page) -> bool:
    """Whether somebody was quoted or reported just before."""
    before = page.text[max(0, match.start() - _REACH) : match.start()]
    words = set(re.findall(r"[a-z]+", before.lower()))
    return bool(re.search('[”"’»]', before)) or bool(words.intersection(page.words("reporting_verb_past")))


RULE = Rule(
    title="Second attribution left behind",
    why="Inverted attributions of French, Spanish and Italian come out twice, often with another pronoun.",
    when=(". he ", ". she ", ". they ", ". it ", ". we "),
    find=pattern(
        r"""(?<=\w[.!?…]) (?P<hit> \s+ (?:he|she|they|it|we) \s+ (?:has\s+|had\s+|have\s+)? (?:also\s+|then\s+|further\s+)?
        (?:{reporting_verb_past}|{reporting_verb_present}) (?:\s+(?:again|too|as\s+well))? \s* \. ) (?=\s|\Z)""",
        where=_after_speech,
        look=lambda page, offset, literal: page.text[offset + 2].islower(),
        reach=80,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    owns=frozenset({"copy"}),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "“… government buildings and prisons,” he said.⟦ she indicated.⟧ The army confirmed it.",
            becomes="“… government buildings and prisons,” he said. The army confirmed it.",
        ),
        Flagged('"We will win," said the coach.⟦ he added.⟧', becomes='"We will win," said the coach.'),
        Flagged("“It is over,” Lopez said.⟦ they affirmed.⟧ Then", becomes="“It is over,” Lopez said. Then"),
        Clean("“No,” he said. She indicated the door.", because="a new sentence about a gesture"),
        Clean("“No,” he said. “Not today,” she added.", because="two speakers"),
        Clean("Prices rose. he said so himself, twice.", because="the sentence goes on after the verb"),
        Clean("“Can you doubt it?” he said. “Never!” she cried.", because="attributions of their own quotations"),
    ),
)
