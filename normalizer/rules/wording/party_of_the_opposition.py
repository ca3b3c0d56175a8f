"""`party Renova (RN), of the opposition,`: a party with its side set behind."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Party before its name and side",
    why="“o partido Renova (RN), da oposição”, “il partito Uniti”: English says “the opposition party Renova”.",
    when=("party ", "movement ", "coalition "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: party | movement | coalition ) \s (?: [“"«] )? [A-Z][\w’-]+ (?: \s [A-Z][\w’-]+ ){0,3} (?: [”"»] )?
          (?: \s \( [A-Z][A-Za-z-]{0,7} \) (?: , \s (?: of | in ) \s (?: the \s )? (?: {side_of_party} | extreme\s\w+ | far\s\w+ ) )?
            | , \s (?: of | in ) \s (?: the \s )? (?: {side_of_party} | extreme\s\w+ | far\s\w+ ) ) )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "it", "fr", "ca", "gl", "ro", "el", "ru", "uk", "pl", "cs", "hr", "sr", "bg"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The ⟦party Renova (RN), of the opposition⟧, answered.", source="pt"),
        Flagged("The ⟦party Livre, of the left⟧, answered.", source="pt"),
        Clean("The opposition party Renova answered.", because="English", source="pt"),
        Clean("The party (RN) answered.", because="no name", source="pt"),
    ),
)
