"""`Press service of the governor reported that`: a subject of several words that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_ordinary, pattern

_NEAR = 40


def _begins(page: Page, offset: int, literal: str) -> bool:
    """Whether a sentence without its article begins just before the literal, or with it: a cheap first look."""
    text, low = page.text, max(0, offset - _NEAR)
    if text[offset].isupper():
        return True
    start = max(text.rfind(". ", low, offset) + 2, text.rfind("\n", low, offset) + 1)
    if start == 1:
        start = 0 if low == 0 else text.rfind("” ", low, offset) + 2
    first = text[start:offset].partition(" ")[0]
    is_near = (start > 1 or low == 0) and text.count(" ", start, offset) <= 2
    return is_near and first not in page.word_set("frequent_opener")


def _is_plain(match: re.Match[str], page: Page) -> bool:
    """Whether the first word is no name: names want no article."""
    first = match.group("hit").partition(" ")[0].lower()
    return is_ordinary(first.removesuffix("'s").removesuffix("’s"), page.language.code)


RULE = Rule(
    title="Subject of several words without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “Пресс-служба губернатора сообщила”.",
    when=("{subject_head} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) (?<! \.[A-Z]\.\s ) | (?<= [.!?][”"]\s ) )
        (?P<hit> (?: [A-Z][a-z]+ | (?: Prosecutor | Mayor | Governor | President | Minister | Prime\sMinister )['’]s ) (?: \s [a-z-]{3,} )? \s {subject_head} | (?= [A-Z] ) (?i: {subject_head} ) (?= \s (?: of | in | from ) \s ) )
        (?: \s (?: of | in | from | for | at ) \s (?: [\w’'-]+ \s ){0,3}? [\w’'-]+ (?: ,\s (?:aged\s)? \d\d, )? \s | \s )
        (?: will | would | also | denied | {past_irregular} | {past_not_participle} | {object_verb_third} | {verb_third_person} | {irregular_deed} | (?!need|indeed|speed)[a-z]{2,}ed ) \s [^\n]{4,220}? \.""",
        unless=(
            r"(?:{opener_of_no_subject}|[A-Z]\w+ly)\b",
            r"[A-Z]\w+\s(?:and|or|the|his|her|its|their|our|my|by|as|that|to)\s",
            r"[A-Z]\w+\sfire\s(?:hit|killed|wounded|struck|injured)\b",
            r"(?:Head|Chief)\s(?:of|in)\s(?:state|staff)\b|(?:Minister|Ministry|Director|Governor|Mayor|University|Bank)\sof\s[A-Z]|\w+\s(?:in|from|of)\s(?:which|whom|that|this|these|those|it|all|course|fact|general)\b",
        ),
        reach=260,
        where=_is_plain,
        look=_begins,
    ),
    fix=lambda match, page: f"The {match.group('hit')[:1].lower()}{match.group('hit')[1:]}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "⟦Press service⟧ of the governor reported that schools would open.",
            becomes="The press service of the governor reported that schools would open.",
            source="ru",
        ),
        Flagged(
            "It rained. ⟦Traffic accident⟧ occurred in the centre of town.",
            becomes="It rained. The traffic accident occurred in the centre of town.",
            source="tr",
        ),
        Clean("The press service of the governor reported that schools would open.", because="the article is there"),
        Clean("Press service offers\nSchools would open soon.", because="a headline"),
        Clean("Each traffic accident was a loss to the town and its people.", because="another determiner"),
        Clean("Head and driver ruined each other there and then.", because="two subjects"),
        Clean("Head of state is what he wants to be in the end.", because="a set phrase"),
        Clean("Minister of Justice Ada Nu made the announcement in May.", because="a title before a name"),
        Clean("Allied fire killed two marines in the hills that night.", because="shooting"),
        Clean("Xinhua agency said that it was the first of its kind.", because="a name"),
    ),
)
