"""`the Museum Regional`, `the hospital Principal`: the adjective in the name of an institution stands behind."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _adjective_first(match: re.Match[str], page: Page) -> str:
    return f"{match.group('adjective')} {match.group('noun').capitalize()}"


RULE = Rule(
    title="Adjective behind the name of an institution",
    why="Romance languages set it behind: “el Museo Regional”, “l’hôpital Principal”.",
    when=(" {institution_adjective}",),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Tt]he | of | in | at | to | [Aa]n? ) \s (?P<hit> (?P<noun> {institution_noun} ) \s (?P<adjective> {institution_adjective} ) )
        (?! [\w’'-] | \s (?: [A-Z] (?! [\w-]+ \s (?: de | del | da | do | di ) \s ) ) )""",
        reach=40,
    ),
    fix=_adjective_first,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ro", "ca", "gl"),
    mqm="fluency/word-order",
    examples=(
        Flagged(
            "It goes to the ⟦Museum Regional⟧ of Ica.", becomes="It goes to the Regional Museum of Ica.", source="es"
        ),
        Flagged(
            "They are in the ⟦hospital Principal⟧ of Dakar.",
            becomes="They are in the Principal Hospital of Dakar.",
            source="fr",
        ),
        Clean("It goes to the Regional Museum.", because="the adjective comes first", source="es"),
        Clean("He works for the Police National Computer.", because="part of a longer name", source="es"),
    ),
)
