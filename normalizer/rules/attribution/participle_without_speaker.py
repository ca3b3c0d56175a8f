"""`Pointing to the costs, specified that …`: a participle leads in what is said, and nobody says it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb of saying without its speaker behind a participle",
    why="“con ishāra be hazine-hā, tasrih kard”, “refiriéndose a los precios, añadió”: the speaker is left out there.",
    when=(", {reporting_verb_past} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [.!?][”"]\s ) ) [A-Z][a-z]{2,}ing \s [^.,;:!?“”"\n]{3,90} ,
          \s (?P<hit> (?:also\s)? {reporting_verb_past} ) (?= \s (?: that | the | how | why | his | her | their | its ) \b | : | ,? \s [“"] )""",
        reach=120,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Pointing to the costs of the film, ⟦specified⟧ that it was over.", source="fa"),
        Flagged("He came. Referring to the war, ⟦stressed⟧ the need for talks.", source="ar"),
        Clean("Pointing to the costs, she specified that it was over.", because="the speaker is there", source="fa"),
        Clean("Nothing else being ready, he stressed the need.", because="the speaker is there", source="fa"),
    ),
)
