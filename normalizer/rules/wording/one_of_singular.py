"""`one of the victim was`: a singular after “one of the”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_mostly, pattern, plural


def _is_one(match: re.Match[str], page: Page) -> bool:
    """Whether the noun can be counted and names no group, of which there may be one."""
    noun = match.group("hit")
    if noun in page.word_set("singular_one_of"):
        return True
    is_counted = noun in page.word_set("person_word") or (plural(noun, page) is not None and is_mostly(noun, "n"))
    return is_counted and noun not in page.word_set("collective_noun")


RULE = Rule(
    title="Singular after “one of the”",
    why="Turkish, Persian, Chinese and Japanese nouns do not change here: “kurbanlardan biri”.",
    when=tuple(
        f"one of {owner} " for owner in ("the", "his", "her", "its", "their", "our", "these", "those", "my", "your")
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?i:one) \s of \s (?: the | his | her | its | their | our | these | those | my | your ) \s (?: (?:most\s)? (?! to\b | and\b | or\b | of\b | in\b | for\b | who\b | that\b ) [a-z]+ (?<! s ) \s ){0,2}? (?P<hit> [a-z]{3,} (?<! s ) ) (?= \s* (?: [.;:)] | ,(?!\s[a-z]+\sand\b) | \Z | \n ) | \s (?: {after_one_of} | (?! based\b | named\b | called\s[A-Z“"] | owned\b | led\b | funded\b | related\b ) [a-z]{3,}ed ) \b )""",
        where=_is_one,
        reach=60,
    ),
    fix=lambda match, page: plural(match.group("hit"), page) or match.group("hit"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("One of the ⟦victim⟧ was a child.", becomes="One of the victims was a child.", source="*"),
        Flagged(
            "It is one of the most important ⟦city⟧ in the region.",
            becomes="It is one of the most important cities in the region.",
            source="*",
        ),
        Flagged("One of the ⟦suspect⟧ fled.", becomes="One of the suspects fled.", source="*"),
        Flagged("One of the ⟦minister⟧ resigned.", becomes="One of the ministers resigned.", source="ar"),
        Clean("One of the victims was a child.", because="the plural"),
        Clean(
            "One of the city council members and one of the country and western bands.", because="part of another noun"
        ),
        Clean("It is one of the Member States; one of the people of the city.", because="another noun is counted"),
        Clean("One of the first to report and one of the most light and quick has left.", because="no noun"),
        Clean("He is one of the crew and of the staff that is left.", because="a group has members"),
    ),
)
