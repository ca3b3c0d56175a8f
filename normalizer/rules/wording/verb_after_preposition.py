"""`for improve the roads`, `without say a word`, `for to see`: a plain verb after a preposition."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plain verb after a preposition",
    why="“para mejorar”, “sans dire”, “senza dire”: English has “to improve”, “without saying”.",
    when=(
        "for {base_verb} ",
        "without {base_verb} ",
        "before {base_verb} ",
        "after {base_verb} ",
        "by {base_verb} ",
        "of {base_verb} ",
        "for to ",
        "without to ",
        "instead to ",
        "before to ",
        "after to ",
        "of to ",
        "for not {base_verb} ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ff]or \s (?:not\s)? (?! {plain_verb_or_noun}\b ) {base_verb}
          | (?: [Ww]ithout | [Bb]efore | [Aa]fter | by ) \s {verb_never_noun}
          | (?: [Ff]or | [Ww]ithout | [Ii]nstead | [Aa]fter | [Bb]efore | capable | [Ii]nstead\sof | [Dd]espite ) \s to \s (?: {base_verb} | have | be | work | play | help | sleep | win | stop ) ) )
        (?= \s (?: {behind_verb_of_preposition} | \w+ing | [a-z]{3,}s | [a-z]{3,}ed ) \b | \s* [.,;] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They work ⟦for improve⟧ the roads.", source="*"),
        Flagged("He left ⟦without say⟧ a word.", source="*"),
        Flagged("He left ⟦for to see⟧ his mother.", source="*"),
        Clean("They work to improve the roads without saying a word.", because="English"),
        Clean("They worked for have-nots, with love for be-all plans.", because="joined words"),
        Clean("He waited for see and sky to meet.", because="no noun follows"),
        Clean("They voted for find of the year.", because="a noun"),
    ),
)
