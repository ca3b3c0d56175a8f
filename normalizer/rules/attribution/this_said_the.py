"""`…, this informed the union`: “this” and a verb of saying before the speaker."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“This” before a verb of saying",
    why="“das teilte die Gewerkschaft mit”, “об этом сообщили”.",
    when=(", {this_told_behind_comma} ", ". {this_told_behind_stop} ", "{told_about_this} "),
    find=pattern(
        r"""(?: , \s | [.][”"]? \s | (?<![^\n]) ) (?P<hit> (?: [Tt]his | [Tt]hat | (?:About|On)\sthis | (?:About|On)\sit ) \s {this_was_said} (?= \s (?: the | an? | his | her | its | [A-Z] ) )
          | (?: That | (?<=,\s) so ) \s lets \s (?: the | an? | his | her | its ) \s (?: [\w’'-]+ \s ){1,4}? know (?= \s (?: on | in | at | via | by ) \s ) )""",
        reach=70,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "ru",
        "uk",
        "pl",
        "cs",
        "is",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("The strike goes on, ⟦this informed⟧ the union.", source="*"),
        Flagged("It is shut. ⟦This reported⟧ the agency.", source="*"),
        Flagged("The ship stays in port. ⟦That lets the owner know⟧ on Monday.", source="nl"),
        Clean("The strike goes on, the union said.", because="English"),
        Clean("He saw this. This told him enough; that, that said, is over.", because="a pronoun"),
    ),
)
