"""`the collars GPS`, `the camera HD`: an abbreviation behind the noun that it tells apart."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _has_noun(match: re.Match[str], page: Page) -> bool:
    """Whether the word before may be a noun."""
    noun = match.group("noun")
    return noun not in page.language.function_words and not noun.endswith(("ly", "ed", "ing", "ive", "ous", "al"))


RULE = Rule(
    title="Abbreviation behind its noun",
    why="“emisores GPS”, “lampes LED”, “canale YouTube”: English says “GPS transmitters”.",
    when=(" {abbreviation_before_noun}",),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?: [Tt]he | [Aa]n? | his | her | its | their | of | with | two | three | some | these | those | new ) \s (?: [a-z]{3,} \s )?
        | (?= [a-z]+ {plural_noun_ending} \s ) )
        (?P<hit> (?P<noun> [a-z]{4,} ) \s (?P<short> {abbreviation_before_noun} ) )
        (?= \s* (?: [.,;:)”"] | \Z | \n ) | \s (?: {behind_noun} | failed | placed ) \b )""",
        where=_has_noun,
        reach=50,
    ),
    fix=lambda match, page: f"{match.group('short')} {match.group('noun')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ca", "gl", "ro"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The ⟦collars GPS⟧ were new.", becomes="The GPS collars were new.", source="es"),
        Flagged("They bought a ⟦camera HD⟧.", becomes="They bought a HD camera.", source="fr"),
        Clean("The GPS collars and the big GPS were new.", because="before its noun; a noun of its own", source="es"),
        Clean("He watches with friends YouTube clips.", because="another noun follows", source="es"),
    ),
)
