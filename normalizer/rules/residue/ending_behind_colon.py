"""`EU:n decision`, `SVT:s report`: the case ending that Finnish and Swedish set behind an abbreviation."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_ENDINGS = ("n", "s", "ssa", "sta", "lla", "lle", "lta", "iin", "hon", "hun", "ksi", "ns", "arna")

RULE = Rule(
    title="Case ending behind an abbreviation",
    why="Finnish writes “EU:n”, Swedish “SVT:s”; the engine copied the abbreviation with its ending.",
    when=tuple(f":{ending}{mark}" for ending in _ENDINGS for mark in (" ", ",", ".")),
    find=pattern(
        rf"""(?<![\w:./-]) [A-ZÅÄÖ]{{2,6}} (?P<hit> : (?: {"|".join(sorted(_ENDINGS, key=len, reverse=True)).replace("a", "[aä]")} ) ) (?! [\w:=-] )""",
        reach=16,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fi", "sv"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The EU⟦:n⟧ decision came late.", becomes="The EU decision came late.", source="fi"),
        Flagged(
            "It was said in SVT⟦:s⟧ report, not by YLE⟦:ssä⟧.",
            becomes="It was said in SVT report, not by YLE.",
            source="sv",
        ),
        Clean("See IV:nth and II:b; the EU: no, he said.", because="no ending; a colon of a sentence"),
        Clean("Use xs:n or NS:sta-ble, ASK:one; ratio AB:CD", because="names of programs, and a ratio"),
    ),
)
