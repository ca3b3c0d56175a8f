"""A full stop in quotation marks of its own after a quotation: `Israel"."`."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Full stop between two quotation marks",
    why="Marks of a table's cells, or a mark of the source, stayed beside the engine's own.",
    when=('"."',),
    find=pattern(r"""(?<=[\w)%] [”"] \. ) (?P<hit> [”"] ) (?= \s | \Z )""", reach=6),
    fix=remove,
    safety=SAFE,
    weight=0.5,
    mqm="fluency/typography",
    examples=(
        Flagged('They called it "highly regrettable".⟦"⟧', becomes='They called it "highly regrettable".'),
        Flagged("with a seal of “18”.⟦”⟧ Then", becomes="with a seal of “18”. Then"),
        Clean('The mark "." ends a sentence.', because="the mark itself is meant"),
        Clean('select "table"."column" from it', because="code"),
    ),
)
