"""`Ministry of the Health`: an article before the field of an office."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before the field of an office",
    why="“ministère de la Santé”, “Ministerio de la Agricultura”: English says Ministry of Health.",
    when=("of the {office_field}",),
    find=pattern(
        r"""\b (?: [Mm]inistr(?:y|ies) | (?P<person> [Mm]inister | [Cc]ouncill?or ) | [Mm]inisters | [Dd]epartments? | [Ss]ecretar(?:y|iat) | [Dd]irectorate | [Ff]aculty | University | Academy
          | [Uu]ndersecretary | [Cc]ouncill?ors | [Hh]igh\s[Cc]ommission | Committee | Commission (?= \s of \s the \s [A-Z] ) ) \s
        (?P<hit> of \s the \s (?P<field> (?i:{office_field}) ) ) (?! [\w’'-] | \s (?i:service|system|sector|board|authority)s?\b )
        (?(person) | (?! \s [A-Z] ) )""",
        reach=40,
    ),
    fix=lambda match, page: f"of {match.group('field')}",
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "el", "ar"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The Ministry ⟦of the Health⟧ will pay.", becomes="The Ministry of Health will pay."),
        Flagged("He met the minister ⟦of the Tourism⟧.", becomes="He met the minister of Tourism."),
        Flagged(
            "The Minister ⟦of the Agriculture⟧ Ana Ruiz left.", becomes="The Minister of Agriculture Ana Ruiz left."
        ),
        Clean("The Ministry of the Interior and the Minister of the Environment met.", because="English says so"),
        Clean("The minister of the health service met the Department of the Health Service.", because="a longer name"),
    ),
)
