"""`because was tired`, `announced that will`, `the city where lives`: a clause that has lost its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Clause without a subject",
    why="Spanish, Italian, Portuguese and Slavic languages leave the pronoun out: “porque estaba cansado”.",
    when=(
        "because {verb_without_subject} ",
        "that {auxiliary_without_subject} ",
        "that cannot ",
        "that wants ",
        "that hopes ",
        "that intends ",
        "that plans ",
        "that would ",
        "when {deed_of_arriving} ",
        "when {deed_of_noticing} ",
        "when crossed ",
        "where {verb_of_living} ",
        "{clause_opening} ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?P<hit> [Ww]hen \s {deed_of_noticing} (?= \s (?:his|her|the|that|a) \s ) | where \s (?: does \s not | did \s not | cannot ) | [Ii]f \s (?: want | wish ) (?= \s to \s ) | [Ww]hen \s (?: crossed\s(?:the|a) | was\s[a-z]{3,}ing ) | [Bb]ecause \s (?: {verb_without_subject} | cannot | could ) | [Ww]hen \s {deed_of_arriving} (?= \s (?:the|to|at|in|home|that|his|her|on|a) \b )
          | where \s (?: {verb_of_living} | resides ) (?= \s* [.,] | \s {behind_living} \b ) | [Aa]lthough \s (?: is | was | has | had | does | did ) (?! \s not\b ) | [Ii]f \s (?: has | wants | does\snot | did\snot | can | will )
          | (?<= announced\s ) that \s (?: {auxiliary_without_subject} | wants | plans | would ) | (?<= explained\s ) that \s {auxiliary_without_subject} | (?<= added\s ) that \s (?: {auxiliary_without_subject} | is | was | are ) | (?<= confirmed\s ) that \s {auxiliary_without_subject}
          | (?: (?<= stated\s ) | (?<= assured\s ) | (?<= stressed\s ) | (?<= insisted\s ) | (?<= denied\s ) | (?<= noted\s ) | (?<= claimed\s ) | (?<= promised\s ) | (?<= believes\s ) | (?<= recalled\s ) | (?<= indicated\s ) | (?<= hopes\s ) | (?<= revealed\s ) | (?<= warned\s ) ) that \s (?: {auxiliary_without_subject} | cannot | wants | is | was | are | were | would )
          | (?: (?<= said\s ) | (?<= says\s ) ) that \s (?: will | has | have | wants | hopes | intends | plans | does\snot | did\snot | expects ) ) ) (?= \s [a-z“"\d] )""",
        unless=(r"(?<=[Tt]he\s)because\b",),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He left ⟦because was⟧ tired.", source="*"),
        Flagged("The firm announced ⟦that will⟧ present the plan.", source="*"),
        Flagged("The city ⟦where lives⟧ is small.", source="*"),
        Flagged("He cried ⟦when noticed⟧ the loss in a country ⟦where does not⟧ rain.", source="*"),
        Clean("He left because it was late; the plan that will work was announced.", because="the subject is there"),
        Clean("He lives where he was born, because nobody asks.", because="the subject is there"),
        Clean("The because was crossed out.", because="a word"),
    ),
)
