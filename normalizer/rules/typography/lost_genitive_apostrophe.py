"""`Hamburgs stages`: the genitive of a place without its apostrophe."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, plurals


def _is_owned(match: re.Match[str], page: Page) -> bool:
    """Whether the name is that of a town and a noun follows."""
    place, noun = match.group("place"), match.group("noun")
    if place not in page.word_set("town") or f"{place}s" in page.word_set("town"):
        return False
    known = page.language.kept(plurals)
    return noun in known or noun in known.values()


RULE = Rule(
    title="Genitive of a place without its apostrophe",
    why="“Hamburgs Bühnen”, “Stockholms gator”: German and the Nordic languages write it so.",
    find=pattern(
        r"""(?<= [a-z“"(,]\s ) (?<! \bthe\s ) (?P<hit> (?P<place> [A-Z][a-zß-ɏ]{3,} ) s ) (?= \s (?: [a-z]+ (?: al | ic | ive | ous | est | er ) \s )? (?P<noun> [a-z]{3,} ) )""",
        where=_is_owned,
    ),
    fix=lambda match, page: f"{match.group('place')}'s",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("He loved ⟦Hamburgs⟧ stages.", becomes="He loved Hamburg's stages.", source="de"),
        Flagged("It was in ⟦Stockholms⟧ oldest street.", becomes="It was in Stockholm's oldest street.", source="sv"),
        Clean("He loved Hamburg's stages and Paris bars.", because="English; the name ends so", source="de"),
        Clean("The Hamburgs won in two Berlins.", because="no noun is owned", source="de"),
    ),
)
