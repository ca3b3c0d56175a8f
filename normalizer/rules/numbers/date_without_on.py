"""`February 24, the president spoke`: a date that begins a sentence and has lost its “on”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Date without “on” at the beginning of a sentence",
    why="“24 февраля президент”, “2月24日，”, “5 maja sąd”: the source has no preposition; English says on February 24.",
    when=("{month_lower} ",),
    find=pattern(
        r"""(?: (?<= \. \s ) | (?<= [!?”"] \s ) | (?<= [^,]\n ) ) (?P<hit> {month} \s (?: 3[01] | [12]\d | [1-9] ) ) (?= ,? \s (?: the | an? | in | at | he | she | they | we | it | [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ ){0,3} \s (?: {verb_behind_actor} | [a-z]{3,}ed ) ) \s )""",
        reach=80,
    ),
    fix=lambda match, page: f"On {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It is over. ⟦February 24⟧, the president spoke.",
            becomes="It is over. On February 24, the president spoke.",
            source="ru",
        ),
        Flagged(
            "He left. ⟦May 5⟧ Mayor Kim announced it.", becomes="He left. On May 5 Mayor Kim announced it.", source="uk"
        ),
        Clean("It is over. On February 24, the president spoke.", because="English", source="ru"),
        Clean("It is over. May 5 is a holiday; June 2020 was dry.", because="the subject", source="ru"),
    ),
)
