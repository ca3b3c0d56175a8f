"""`Who has seen it, should call`: “who” for “anyone who”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Who” for “anyone who”",
    why="“Wer etwas gesehen hat, soll …”, “wie …, moet”.",
    when=("who {deed_of_anyone} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"‘] ) ) (?P<hit> Who ) \s {deed_of_anyone} \s [^.,;:?!\n“”"]{3,90} , \s (?= {consequence_verb} \s [^?\n]{3,160} \. )""",
        reach=300,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "no",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Who⟧ has seen the car, should call the police.", source="*"),
        Flagged("⟦Who⟧ does not pay, must leave the house.", source="*"),
        Clean("Anyone who has seen the car should call.", because="English"),
        Clean("Who has seen the car, can you say? Who is it?", because="a question"),
    ),
)
