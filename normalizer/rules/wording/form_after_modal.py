"""`will has`, `can goes`, `will must`: a form that cannot follow a modal verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Wrong form after a modal verb",
    why="The engine set the verb as the source inflects it, or two modals: “deberá poder”.",
    when=(
        *(f"{modal} {{past_irregular}} " for modal in ("will", "would", "can", "must", "could", "should", "will not")),
        *(f"{modal} {{verb_third_person}} " for modal in ("will", "can", "must", "should")),
        *(f"{modal} been " for modal in ("will", "would", "can", "could")),
        *(f"{modal} has " for modal in ("would", "could", "may", "might")),
        "will can ",
        "will must ",
        "will not can ",
        "would can ",
        "must can ",
        "may is ",
        "to {verb_third_person} ",
        " to {past_irregular} ",
    ),
    find=pattern(
        r"""(?<! [Tt]he\s ) (?<! [Hh]is\s ) (?<! [Hh]er\s ) (?<! [Ii]ts\s ) (?<! [Tt]heir\s ) (?<! good\s ) (?<! own\s ) (?<! ill\s ) (?<! free\s ) (?<! human\s ) (?<! a\s ) (?<! political\s ) (?<! of\s )
        (?<![\w’'-]) (?P<hit> (?P<modal> will | would | can | must | could | should | may | might ) \s (?:not\s|also\s)? (?: can | must | been | (?!found\b) {past_irregular} | {verb_third_person} )
          | {word_before_to} \s to \s (?: (?! {form_behind_to}\b ) (?: has | is | was | {verb_third_person} | announces | explains | (?!found\b) {past_irregular} ) ) ) (?= \s (?! , ) [\w“"] )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They ⟦will not can⟧ travel.", source="*"),
        Flagged("She ⟦must has⟧ a visa, which he ⟦can gives⟧ her.", source="*"),
        Clean("They cannot travel; she must have a visa.", because="plain verbs"),
        Clean("The will was read; his will is law; where there is a will is a way.", because="a noun"),
        Clean("The best you can works.", because="no word follows"),
    ),
)
