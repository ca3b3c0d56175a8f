"""`“It is over,” declared advocate Dina Safina`, `“…”, fumes Thierry Pons`: an attribution turned round with a verb that English does not turn."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_QUOTED = re.compile(r"[“«„\"]([^“”«»„\"\n]*)\Z")
_REACH, _LEAST_WORDS = 200, 3


def _is_speech(match: re.Match[str], page: Page) -> bool:
    """Whether the quotation is no mere name that acts: a comma or stop ends it, or it has more than two words."""
    if any(mark in page.text[match.start() - 1 : match.start("hit")] for mark in ",.!?…"):
        return True
    quoted = _QUOTED.search(page.text, max(0, match.start() - _REACH), match.start())
    return quoted is None or len(quoted.group(1).split()) >= _LEAST_WORDS


RULE = Rule(
    title="Attribution turned round with an unusual verb",
    why="French, Italian, Portuguese and the Slavic languages turn every verb round: “s’emporte Thierry Pons”.",
    when=(
        '", has he ',
        '" has he ',
        '", has she ',
        '" has she ',
        '", had he ',
        '," has he ',
        '" {turned_verb} ',
        '", {turned_verb} ',
        '," {turned_verb} ',
        '" - {turned_verb} ',
        '", - {turned_verb} ',
        '"- {turned_verb} ',
    ),
    find=pattern(
        r"""[”"»] ,? \s (?: [-–—]\s )? (?P<hit> (?:has|had) \s (?:he|she|they) \s {reporting_verb_past} | {turned_verb} \s (?: (?: the | an? | his | her | its | their ) \s (?:[\w’'-]+\s){0,4}? (?: {title_person} | {speaker} | {speaking_body} | magazine | newspaper | mayor | secretary | club )
          | the \s (?:[a-z][\w’-]*\s){1,3} [A-Z][\w’'-]+ \s [A-Z][\w’'-]+ (?= [.,] )
          | (?: {title_person} \s | advocate \s | captain \s | deputy \s ){0,2} [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ ){0,3} ) ) (?! ['’]s | [\w] | \s (?:of\sthe\s)?[a-z]+\s(?:of|as|that)\b )""",
        where=_is_speech,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“It is over,” ⟦declared advocate Dina Safina⟧.", source="*"),
        Flagged("“It is over”, ⟦fumes Thierry Pons⟧. “We won”, ⟦has he added⟧.", source="*"),
        Flagged("“We give no more” ⟦shot the farmer⟧. “We are tired,” ⟦testifies a teacher⟧.", source="*"),
        Flagged("“We dug for a month,” ⟦told the palaeobotanist Oleg Runov⟧.", source="*"),
        Clean("The robot “Ghost” attacked the police.", because="a name, and what it did"),
        Clean("“It is over,” said Dina Safina.", because="the usual verb"),
        Clean("“Winter” opened; the play “Red” tells of the mayor.", because="no speaker follows"),
    ),
)
