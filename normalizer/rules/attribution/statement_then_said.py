"""`He stated that the squad is wide, said.`: a second verb of saying, left alone behind a comma."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Second verb of saying left alone behind a comma",
    why="Turkish and Persian put a verb of saying behind the statement, another before it: “belirterek … dedi”.",
    when=(", said.", ", stated.", ", said: ", ", said:\n", ", told.", ", added: ", ", stated: "),
    find=pattern(
        r"""\b (?: {form_of_stating} \s (?:that|out|on|the|to|his|her) | I )
        \s [^.:;“"”\n]{5,200}? (?P<hit> , \s (?: (?: said | stated | told ) (?= \. (?: \s | \Z ) ) | (?: said | added | stated ) (?= : \s* [“"«„] ) ) )""",
        reach=240,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The coach stated that the squad is wide⟦, said⟧.", source="tr"),
        Flagged("The envoy, noting that talks go on⟦, said⟧: “We wait.”", source="fa"),
        Clean("The squad is wide, he said. The envoy, of the UN, said: “We can.”", because="one verb", source="tr"),
        Clean("He stated that it rains. His aide, Lopez, said: “No.”", because="another sentence", source="tr"),
    ),
)
