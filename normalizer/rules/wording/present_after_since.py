"""`Since then he is in prison`: the present behind a “since” that opens the sentence."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Present behind “since”",
    why="“С тех пор он находится”, “seitdem ist er”, “depuis, il est”: English says he has been.",
    when=(
        "since then ",
        "since then, ",
        "since 19",
        "since 20",
        "since {weekday_lower}",
        "since {month_lower}",
        "since last ",
        "since the ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [.!?][”"]\s ) | (?<= [“"] ) ) Since \s (?: then | (?:19|20)\d\d | {weekday} | (?:the\s(?:beginning|start|end|middle)\sof\s)?(?:last\s|this\s)?(?: {month} | year | week | month | summer | winter | spring | autumn )(?:\s\d{1,2}|\s\d{4})? | last\s[a-z]+ | yesterday | the\s{starting_event} ) ,? \s
          (?: he | she | it | they | we | I | the \s [a-z]+ (?:\s[a-z]+)? | this | his \s [a-z]+ | her \s [a-z]+ | their \s [a-z]+ | [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+)? ) \s
          (?P<hit> {present_behind_since} ) (?= \s (?! being\b | going\s to\b ) [a-z\d] )""",
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "fr",
        "it",
        "es",
        "pt",
        "de",
        "nl",
        "ru",
        "uk",
        "pl",
        "cs",
        "tr",
        "bg",
        "sr",
        "hr",
        "ro",
        "el",
        "da",
        "sv",
        "no",
        "sl",
        "sk",
        "ca",
        "hu",
        "fi",
        "he",
        "ar",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("He was held in May. Since then he ⟦is⟧ in prison.", source="ru"),
        Flagged("Since 2019 the family ⟦lives⟧ in a hut.", source="de"),
        Clean("Since then he has been in prison.", because="English", source="ru"),
        Clean("Since the war is over, they left. Since he is ill, she works.", because="a reason", source="ru"),
    ),
)
