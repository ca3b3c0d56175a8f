"""`could the thief quickly arrest`, `must with a fine calculate`: the verb at the end, far from its modal."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_TURNED = re.compile(r"\b(?:[Oo]nly|[Nn]or|[Nn]ot|[Nn]ever|[Ss]o|[Nn]either|[Hh]ow|[Ww]h\w+|if|as|than)\b")


def _is_plain(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence begins with its subject: no question, nothing that turns subject and verb."""
    start = max(page.text.rfind(stop, 0, match.start("hit")) for stop in '.!?\n“"')
    lead = page.text[start + 1 : match.start("hit")]
    return bool(lead.strip()) and not _TURNED.search(lead)


RULE = Rule(
    title="Verb at the end, far from its modal",
    why="German and Dutch: “konnte den Täter schnell festnehmen”.",
    when=(
        " {last_verb}.",
        " {last_verb},",
    ),
    find=pattern(
        r"""(?P<hit> \b (?: wants (?=\s(?:with|over|from|about|in|on)\s) | wanted (?=\s(?:with|over|from|about)\s) | (?: able | want | wants | wanted | going | forced | managed | had | tried ) \s to (?= \s (?:the|his|her|their|its)\s ) | can | could | must | should | will | would | may | might | shall ) \s (?: now\s | also\s | still\s | then\s | not\s | then\s )? (?: (?: with | by | in | on | from | for | because\sof | at | into | under ) \s (?: [\w’'-]+ \s ){1,5}? | (?: the | his | her | their | its | himself | herself | themselves | nobody | nothing ) \s (?: [\w’'-]+ \s ){0,6}? ) {last_verb} ) (?= [.,] )""",
        where=_is_plain,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The police ⟦could the thief quickly arrest⟧.", source="*"),
        Flagged("He ⟦must now with a fine calculate⟧.", source="*"),
        Clean("The police could quickly arrest the thief.", because="English"),
        Clean("Only then could the police decide. Would the thief answer?", because="a question; turned after “only”"),
        Clean("Nor will the mayor stay.", because="turned after “nor”"),
    ),
)
