"""`Fewer ships came, indicates the port.`: a statement with its attribution turned round, and no quotation."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Statement introduced by a calqued verb",
    why="“…, indique l’institut”, “…, сообщили в ведомстве”: English says “the institute says”.",
    when=(", {calqued_reporting_verb_present} ", ", {calqued_reporting_verb_past} ", ", {reported_first} "),
    find=pattern(
        r"""(?<! [”"»] ) (?<! [”"»]\s ) , \s (?P<hit> (?: {calqued_reporting_verb_present} | {calqued_reporting_verb_past} | {reported_first} ) \s
          (?: (?: on \s {weekday} | today | yesterday | this \s (?:week|morning) ) \s )?
          (?: (?:the|a|an|its|his|her) \s (?:[\w’-]+\s){0,4}? (?: {title_person} | {speaker} | {speaking_body} )
              (?: \s of \s (?:the\s)? [\w’-]+ (?:\s[A-Z][\w’-]+)? ){0,2}
            | (?: in | at | by ) \s the \s (?:[\w’-]+\s){0,4}? {speaking_body}
            | the \s [A-Z][\w’-]+ (?: \s (?:of\s(?:the\s)?)? [A-Z][\w’-]+ ){1,3}
            | [A-Z]{3,6} (?:\s[A-Z][\w’-]+)? | {title_person} \s [A-Z][\w’-]+ (?: \s [A-Z][\w’-]+ )? | the \s {title_person} (?: \s [A-Z][\w’-]+ ){1,3} | (?: local | state | national | regional | foreign ) \s (?: media | press | outlets | television | police | authorities | officials ) | (?: in | at ) \s the \s [A-Z][\w’-]+ | {foreign_agency} | Interfax | Reuters ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?:this|on|in\sa|in\sthe|with\sreference|today|yesterday|after|at) \b )""",
        unless=(r"\w+\s(?:the|a|an|its|his|her)\s(?:same|own|new|first)\s",),
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "fr",
        "es",
        "it",
        "pt",
        "ru",
        "uk",
        "be",
        "bg",
        "pl",
        "cs",
        "ro",
        "ca",
        "gl",
        "de",
        "sr",
        "hr",
        "el",
        "hu",
        "nl",
        "sk",
        "sl",
        "mk",
        "tr",
    ),
    mqm="fluency/word-order",
    examples=(
        Flagged("Fewer ships came in spring, ⟦indicates the port authority⟧.", source="fr"),
        Flagged("Two roads are closed, ⟦informed the city administration⟧.", source="ru"),
        Flagged("Rivers fell, ⟦points ANA⟧.", source="pt"),
        Flagged("Prices rose, ⟦informed on Friday the Central Statistical Office⟧.", source="pl"),
        Flagged("Four are dead, ⟦reported local media⟧. They agreed, ⟦noted in the Kremlin⟧.", source="ru"),
        Clean("The survey, published in May, indicates the same agency.", because="an object", source="fr"),
        Clean("Prices fell, the institute indicates.", because="the subject comes first", source="fr"),
        Clean("The map, drawn in May, indicates the road.", because="no speaker follows", source="fr"),
    ),
)
