"""`“The sea rose,” he told.`, `She expressed: “We stay.”`: a verb of saying that wants to know to whom, or what."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb of saying without whom it tells",
    why="Other languages say “contó”, “erzählt er”, “ifade etti” of a quotation alone; English tells somebody, and says.",
    when=(" {saying_to_somebody}.", " {saying_to_somebody}: "),
    find=pattern(
        r"""(?P<quoted> (?: [,.!?…] [”"»] | [”"»] , ) \s )? (?<![\w’'-])
          (?: [Hh]e | [Ss]he | [Tt]hey | (?: [Tt]he \s )? (?: [a-z-]+ \s )? (?: {speaker} | {person_word} | {title_person} ) | (?: {title_person} \s )? [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ ){0,2} )
          \s (?P<hit> {saying_to_somebody} ) (?(quoted) (?= \. ) | (?= : \s [“"«] ) )""",
        reach=80,
    ),
    fix=lambda match, page: "says" if match.group("hit").endswith("s") else "said",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("“The sea rose,” he ⟦told⟧.", becomes="“The sea rose,” he said.", source="*"),
        Flagged("“It was cold”, Marta Ruiz ⟦tells⟧.", becomes="“It was cold”, Marta Ruiz says.", source="nl"),
        Flagged("The spokesman ⟦expressed⟧: “We stay.”", becomes="The spokesman said: “We stay.”", source="fa"),
        Flagged("She ⟦informed⟧: “The road is open.”", becomes="She said: “The road is open.”", source="tr"),
        Clean(
            "He paid for every “lie” John told. The word he mentioned, “peace,” is short.", because="a word", source="*"
        ),
        Clean("“The sea rose,” he told us. He told: a story of old.", because="somebody; no quotation", source="*"),
        Clean("“It was cold” is what Marta tells. It is expressed: “x”.", because="no attribution", source="*"),
    ),
)
