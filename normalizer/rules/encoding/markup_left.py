"""`the **mayor** said`, `[/caption]`, `{{name}}`: marks of the editor or the template of a page."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_MARKDOWN = re.compile(r"(?m)^(?:#|>|[*+-] |\d+\. |\|)|```")


def _is_left(match: re.Match[str], page: Page) -> bool:
    """Whether the page is not written in the markup that bold type is part of."""
    return match.group("bold") is None or _MARKDOWN.search(page.text) is None


def _plain(match: re.Match[str], page: Page) -> str:
    return match.group("bold") or ""


RULE = Rule(
    title="Markup of the page in plain text",
    why="Marks for bold type, captions, line ends and templates went through the engine and stayed.",
    when=("**", "[/", "[caption", "[embed", "{{", "\\n"),
    find=pattern(
        r"""(?P<hit> (?<![*\w]) [*]{2} (?P<bold> [^*\s\n] [^*\n]{0,120}? ) [*]{2} (?![*\w])
          | \[ /? (?:caption|embed|gallery|quote|url|img|video|audio|b|i) (?: \s [^\]\n]{0,120} )? \]
          | \{\{ [^{}\n]{1,40} \}\} | (?<=[\w.!?”"]) \\n (?= \s? [A-Z“] | \Z ) )""",
        where=_is_left,
        reach=140,
    ),
    fix=_plain,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/character-encoding",
    examples=(
        Flagged("The ⟦**mayor**⟧ has left.", becomes="The mayor has left.", source="*"),
        Flagged("The hall in May.⟦[/caption]⟧ It rained.", becomes="The hall in May. It rained.", source="*"),
        Clean("It is 2**3 and 4 ** 5, [sic].", because="arithmetic; no markup", source="*"),
        Clean("# News\nThe **mayor** left.", because="a page in Markdown", source="*"),
    ),
)
