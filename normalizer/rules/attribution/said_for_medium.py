"""`he said for Danas`, `she declared for the agency`: “for” where English tells a newspaper."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _told(match: re.Match[str], page: Page) -> str:
    """`tells` for a verb in the present, else `told`."""
    return "tells" if match.group("verb").endswith("s") else "told"


RULE = Rule(
    title="“Said for” a newspaper",
    why="Romanian, Serbian, Croatian and Bulgarian speak “for” a newspaper: “a declarat pentru”, “rekao je za”.",
    when=("{said_to_medium} for ",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<verb> {said_to_medium} ) \s for )
        (?= \s (?: (?:the|our) \s (?:\w+\s){0,2}? (?: {medium} ) \b | ["“„«]? (?: {foreign_agency} | [A-Z][\w.]* \s? (?:TV|News|Radio|Press|Post|Times) | [A-Z]{3,5} ) \b
          | ["“„«] [A-Z][\w.-]+ (?:\s[\w.-]+)? ["”“»] ) )""",
        reach=50,
    ),
    fix=_told,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ro", "sr", "hr", "bs", "bg", "mk", "pl", "cs", "sk", "sl", "ru", "uk", "sq", "el", "de"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("“We go on,” he ⟦said for⟧ “Glas”.", becomes="“We go on,” he told “Glas”."),
        Flagged("Ana Pop ⟦declared for⟧ Agerpres so.", becomes="Ana Pop told Agerpres so."),
        Clean("He said for the third time that he would go.", because="how often"),
        Clean("What she stated for the record was true.", because="no newspaper"),
    ),
)
