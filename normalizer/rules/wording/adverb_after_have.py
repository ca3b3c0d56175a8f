"""`We have still a long way`, `has been already closed`: an adverb behind the verb that it stands before in English."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adverb on the wrong side of “have” or “been”",
    why="Romance and Slavic languages and German set it behind: “temos ainda”, “è stato già”, “hat schon”.",
    when=(
        "have {adverb_behind_have} ",
        "has {adverb_behind_have} ",
        "had still ",
        "had already ",
        "been already ",
        "been immediately ",
        "been also ",
        "been then ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: have | has | had ) \s {adverb_behind_have} (?= \s (?: an? | the | no | many | much | two | three | four | five | more\sthan | enough | time | problems | \d[\d.,]* ) \s [\w-]+ )
          | (?: has | have | had ) \s been \s (?: already | immediately | also | then ) (?= \s [a-z]+(?:ed|en|wn|ught|ade|ent|eld|ound) \b ) )""",
        unless=(r"\w+\s\w+\s(?:no|the)\s(?:longer|more|less|same)\b",),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("We ⟦have still⟧ a long way to go.", source="pt"),
        Flagged("The road ⟦has been already⟧ closed.", source="it"),
        Clean("We still have a long way; it has already been closed.", because="English order"),
        Clean("It has still the same owner; it has already been paid.", because="as English may say; a perfect"),
    ),
)
