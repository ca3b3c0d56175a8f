"""`They left on Saturday./.`: the mark that ends a text."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Mark at the end of the text",
    why="Vietnamese papers, and letters and records in German and Polish, close with “./.”.",
    when=("./.",),
    find=pattern(r"(?<=\w) [.!?] (?P<hit> /\. ) (?= \s* (?: \n | \Z ) )", reach=8),
    fix=remove,
    safety=SAFE,
    sources=("vi", "de", "pl"),
    mqm="non-translation/residue",
    examples=(
        Flagged("They will fly home on Saturday.⟦/.⟧", becomes="They will fly home on Saturday."),
        Flagged("It is over.⟦/.⟧\nWe went home.", becomes="It is over.\nWe went home."),
        Clean("Type ./.hidden or ls ./. and look.", because="a path of files"),
        Clean("Look at ./. and wait", because="a path of files"),
    ),
)
