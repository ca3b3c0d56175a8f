"""`The by the police arrested man`: an article and then a preposition."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a preposition",
    why="German, Dutch, Turkish and Japanese put all that describes a noun before it: “der von der Polizei gestellte Mann”.",
    when=(
        "the {preposition_before_participle} ",
        "a by ",
        "a from ",
        "a with the ",
        "a of ",
        "the to ",
        "the for ",
        "the on ",
    ),
    find=pattern(
        r"""(?<![\w’'.-]) (?<! \d\s ) (?P<hit> (?: [Tt]he | [Aa] ) \s (?: {preposition_before_participle} | (?:to|for|on) (?= \s (?:the|an?|his|her|its|their|this) \s ) ) ) (?= \s [\w“"] )""",
        unless=(r"(?:A|a)\s(?=.)(?:(?<=[aA]\s))(?:(?<=amin\s.\s)|(?<=roup\s.\s)|(?<=from\s.\s))",),
        reach=24,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The by⟧ the police arrested man is 30.", source="*"),
        Flagged("⟦The since⟧ May missing boy is well.", source="*"),
        Flagged("It lies in ⟦the within⟧ of the town.", source="*"),
        Clean("The man came by car.", because="a noun follows"),
        Clean("He likes the on/off switch, the in-house team and the to and fro.", because="words joined; a noun"),
        Clean("The fuse gives 20 A of current.", because="a unit"),
        Clean("Vitamin A in fish and group A of the cup; from A to the end.", because="a letter"),
    ),
)
