"""`which let the three people can sit`, `helps farmers can sell`: a modal verb behind “let”, “make” or “help”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, remove

_REACH, _AMOUNTS = 60, frozenset({"that", "little", "much", "only"})
_RELATIVE = re.compile(
    r"\b(?:who|which|what|whatever|whoever|that(?! (?:it|this|he|she|the|a)\b))(?: [\w’'-]+){0,3} \Z", re.IGNORECASE
)


def _is_main_verb(match: re.Match[str], page: Page) -> bool:
    """Whether no relative clause holds the verb, behind which “can” is the verb of the noun before, and it is no noun."""
    before = page.fold[max(0, match.start() - _REACH) : match.start()].split()[-1:]
    is_help = match.group("verb").lower() == "help" and not _AMOUNTS.isdisjoint(before)
    if is_help or not page.word_set("word_before_help").isdisjoint(before):
        return False
    return _RELATIVE.search(page.text, max(0, match.start() - _REACH), match.start()) is None


RULE = Rule(
    title="“Can” behind “let”, “make” or “help”",
    why="“让农民能卖”, “giúp người dân có thể”: English has the plain verb behind them.",
    when=(" can ",),
    find=pattern(
        r"""(?<![\w’'-])
        (?P<verb> (?i: lets? | makes | made | helps | helped | help | (?<=\bby\s) (?: letting | making | helping ) ) ) \s
        (?: us | them | him | everyone | everybody | people | residents | farmers | children | students | visitors | (?: the | more | our | their | these | those | local | all ) \s (?: [a-z]+ \s ){0,2}? [a-z]{2,} (?: s | ople | ren | men ) )
        (?P<hit> \s (?: to\s )? can ) (?= \s (?: also\s )? (?! be\ssaid\b ) [a-z]{2,} )""",
        reach=70,
        where=_is_main_verb,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("zh", "vi", "ja", "ko", "th"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "The bench lets the four guests⟦ can⟧ rest.", becomes="The bench lets the four guests rest.", source="zh"
        ),
        Flagged("It helps local farmers⟦ can⟧ sell fruit.", becomes="It helps local farmers sell fruit.", source="zh"),
        Clean("It is the help the people can get; they need help people can trust.", because="a noun", source="zh"),
        Clean("A bench that helps older guests can break.", because="a relative clause", source="zh"),
        Clean("The fund helping local farmers can close.", because="what the fund does", source="zh"),
        Clean("The guests can rest; it lets them rest.", because="English", source="zh"),
    ),
)
