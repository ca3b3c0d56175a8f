"""`It is big problem`, `works as engineer`: a noun after “is” or “as” that has lost its article."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Noun after “is” without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article; Romance ones leave it out: “es médico”.",
    when=(
        " {predicate_noun}",
        " {profession}",
    ),
    find=pattern(
        r"""\b (?: is | was | isn['’]t | wasn['’]t | became | becomes | remains | he['’]s | she['’]s | it['’]s | being | been | be
          | (?P<as> works | worked | working | work | service | job ) \s as (?= \s {profession} \b ) ) \s (?: also\s | now\s | not\s | already\s | still\s )?
        (?P<hit> (?: (?:very|really|quite)\s )? (?: {adjective_in_predicate}\s )? (?: {predicate_noun} | {profession} ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s {predicate_follower} \b ) (?! , \s [a-z]+ (?: , | \s (?: and | or ) \s ) ) (?(as) (?! \s (?: and | or ) \s {profession} \b ) )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦very big problem⟧ for us.", source="*"),
        Flagged("He is ⟦doctor⟧ and works as ⟦engineer⟧.", source="*"),
        Flagged("Norway is ⟦member⟧ of the club.", source="*"),
        Clean("It is a very big problem.", because="the article is there"),
        Clean("They are doctors; he is good; he works as good doctors do.", because="a plural; no noun"),
        Clean(
            "She works as engineer, teacher and poet, and he worked as waiter and cook.", because="a list of callings"
        ),
        Clean("The plan is key member support.", because="part of another noun"),
    ),
)
