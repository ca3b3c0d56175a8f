"""`because was tired`, `announced that will`, `the city where lives`: a clause that has lost its subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Clause without a subject",
    why="Spanish, Italian, Portuguese and Slavic languages leave the pronoun out: “porque estaba cansado”.",
    when=("because is ", "because was ", "because has ", "because have ", "because had ", "because will ", "because are ", "because were ", "because can ", "because does ", "because did ", "because want", "because there ", "that will ", "that has ", "that have ", "that must ", "that can ", "that cannot ", "that does ", "that did ", "that wants ", "that hopes ", "that intends ", "that plans ", "that would ", "when arrived ", "when went ", "when came ", "when returned ", "when saw ", "when heard ", "when tried ", "when crossed ", "when was ", "where lives ", "where lived ", "where works ", "where worked ", "where studied ", "where studies ", "where spent ", "where plays ", "although is ", "although was ", "although has ", "but is ", "if has ", "if is necessary", "if wants ", "if does ", "if can ", "if will ", "while was ", "in which has ", "in which is ", "in which lives ", ),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?P<hit> [Ww]hen \s (?: crossed\s(?:the|a) | was\s[a-z]{3,}ing ) | [Bb]ecause \s (?: is | was | has | have | had | will | are | were | can | cannot | does | did | wants | wanted | could ) | [Ww]hen \s (?: arrived | went | came | returned | saw | heard | tried ) (?= \s (?:the|to|at|in|home|that|his|her|on|a) \b )
          | where \s (?: lives | lived | works | worked | studied | studies | spent | plays | resides ) (?= \s* [.,] | \s (?: is | was | with | since | for | has | the | there | a | an | and | his | her | its | now | two | many | most ) \b ) | [Aa]lthough \s (?: is | was | has | had | does | did ) (?! \s not\b ) | [Ii]f \s (?: has | wants | does\snot | did\snot | can | will )
          | (?<= announced\s ) that \s (?: will | has | have | wants | plans | would | must | can | does | did ) | (?<= explained\s ) that \s (?: will | has | have | must | can | does | did ) | (?<= added\s ) that \s (?: will | has | have | must | can | does | did | is | was | are ) | (?<= confirmed\s ) that \s (?: will | has | have | must | can | does | did )
          | (?: (?<= stated\s ) | (?<= assured\s ) | (?<= stressed\s ) | (?<= insisted\s ) | (?<= denied\s ) | (?<= noted\s ) | (?<= claimed\s ) | (?<= promised\s ) | (?<= believes\s ) | (?<= recalled\s ) | (?<= indicated\s ) | (?<= hopes\s ) | (?<= revealed\s ) | (?<= warned\s ) ) that \s (?: will | has | have | must | can | cannot | does | did | wants | is | was | are | were | would )
          | (?: (?<= said\s ) | (?<= says\s ) ) that \s (?: will | has | have | wants | hopes | intends | plans | does\snot | did\snot | expects ) ) ) (?= \s [a-z“"\d] )""",
        unless=(r"(?<=[Tt]he\s)because\b", ),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He left ⟦because was⟧ tired.", source="*"),
        Flagged("The firm announced ⟦that will⟧ present the plan.", source="*"),
        Flagged("The city ⟦where lives⟧ is small.", source="*"),
        Clean("He left because it was late; the plan that will work was announced.", because="the subject is there"),
        Clean("He lives where he was born, because nobody asks.", because="the subject is there"),
        Clean("The because was crossed out.", because="a word"),
    ),
)
