"""`Why he fell, is unclear`: a comma between a clause and the verb it is the subject of."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Comma between a clause and its verb",
    why="German, Russian and Polish set a comma after every clause: “Warum er fiel, ist unklar”.",
    when=(
        *(f", is {state}" for state in ("still ", "not ", "unclear", "unknown", "clear", "being ", "under ", "shown ")),
        *(f", was {state}" for state in ("still ", "not ", "unclear", "clear")),
        ", remains ",
        ", shows ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.]\s ) ) (?: Why | How | Whether | What | That | Who ) \s (?: {word_behind_question_word} | [A-Z]\w+ ) \b [^.,;:?!\n“”"]{3,80} (?P<hit> , ) \s (?= (?: is | was | remains ) \s (?: still | not | yet | unclear | unknown | clear | being | under | open | so\sfar | now | known ) \b [^?\n]{0,160} \. | remains \s | shows \s | is \s shown )""",
        reach=300,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "ru",
        "uk",
        "pl",
        "cs",
        "hu",
        "fi",
        "et",
        "lv",
    ),
    mqm="fluency/punctuation",
    examples=(
        Flagged("Why the man fell⟦,⟧ is still unclear.", becomes="Why the man fell is still unclear.", source="*"),
        Flagged("Whether he knew it⟦,⟧ remains open.", becomes="Whether he knew it remains open.", source="*"),
        Clean("Why the man fell is still unclear.", because="no comma"),
        Clean("What the man said, is it known?", because="a question"),
        Clean("The man fell, is still ill, and waits.", because="no clause"),
    ),
)
