"""`170 Mio. euros`: the abbreviation of another language for a million or a billion."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_MILLION = "Mio"  # Mrd, mld and mlrd are milliards, which English calls billions

RULE = Rule(
    title="Foreign abbreviation for million or billion",
    why="German writes Mio. and Mrd., Polish, Italian and Russian mld or mlrd.",
    when=(" mio", " mrd", " mld", " mlrd"),
    find=pattern(
        r"""(?<= \d\s ) (?P<hit> (?P<short> Mio | Mrd | mld | mlrd ) (?: \. (?=\s[a-z€$]) )? ) (?! [\w-] )""",
        reach=6,
    ),
    fix=lambda match, page: "million" if match.group("short") == _MILLION else "billion",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "pl", "ru", "uk", "it", "nl", "cs", "da"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It costs 170 ⟦Mio.⟧ euros.", becomes="It costs 170 million euros.", source="de"),
        Flagged("It swallowed 2 ⟦mld⟧ zlotys.", becomes="It swallowed 2 billion zlotys.", source="pl"),
        Clean("It costs 170 mln euros.", because="writers of English shorten so too", source="pl"),
        Clean("It costs 170 million euros.", because="English", source="de"),
        Clean("the Mio. brand and 3 mld-strong crowds", because="no amount; part of a compound", source="de"),
    ),
)
