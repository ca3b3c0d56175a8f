"""`This year is 41 films in the programme`: a time, “is” and a number of things, without “there”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Is” without “there” behind a time",
    why="Turkish, Finnish and Slavic languages say only that things are: “Bu yıl 41 film var”.",
    when=("this year ", "this week ", "this month ", "this season ", "this time ", "this morning ", "this evening "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?P<hit> This \s (?: year | week | month | season | time | morning | evening ) \s (?: also\s )? (?: is | are | was | were )
          \s (?: (?:about|around|almost|nearly|over|more\sthan|at\sleast)\s )? (?: \d{1,4} | two | three | four | five | six | seven | eight | nine | ten | twelve | many | several ) ) (?= \s (?: [a-z]+ \s )? (?! {span_of_time} | points | times | degrees | percent ) [a-z]{3,}s \b (?! \s (?: ago | since | later | old | away | too | late | more | better ) ) )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("tr", "fi", "ru", "uk", "sv", "da", "no", "de", "hu"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦This year is 41⟧ films from 18 countries in the programme.", source="tr"),
        Flagged("⟦This week were several⟧ meetings in the town hall.", source="fi"),
        Clean("This year is two years since the flood.", because="how long ago", source="tr"),
        Clean("This year there are 41 films in the programme.", because="English", source="tr"),
    ),
)
