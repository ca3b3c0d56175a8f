"""`reach the 10 Beaufort`, `fall to the 3 degrees`: an article before a measure."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Article before a measure",
    why="“τα 10 μποφόρ”, “los 40 grados”, “i 3 gradi”: English gives a measure no article.",
    when=tuple(f"the {digit}" for digit in range(1, 10)),
    find=pattern(
        r"""\b (?: (?: reach | exceed | surpass | touch | approach ) (?:es|ed|ing|s)? | hits? | {leads_to_measure} \s to | exceeding | around | about | above | below | beyond | over ) \s
        (?P<hit> the \s (?P<measure> \d[\d.,]* (?: \s (?:million|billion|thousand) )? \s? (?: {measure_behind_number} | % ) ) )
        (?= \s* [.,;)] (?!\d) | \s (?: in | on | at | this | during | per | and | by | today | tomorrow | from | with | since ) \b | (?<= degrees ) \s (?: is | are | was | were | have | will ) \b )""",
        unless=(r"the\s[\d.,]+\s(?:\w+\s)?\w+\sin\s(?:the|his|her)\s(?:budget|fund|bill|room|house|bus)\b",),
        reach=60,
    ),
    fix=keep("measure"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("el", "es", "it", "pt", "fr", "ca", "ro", "ar", "he", "sq", "bg", "mk"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Winds will reach ⟦the 10 Beaufort⟧ in the sea.",
            becomes="Winds will reach 10 Beaufort in the sea.",
            source="el",
        ),
        Flagged("It will fall to ⟦the 3 degrees⟧.", becomes="It will fall to 3 degrees.", source="it"),
        Flagged(
            "Temperatures above ⟦the 38 degrees⟧ are feared.",
            becomes="Temperatures above 38 degrees are feared.",
            source="pt",
        ),
        Clean(
            "He paid the 40 euros, and it reached the 40-degree mark.", because="a sum known; an adjective", source="el"
        ),
        Clean("He was angry about the 40 people in the room.", because="people known", source="el"),
    ),
)
