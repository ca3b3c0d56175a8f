"""`has on Tuesday signed`, `has flowed since 1999 into`: a time between the verbs, or between verb and object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time between auxiliary and participle",
    why="German, Czech and Dutch set the time there: “hat am Dienstag unterzeichnet”.",
    when=tuple(
        f"{verb} {word} "
        for verb in ("has", "have", "had", "was", "were")
        for word in ("on", "since", "last", "this", "yesterday", "until")
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: has | have | had | was | were ) \s (?: on \s (?:{weekday}|the\s(?:same\s)?(?:day|evening)) (?:\s(?:morning|evening|night|afternoon))? | since \s (?: \d{4} | {month} | {weekday} | midnight | then | yesterday | morning )
          | last \s (?: week | year | month | night | {weekday} ) | this \s (?: week | year | month | morning ) | yesterday (?:\s(?:morning|evening))? | until \s (?:now|today|yesterday) ) \s
          (?: [a-z]{3,}ed | [a-z]+(?:wn|ght|aid|ade|ound|ost|eld) | been | {participle_behind_time} | no ) ) (?![\w-])""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "cs", "sk", "nl", "pl", "hu", "da", "sv", "no", "hr", "sr", "sl"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The town ⟦has on Tuesday signed⟧ the contract.", source="cs"),
        Flagged("He ⟦was last week elected⟧ mayor.", source="de"),
        Clean("The town on Tuesday signed the contract.", because="English order", source="cs"),
        Clean("What he has on Tuesday is a test.", because="no participle", source="de"),
    ),
)
