"""`a good news`, `an information`: an article before what cannot be counted."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before an uncountable noun",
    why="“una buena noticia”, “une information”, “eine Nachricht”: English says a piece of news.",
    when=(
        " {loose_uncountable}",
        "an aid ",
        "a {size_before_uncountable} ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Aa]n? \s (?! few | little | bit | lot | great\sdeal ) (?: (?:very\s)? {adjective_before_uncountable} \s )? {loose_uncountable}
          | an \s aid (?= \s (?: of \s (?: [$€£\d] | up\sto | one | two | five | ten ) | to\sthe\s(?:families|farmers|victims|companies|poor|country) | for\s(?: the\s | {receiver_of_aid} ) ) )
          | [Aa] \s (?: {size_before_uncountable} | lot\sof ) \s {uncountable_in_amount} (?! \s (?: for\s(?:us|him|her|them|me) | to\s(?:us|him|her|them|me|the) | {noun_behind_uncountable} ) \b ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s {uncountable_follower} \b )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦a good news⟧ for the region.", source="*"),
        Flagged("They gave ⟦an information⟧ to the police.", source="*"),
        Flagged("It pays ⟦an aid⟧ of 200 euros and shows ⟦a great courage⟧.", source="*"),
        Clean("A hearing aid is an aid to memory, and it was a great help to us.", because="things; an idiom"),
        Clean("It is good news, a news story and an information campaign.", because="no article; an adjective"),
        Clean("They have a little information and a few news.", because="a quantity"),
    ),
)
