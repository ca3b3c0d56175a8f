"""`“It was a wedding,” their lawyer.`: a speaker behind a quotation, and no verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Speaker without a verb",
    why="Where the source says “hanno detto” or “कहा” apart, the engine may lose it, and the speaker is left alone.",
    when=tuple(f'," {word} ' for word in ("the", "a", "an", "his", "her", "their", "our", "one", "another")),
    find=pattern(
        r"""(?<= ,["”]\s ) (?P<hit> (?: the | an? | his | her | their | our | one | another ) \s
          (?: [\w’-]+ \s ){0,2}? (?=[a-z]) (?: {speaker} | {title_person} ) ) (?= \. (?: \s+ [A-Z"“] | \s* (?: \n | \Z ) ) )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/omission",
    examples=(
        Flagged("“It was a wedding,” ⟦their lawyer⟧. It rained.", source="*"),
        Flagged("“We came late,” ⟦a neighbour⟧.\nIt rained.", source="*"),
        Clean("“It was a wedding,” their lawyer said. “So it was,” said the lawyer.", because="a verb", source="*"),
        Clean("They gave “Grants for Groups,” a plan under Mrs. Edu.", because="no speaker, but a title", source="*"),
        Clean("She calls it “home,” a house of hers. He likes “Lulu,” the opera.", because="no speaker", source="*"),
    ),
)
