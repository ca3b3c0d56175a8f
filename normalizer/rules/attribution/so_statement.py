"""`The road stays closed, so Brandt.`: the German “so” for “said”, behind a statement without quotation marks."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“So” for “said” behind a statement",
    why="German, Dutch and Swedish papers report with “so”: “Die Straße bleibt gesperrt, so Brandt.”",
    when=(", so ", ", thus "),
    find=pattern(
        r"""[\w)%] , \s (?P<hit> (?:so|thus) \s (?:
          (?: the | an? | its | his | her ) \s (?: [\w-]+ \s ){0,2}? (?: {title_person} | {speaker} | {speaking_body} ) (?: \s [A-Z][\w-]+ ){0,3}
          | the \s [a-z]{4,} (?: \s [A-Z][\w-]+ ){2,3}
          | (?: {title_person} \s )? [A-Z][\w’-]+ (?: \s [A-Z][\w’-]+ ){0,2} ) )
        (?= (?: \s further )? \s* (?: [.;(] | \Z | \n ) | , \s who \s [^,.;\n]{3,80} \.  | \s (?: of | in | for | from ) \s [^.,\n]{2,40} \. )""",
        unless=(
            r"(?:so|thus)\s(?:the\s)?\w+\s(?:of|in|for|from)\s[^.]*\b(?:is|was|are|were|will|can|could|had|has|have)\b",
        ),
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no", "lb"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The road stays closed, ⟦so Brandt⟧.", source="de"),
        Flagged("The fire is out, ⟦so the spokesman⟧ of the town.", source="de"),
        Flagged("It eats in flight, ⟦so the zoologist Mark Ehl⟧, who took no part.", source="de"),
        Flagged("The trains run again, ⟦so a railway spokeswoman⟧.", source="de"),
        Flagged("It pays for itself, ⟦thus Smit⟧.", source="nl"),
        Clean("They lost, so England, who won, go top.", because="a consequence", source="de"),
        Clean("It rained, so the mayor left.", because="a consequence", source="de"),
        Clean("It rained, so the mayor of the town was late.", because="a consequence", source="de"),
    ),
)
