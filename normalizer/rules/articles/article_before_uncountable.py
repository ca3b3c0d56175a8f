"""`a good news`, `an information`: an article before what cannot be counted."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before an uncountable noun",
    why="“una buena noticia”, “une information”, “eine Nachricht”: English says a piece of news.",
    when=(" {loose_uncountable}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Aa]n? \s (?! few | little | bit | lot | great\sdeal ) (?: (?:very\s)? (?: good | bad | great | new | important | big | false | fake | strong | serious | sad | excellent | first | small | certain | positive | useful | real | special | deep | clear | scientific ) \s )? {loose_uncountable} )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: for | that | about | on | in | from | to | of | and | is | was | which | regarding | against ) \b )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is ⟦a good news⟧ for the region.", source="*"),
        Flagged("They gave ⟦an information⟧ to the police.", source="*"),
        Clean("It is good news, a news story and an information campaign.", because="no article; an adjective"),
        Clean("They have a little information and a few news.", because="a quantity"),
    ),
)
