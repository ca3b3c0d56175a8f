"""`anger and rage`: two words for one idea, where English makes do with one."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Two words for one idea",
    why="Arabic, Persian, Greek and others pair synonyms for weight: “الفخر والاعتزاز”, “θυμός και οργή”.",
    when=("{synonym_pair}",),
    find=pattern(
        r"(?<![\w-]) (?P<hit> {synonym_pair} ) (?! [\w-] | \s (?:and|or)\b )",
        on="fold",
        reach=10,
    ),
    fix=lambda match, page: page.text[match.start("hit") : match.end("hit")].partition(" ")[0],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("The motive was ⟦anger and rage⟧, they say.", becomes="The motive was anger, they say.", source="cs"),
        Flagged("a source of ⟦pride and honor⟧ for all", becomes="a source of pride for all", source="fa"),
        Clean("The motive was anger, not rage.", because="set against each other", source="cs"),
        Clean("peace and quiet; anger and rage and grief", because="an idiom; a list", source="cs"),
    ),
)
