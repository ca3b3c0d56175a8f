"""`did not have already strength`, `does not have yet a contract`: an adverb between a denied verb and its object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adverb between a denied verb and its object",
    why="“nie mieli już siły”, “no tiene todavía un contrato”: English says did not yet have a contract.",
    when=(
        "{verb_of_getting} already ",
        "{verb_of_getting} yet ",
        "{verb_of_getting} still ",
        "{verb_of_getting} anymore ",
    ),
    find=pattern(
        r"""\b (?: do | does | did ) (?: \snot | n['’]t ) \s (?P<hit> {verb_of_getting} \s (?: already | yet | still | anymore ) )
        (?= \s (?: (?!another\b|(?<=already\s)[a-z]+(?:ed|ing)\b) (?: an? | the | any | enough | sufficient | his | her | its | their | our | (?<!still\s) (?! {word_behind_count}\b | about\b | exactly\b | whom\b | which\b | [a-z]+ly\b | because\b | though\b | although\b | unless\b | despite\b | what\b | how\b | where\b | whether\b | when\b | why\b | if\b | but\b | that\b | after\b | until\b | as\b | so\b | than\b | then\b ) [a-z]{4,} ) ) \b )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The guests did not ⟦have already⟧ strength to play.", source="*"),
        Flagged("He does not ⟦have yet⟧ a visa.", source="*"),
        Clean("He does not yet have a visa, and they do not have it anymore.", because="English"),
        Clean("They did not know yet what it was; they do not see yet how it ends.", because="no object"),
        Clean("They do not know yet exactly when; we do not know yet about May or whom to ask.", because="no object"),
        Clean("She did not have still wine.", because="“still” goes with the noun"),
        Clean("We do not need yet another law or have already existing rights.", because="it goes with the object"),
    ),
)
