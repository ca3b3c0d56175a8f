"""A full stop in quotation marks of its own after a quotation, `Israel"."`, or a second one, `a war.”.`, behind it."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Full stop twice around a quotation mark",
    why="Marks of a table's cells, or a mark of the source, stayed beside the engine's own.",
    when=('"."', '.".'),
    find=pattern(
        r"""(?: (?<=[\w)%] [”"] \. ) [”"] | (?<=\w \. [”"] ) \. ) (?= \s | \Z )""",
        reach=6,
    ),
    fix=remove,
    safety=SAFE,
    weight=0.5,
    mqm="fluency/typography",
    examples=(
        Flagged('They called it "highly regrettable".⟦"⟧', becomes='They called it "highly regrettable".'),
        Flagged("with a seal of “18”.⟦”⟧ Then", becomes="with a seal of “18”. Then"),
        Flagged("It was “a forgotten war.”⟦.⟧ Then", becomes="It was “a forgotten war.” Then"),
        Clean("He said “go.”... and left.", because="dots that trail off"),
        Clean('The mark "." ends a sentence.', because="the mark itself is meant"),
        Clean('select "table"."column" from it', because="code"),
    ),
)
