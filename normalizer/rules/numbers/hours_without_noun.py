"""`between the 20 and the 22`, `from 17 until 22 hours`, `10 in the morning hours`: a time of day as the source gives it."""

from normalizer.rulebook import Clean, Flagged, Page, Rule, pattern

_BETWEEN = " to the "


def _is_beside_figure(page: Page, offset: int, literal: str) -> bool:
    """Whether a figure follows, where the words are two of the commonest."""
    end = offset + len(literal)
    return literal != _BETWEEN or page.text[end : end + 1].isdigit()


RULE = Rule(
    title="Time of day as bare hours",
    why="“tra le 20 e le 22”, “a las 10 horas de la mañana”, “von 17 bis 22 Uhr”.",
    when=(
        "{word_before_the_hour} the ",
        "hours in the morning",
        " hour in the ",
        *(f" in the {part}" for part in ("morning", "evening", "afternoon")),
        "o'clock",
        "the hour ",
        " hours and ",
        " hours to ",
        _BETWEEN,
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Bb]etween \s the \s [012]?\d (?:[:.]\d\d)? \s and \s (?: the \s )? [012]?\d (?:[:.]\d\d)? (?! \d | [,.:]\d | \s (?:and|of|century|centuries|years|people|percent|per|%|million) ) | [Ff]rom \s the \s [012]?\d (?:[:.]\d\d)? \s (?: to | until | till ) \s (?: the \s )? [012]?\d (?:[:.]\d\d)? (?! \d | \s (?:of|century|years|people|percent|per|%) ) | (?: [Aa]t | [Aa]round | [Uu]ntil | [Ss]ince | [Ff]rom ) \s the \s [012]?\d [:.h] [0-5]\d (?! \d )
          | (?: [Aa]t | [Aa]round | [Aa]bout | [Tt]owards? | [Uu]ntil | [Ss]ince | [Ff]rom | [Bb]y | [Bb]efore | [Aa]fter ) \s the \s (?: 1[0-2] | 0?[1-9] | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve ) (?: \s in\sthe\s (?:morning|afternoon|evening) | \s at\snight | \s? (?: [ap]m\b | [ap]\.m\. ) )
          | [Aa]t \s the \s hour \s (?:of\s)? (?: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve ) (?: \s in\sthe\s (?:morning|afternoon|evening) )? (?! \s of | [\w-] )
          | [012]?\d \s hours? \s (?: of | in ) \s the \s (?: morning | evening | afternoon | night ) | [012]?\d [:.] [0-5]\d \s in\sthe\s (?: morning | evening | afternoon ) | [012]?\d [:.] [0-5]\d \s o['’]clock )""",
        reach=40,
        look=_is_beside_figure,
    ),
    weight=0.5,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Between the 20 and the 22⟧ the road is closed.", source="*"),
        Flagged("At ⟦10 hours of the morning⟧ it rained.", source="*"),
        Flagged("It opens ⟦at the 9.30⟧.", source="*"),
        Flagged("It struck ⟦around the 7 in the morning⟧.", source="*"),
        Flagged("It reopened ⟦at the 11am⟧.", source="*"),
        Flagged("They play ⟦at the hour nine⟧.", source="*"),
        Clean("He left for London by the 10.45.", because="a train"),
        Clean("Between 8 and 10 p.m. the road is closed.", because="English"),
        Clean(
            "Between the 18 and the 20 years of his reign; from the 19 to the 20 century.", because="years; centuries"
        ),
    ),
)
