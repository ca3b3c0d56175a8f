"""`in United States`: a name that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern

_ARTICLE_BEFORE, _BESIDE = late(r"\b[Tt]he [^.;:]*\Z"), 60


def _is_no_second(match: re.Match[str], page: Page) -> bool:
    """Whether the name is not joined by “and” to another one, whose article serves both."""
    low = max(0, match.start() - _BESIDE)
    return match.group("lead") != "and " or not _ARTICLE_BEFORE.search(page.text, low, match.start())


RULE = Rule(
    title="Name without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article.",
    when=(" {article_name}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<lead> (?: [Ii]n | [Tt]o | [Ff]rom | of | [Aa]t | with | by | against | for | between | and ) \s )
        (?P<hit> {article_name} ) (?= \s* (?: [.,;:)] | \Z | \n ) | ['’]s\b | \s (?: {bare_noun_follower} | as | this | since ) \b )""",
        unless=(r"(?<=\bname\sof\s)\w+",),
        where=_is_no_second,
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
        "he",
        "sl",
        "mk",
        "ka",
        "hy",
        "kk",
        "uz",
        "vi",
        "id",
        "th",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("He flew to ⟦United States⟧ in May.", becomes="He flew to the United States in May.", source="ru"),
        Flagged("the laws of ⟦European Union⟧.", becomes="the laws of the European Union.", source="tr"),
        Clean("They left the Gaza Strip and West Bank.", because="one article serves both", source="ru"),
        Clean(
            "in United States waters, to the United States", because="an adjective; the article is there", source="ru"
        ),
        Clean("They speak in the name of Kremlin on stage.", because="a name as a word", source="ru"),
    ),
)
