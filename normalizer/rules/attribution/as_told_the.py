"""`As told the press service, …`: a verb before its subject after “as”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb of saying before its subject after “as”",
    why="“как сообщила пресс-служба”, “comme l’explique le maire”, “come spiega il sindaco”.",
    when=(
        "as {reporting_verb_past} the ",
        "as {reporting_verb_present} the ",
        "how {reporting_verb_past} the ",
        "how {reporting_verb_present} the ",
        "as {reporting_verb_past} his ",
        "as {reporting_verb_past} its ",
        "as {reporting_verb_present} his ",
        "what has {reporting_verb_past} the",
        "what have {reporting_verb_past} the",
        "which has {reporting_verb_past} the",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= ,\s ) | (?<= is\s ) ) (?P<hit> (?: [Ww]hat | which ) \s (?:has|have) \s (?:also\s)? {reporting_verb_past} \s (?: the | his | her ) \s (?: [a-z’'-]+ \s ){0,3}? (?: {title_person} | {speaker} | {speaking_body} ) | (?: [Aa]s | [Hh]ow ) \s (?! called\b | added\b | read\b | promised\b | considered\b ) (?: {reporting_verb_past} | {reporting_verb_present} | told ) \s (?: (?: the | his | her | its | their ) \s (?: [a-z’'-]+ \s ){0,3}? (?: {title_person} | {speaker} | {speaking_body} ) ) ) (?= \s* [,.] | \s (?: of | for | in ) \b | \s [A-Z] )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦As told the press service⟧, the fire is out.", source="*"),
        Flagged("The road is shut, ⟦as explains the mayor⟧.", source="*"),
        Clean("As the press service said, the fire is out.", because="the subject comes first"),
        Clean("As told to the press service; as reported by the mayor.", because="a passive"),
    ),
)
