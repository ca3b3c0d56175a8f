"""`He visited also the museum`, `Two weeks later died also two dogs`: “also” behind its verb."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _before_verb(match: re.Match[str], page: Page) -> str:
    return f"also {match.group('verb')}"


RULE = Rule(
    title="“Also” behind its verb",
    why="Slavic, Romance and German sentences set it there: “navštívil také muzeum”, “visitò anche il museo”.",
    when=(" also ",),
    find=pattern(
        r"""(?<! \b has \s ) (?<! \b had \s ) (?<! \b have \s ) (?<! \b not \s ) (?<! \b and \s ) (?<= [a-z] \s )
        (?P<hit> (?P<verb> [a-z]{2,}(?:ed|es) | {deed_without_ending} ) \s also )
        (?= \s (?: the | an? | his | her | their | its | two | three | four | five | many | several | other | some | \d+ ) \s [\w-]+ )""",
        unless=(r"{not_a_deed}\s",),
        reach=40,
    ),
    fix=_before_verb,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The envoy ⟦visited also⟧ the museum.", becomes="The envoy also visited the museum.", source="cs"),
        Flagged("The plan ⟦includes also⟧ two schools.", becomes="The plan also includes two schools.", source="it"),
        Clean("The envoy also visited the museum.", because="English order", source="cs"),
        Clean("He has visited also the museum; she is also a nurse.", because="an auxiliary comes first", source="cs"),
        Clean(
            "The rule based also the price on it; in some cases also a fine.", because="no verb of its own", source="it"
        ),
    ),
)
