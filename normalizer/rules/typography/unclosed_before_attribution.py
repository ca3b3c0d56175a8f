"""`“We wait, he said.`: a quotation that is not closed before who said it."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_CLOSES = {"“": "”", '"': '"', "«": "»", "„": "”"}
_MARKS = re.compile('[“”„«»"]')


def _is_open(match: re.Match[str], page: Page) -> bool:
    """Whether no mark closes the quotation in the rest of its line, not even a wrong one, and a straight mark opens one."""
    if match.group("hit").endswith(("’,", "',")):
        return False
    start, end = page.view.line_at(match.start("hit"))
    opens = match.start("hit")
    if _MARKS.search(page.text, match.end("hit"), end):
        return False
    return match.group("open") != '"' or page.text.count('"', start, opens) % 2 == 0


RULE = Rule(
    title="Quotation not closed before its attribution",
    why="The engine lost the closing mark where “, he said” follows.",
    when=(
        ", {reporting_verb_past} ",
        ", {reporting_verb_present} ",
        ", he {reporting_verb_past}",
        ", she {reporting_verb_past}",
        ", they {reporting_verb_past}",
    ),
    find=pattern(
        r"""(?: (?<=[\s(]) | \A | (?<=\n) ) (?P<hit> (?P<open> [“"«„] ) [\w¿¡] [^“”„«»"\n]{8,180}? , ) (?= \s (?: (?: he | she | they ) \s )? (?: {reporting_verb_past} | {reporting_verb_present} ) (?: \s [^“”„«»"\n]{2,160} )? [.!] (?: \s | \Z ) )""",
        where=_is_open,
        reach=220,
    ),
    fix=lambda match, page: match.group("hit") + _CLOSES[match.group("open")],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("⟦“He greeted everyone,⟧ he said.", becomes="“He greeted everyone,” he said.", source="it"),
        Flagged(
            "⟦“We have won a great deal,⟧ says a farmer.",
            becomes="“We have won a great deal,” says a farmer.",
            source="fr",
        ),
        Clean("“He greeted everyone,” he said.", because="it is closed", source="it"),
        Clean("“He greeted everyone’, he said.", because="another mark closes it", source="it"),
        Clean("“It was, he said, a great day for all of us.”", because="it is closed later", source="it"),
        Clean('The 17" screen of the phone, he said.', because="inches", source="it"),
    ),
)
