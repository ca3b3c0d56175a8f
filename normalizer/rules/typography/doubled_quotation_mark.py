"""Two closing quotation marks where one is due."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern


def _single(match: re.Match[str], page: Page) -> str:
    """The one mark that fits the one the quotation was opened with."""
    if match.group("opening"):
        return match.group()[0]
    before = page.text[max(0, match.start() - 600) : match.start()]
    curly, straight = before.rfind("“"), before.rfind('"')
    return "”" if curly >= straight and curly >= 0 else '"' if straight >= 0 else match.group()[-1]


RULE = Rule(
    title="Quotation mark doubled",
    why="The engine closed the quotation and then copied the source's mark too.",
    when=('""',),
    find=pattern(
        r"""(?P<hit> (?<=[\w.,!?…]) (?: "” | ”" | ”” | “” ) (?= \s | [.,;:)] | \Z )
          | (?: (?<=\s) | (?<![^\n]) ) (?P<opening> "" | ““ | "“ | “" ) (?= \w ) )""",
        unless=(r'""[^"\n]{1,400}""',),
        reach=6,
    ),
    fix=_single,
    safety=SAFE,
    mqm="fluency/typography",
    examples=(
        Flagged('"There will be gains.⟦"”⟧ Then', becomes='"There will be gains." Then'),
        Flagged("“There will be gains.⟦””⟧", becomes="“There will be gains.”"),
        Flagged('⟦""⟧We won," he said.', becomes='"We won," he said.'),
        Clean('The ""first"" one is meant.', because="marks escaped for a table, which have a rule of their own"),
        Clean('He said "" was an empty string.', because="an empty string"),
        Clean("“He said ‘no’.”", because="a quotation within a quotation"),
    ),
)
