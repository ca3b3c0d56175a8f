"""`I thought it is a dog`: the present in what somebody thought."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_BACK = {
    "is": "was",
    "are": "were",
    "am": "was",
    "has": "had",
    "have": "had",
    "will": "would",
    "can": "could",
    "does": "did",
    "do": "did",
    "may": "might",
}

RULE = Rule(
    title="Present in what somebody thought",
    why="Slavic and Baltic languages, Japanese, Chinese, Turkish and Finnish keep the tense in which it was thought.",
    when=("{deed_of_thought} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Hh]e | [Ss]he | [Ww]e | [Tt]hey | I | [Ee]veryone | [Ee]verybody | [Nn]obody | [Nn]o\sone ) \s (?: {adverb_before_thought} \s )? (?: {deed_of_thought} | were\sconvinced )
          \s (?: that\s | if\s | whether\s | what\s | where\s | why\s | how\s )? (?: it | he | she | they | we | I | there | everything | something | someone | nobody | this | that | (?:the|my|his|her|our)\s[a-z]+ ) \s (?P<hit> is | are | am | has | have | will | can | does | do ) (?= \s [a-z] )""",
        unless=(
            r"\w+\s(?:still|always|never|now|often|generally|the\s(?:best|most|only|first|key|right|future|same))\b",
            r"(?:is|are)\s(?:possible|important|necessary|true|about)\b",
        ),
        reach=90,
    ),
    fix=lambda match, page: _BACK.get(match.group("hit")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "ja",
        "zh",
        "ko",
        "ru",
        "uk",
        "pl",
        "cs",
        "sk",
        "bg",
        "sr",
        "hr",
        "tr",
        "fi",
        "hu",
        "et",
        "lv",
        "lt",
        "fa",
        "ar",
        "he",
        "vi",
        "id",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("She thought it ⟦is⟧ a big dog.", becomes="She thought it was a big dog.", source="ja"),
        Flagged(
            "They did not know where the children ⟦are⟧ hiding.",
            becomes="They did not know where the children were hiding.",
            source="ru",
        ),
        Clean(
            "I thought it was a dog; they were sure that the earth is still round.",
            because="English; what lasts",
            source="ja",
        ),
        Clean("They thought it is important to wait.", because="what lasts", source="ja"),
    ),
)
