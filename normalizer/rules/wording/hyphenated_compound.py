"""`SPD-politician`, `Autobahn-police`: two nouns joined by the hyphen of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _parted(match: re.Match[str], page: Page) -> str:
    return f"{match.group('first')} {match.group('second')}"


RULE = Rule(
    title="Hyphen between two nouns",
    why="German, Dutch and the Nordic languages join an acronym or name and a noun: “FDP-Kandidat”.",
    when=("-{compound_noun}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<first> [A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,} ) - (?P<second> (?i:{compound_noun}) ) ) (?! [\w’'-] )""",
        unless=(r"{hyphened_first}-",),
        reach=50,
    ),
    fix=_parted,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no", "is", "fi", "hu", "pl", "ru"),
    mqm="fluency/spelling",
    examples=(
        Flagged("The ⟦FDP-candidate⟧ was there.", becomes="The FDP candidate was there.", source="de"),
        Flagged("He saw it in the ⟦SWR-studio⟧.", becomes="He saw it in the SWR studio.", source="de"),
        Clean("The Vice-president and the Ex-minister met.", because="a prefix", source="de"),
        Clean("EU-wide and US-led forces; FDP candidates", because="adjectives; English parts them", source="de"),
    ),
)
