"""`Kenta Mori (28)`: the age of a person in brackets behind the name."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LISTED = re.compile(r"\(\d{1,3}\)[,;]? (?:and )?[A-Z]")


def _is_age(match: re.Match[str], page: Page) -> bool:
    """Whether no list of results stands here: it gives goals, votes or places to one name after the other."""
    line = page.text[slice(*page.view.line_at(match.start()))]
    return _LISTED.search(line) is None


RULE = Rule(
    title="Age in brackets",
    why="German, Dutch, Italian, Turkish and Japanese newspapers write “Kenta Mori (28)”: English ones set it between commas.",
    when=tuple(f" ({tens}" for tens in range(1, 10)),
    find=pattern(
        r"""(?: (?<= [a-z]\s ) | (?<= , \s ) | (?<! [^\n] ) | (?<= \.\s ) ) (?! (?: {month} | {weekday} )\b )
        (?: [A-ZÀ-Þ][a-zß-ɏ’'-]+ \s (?: {name_particle}\s )? | (?<= er,\s ) | (?<= or,\s ) | (?<= son,\s ) | (?<= wife,\s ) | (?<= husband,\s ) ) [A-ZÀ-Þ][a-zß-ɏ’'-]+ (?P<hit> \s [(] (?P<age> 1[6-9] | [2-9]\d ) [)] ) (?P<after> ,? )
        (?= \s (?! (?: and | or | to | for | at ) \b ) [a-z]{2,} \s | \s? = | [,.] )""",
        where=_is_age,
        reach=50,
    ),
    fix=lambda match, page: (
        f", {match.group('age')}"
        + ("" if page.text[match.end() : match.end() + 1] in ".," or match.group("after") else ",")
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The driver Kenta Mori⟦ (28)⟧ was held.", becomes="The driver Kenta Mori, 28, was held.", source="ja"),
        Flagged("Jana Roth⟦ (41)⟧ from Kiel saw it.", becomes="Jana Roth, 41, from Kiel saw it.", source="de"),
        Clean("Kenta Mori, 28, was held.", because="English", source="ja"),
        Clean("The goals of Jan Roth (28) and Tom Mai (88) were seen.", because="a list of results", source="de"),
        Clean("On May Day (20) was the limit, Area (28) is.", because="no age", source="de"),
    ),
)
