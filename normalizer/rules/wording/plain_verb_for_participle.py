"""`has actively promote`, `was arrest`: a plain verb in the place of the participle."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plain verb in the place of the participle",
    why="Chinese and Japanese verbs do not change; the engine lost the ending.",
    when=(" {plain_verb_wrong} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?: has | have | had | having ) \s (?: also\s | already\s | not\s | been\s | [a-z]+ly\s )? (?! {verb_as_noun_or_adjective}\b ) {plain_verb_wrong}
          | (?: was | were | is | are | been | being ) \s (?: also\s | [a-z]+ly\s | been\s )? {plain_verb_for_passive} ) ) (?= \s {after_plain_participle} \b )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The city ⟦has actively promote⟧ the reform.", source="*"),
        Flagged("Two men ⟦were arrest⟧ in May.", source="*"),
        Clean("The city has promoted reform; two men were arrested.", because="participles"),
        Clean("All they have, take it; the arrest is on.", because="a comma; a noun"),
    ),
)
