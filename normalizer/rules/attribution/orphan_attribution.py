"""An attribution whose quotation has been closed off as a sentence of its own."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Attribution cut off from what was said",
    why="An inverted attribution after a full stop has lost its comma and hangs in the air.",
    when=(
        ". {reporting_verb_present} ",
        ". {reporting_verb_past} ",
        '." {reporting_verb_present} ',
        '." {reporting_verb_past} ',
    ),
    find=pattern(
        r"""(?<=[.!?…”"»]) \s+ (?P<hit> (?:{reporting_verb_present}|{reporting_verb_past}) \s+
        (?: (?:the|a|an|its|his|her|this) \s+ (?:\w+\s+){0,3}? )? (?: {title_person} \s+ ){0,3}
        [^\W\d_a-z][\w’'-]+ (?: \s+ [^\W\d_a-z][\w’'-]+ ){0,3}
        | (?<= [.!?…”"»]\s ) (?:{reporting_verb_present}|{reporting_verb_past}) \s+ (?:the|its|his|her) \s+ (?:[\w-]+\s+){0,2}? (?: {title_person} | {speaker} ) ) (?= \s* [.,;] )""",
        unless=(r"(?<=[^.!?…][”\"»]\s)",),
    ),
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    mqm="fluency/punctuation",
    examples=(
        Flagged("They become a better armed force. ⟦analyzes Ömer Özkizilcik⟧, from the Atlantic Council."),
        Flagged("The plan failed. ⟦explained the minister Carlos Ruiz⟧. Nobody answered."),
        Clean("They become a better armed force, says Ömer Özkizilcik, an analyst.", because="the comma is there"),
        Clean("The plan failed. Explained the minister: it rained.", because="starts a sentence of its own"),
        Clean(
            "The plan failed. Added costs, “a disgrace” said Carlos Ruiz, were to blame.",
            because="the quotation runs straight into it",
        ),
    ),
)
