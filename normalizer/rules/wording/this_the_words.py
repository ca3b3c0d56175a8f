"""`These the words of the mayor`: a sentence that points at something and has no verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Pointing without “is”",
    why="“Queste le parole di”, “Estas las claves”, “Вот результаты”, “אלה השמות”: the verb is left out.",
    when=(
        "this the ",
        "these the ",
        "here the ",
        "this his ",
        "these his ",
        "these her ",
        "these some ",
        "this their ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?:”"]\s ) ) (?P<hit> (?: This | These | Here ) \s (?: the | his | her | their | its | some ) (?: \s {adjective_pointed_at} )? \s [a-z]{3,} )
        (?= \s (?: of | in | from | that | for | by | with | to | after | on | at | at\sthe | according ) \b | \s* [.:] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦These the names⟧ of the winners.", source="*"),
        Flagged("They drew. ⟦This the table⟧: two points.", source="*"),
        Clean("These are the names of the winners. Here is the table.", because="the verb is there"),
        Clean("Of these the names in the list are two.", because="inside a sentence"),
    ),
)
