"""`After five-hour debate`, `with two-year delay`: a noun with a span before it that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, may_be, pattern

_WITH_VOWEL = re.compile(r"(?:8|11-|18-|eight|eleven|eighty)")


def _is_one(match: re.Match[str], page: Page) -> bool:
    """Whether what lasts so long is one thing that can be counted."""
    noun = match.group("noun")
    return may_be(noun, "n") and not noun.endswith(("s", "ing")) and noun not in page.word_set("uncountable_noun")


def _with_article(match: re.Match[str], page: Page) -> str:
    span = match.group("hit")
    return f"{'an' if _WITH_VOWEL.match(span) else 'a'} {span}"


RULE = Rule(
    title="Noun with its span before it, without an article",
    why="Slavic languages, German and Japanese: “после пятичасовых дебатов”, “nach fünfstündiger Debatte”.",
    when=("-minute ", "-hour ", "-day ", "-week ", "-month ", "-year ", "-metre ", "-meter ", "-mile "),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Aa]fter | [Dd]uring | [Ww]ith | [Ii]n | [Ff]ollowing | [Bb]ecause\sof ) \s
        (?P<hit> (?: {plural_number} | \d{1,4} ) - (?: minute | hour | day | week | month | year | metre | meter | mile ) )
        (?= \s (?: [a-z]+(?:al|ic|ous|ive|ary|ful|ed) \s )? (?P<noun> [a-z]{3,} ) (?: \s* [,.;:)] | \s (?: {event_follower} | from | it ) \b ) )""",
        where=_is_one,
        reach=50,
    ),
    fix=_with_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "pl", "cs", "sk", "hr", "sr", "bg", "de", "ja", "zh", "ko", "tr", "fi", "lt", "lv", "et"),
    mqm="fluency/grammar",
    examples=(
        Flagged("After ⟦five-hour⟧ debate, it agreed.", becomes="After a five-hour debate, it agreed.", source="de"),
        Flagged("He came with ⟦eight-day⟧ delay.", becomes="He came with an eight-day delay.", source="ru"),
        Clean("After a five-hour debate, it agreed.", because="the article is there", source="ru"),
        Clean("He was there in three-day talks and with ten-year training.", because="no single thing", source="ru"),
    ),
)
