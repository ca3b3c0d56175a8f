"""`in United States`: a name that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Name without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article.",
    when=(" {article_name}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<lead> (?: [Ii]n | [Tt]o | [Ff]rom | of | [Aa]t | with | by | against | for | between | and ) \s )
        (?P<hit> {article_name} ) (?= \s* (?: [.,;:)] | \Z | \n ) | ['’]s\b | \s (?: and | is | was | has | have | had | will | on | in | to | for | at | from
          | after | by | with | as | this | since | that | are | were | it | he | she | they | there | the ) \b )""",
        unless=(r"(?<=\bname\sof\s)\w+",),
        reach=50,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "ru",
        "uk",
        "be",
        "pl",
        "cs",
        "sk",
        "sr",
        "hr",
        "bg",
        "tr",
        "az",
        "zh",
        "ja",
        "ko",
        "fa",
        "fi",
        "et",
        "lv",
        "lt",
        "hi",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("He flew to ⟦United States⟧ in May.", becomes="He flew to the United States in May.", source="ru"),
        Flagged("the laws of ⟦European Union⟧.", becomes="the laws of the European Union.", source="tr"),
        Clean(
            "in United States waters, to the United States", because="an adjective; the article is there", source="ru"
        ),
        Clean("They speak in the name of Kremlin on stage.", because="a name as a word", source="ru"),
    ),
)
