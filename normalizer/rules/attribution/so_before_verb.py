"""`So declared the coach`, `the coach so spoke`: “so” before a verb of saying."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“So” before a verb of saying",
    why="“Così ha dichiarato l’allenatore”, “Así lo explicó”, “So sagte der Trainer”.",
    when=(
        "so {reporting_verb_past}",
        "so spoke ",
        "so speaks ",
        "thus {reporting_verb_past}",
        "so {reporting_verb_present}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?<![^\n]) | (?<= [.!?”"]\s ) | (?<= [”"],\s ) ) (?: [Ss]o | [Tt]hus | [Tt]his\sis\show ) \s (?: {reporting_verb_past} | {reporting_verb_present} | spoke | speaks ) (?= \s (?: the | his | her | its | [A-Z][\w’-]+ ) \b )
          | (?: (?<= coach\s ) | (?<= captain\s ) | (?<= minister\s ) | (?<= president\s ) | (?<= mayor\s ) | (?<= manager\s ) | (?<= director\s ) | (?<= player\s ) ) so \s (?: {reporting_verb_past} | spoke ) (?= \s* [.,:] | \s (?: after | in | on | at | to | about ) \b ) )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("it", "es", "pt", "ro", "ca", "de", "fr", "el", "sr", "hr"),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦So declared⟧ the coach after the match.", source="it"),
        Flagged("The coach ⟦so spoke⟧ after the match.", source="it"),
        Clean("He was so told and so they said.", because="inside a sentence", source="it"),
        Clean("So said nobody.", because="no speaker follows", source="it"),
    ),
)
