"""`a street lamps`, `every countries`, `several person`, `these policy`: a noun in the number that its determiner bars."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern, plural, singular

_VERBS = ("plural_or_verb", "object_verb_third", "verb_third_person", "literal_reporting_verb_present")
_OF_LINES = frozenset({"service", "night"})
_ARTICLE_BEFORE = late(r"\b(?:[Tt]he|[Aa]n?|this|that|my|our|his|her|next|last)\s\Z")
_OF_MANY = frozenset({"many", "several", "various", "these", "those"})


_NEITHER = frozenset({"people", "family", "chance"})


def _wants_many(match: re.Match[str]) -> bool:
    """Whether the determiner stands before a plural."""
    determiner = match.group("determiner").lower()
    return determiner in _OF_MANY or determiner == "all" or " " in determiner or match.group("counted") is not None


def _is_number(match: re.Match[str], page: Page) -> bool:
    """Whether digits count what follows: behind a name, a month or a word such as “section” they do not."""
    words = page.text[max(0, match.start() - 20) : match.start()].split()
    return (
        bool(words)
        and words[-1].isalpha()
        and words[-1].islower()
        and words[-1] not in {*page.words("numbered_thing"), "number"}
    )


def _mended(match: re.Match[str], page: Page) -> str | None:
    """The noun in the other number, when its determiner wants that."""
    noun = match.group("noun")
    if _wants_many(match):
        return plural(noun, page)
    return None if match.group("determiner") == "A" and not match.group("between") else singular(noun, page)


def _is_verb(between: str, noun: str, page: Page) -> bool:
    """Whether what looks like a plural is what the noun before it does: `a director answers`."""
    return bool(between) and any(noun in page.word_set(slot) for slot in _VERBS)


def _is_ordered(match: re.Match[str], page: Page) -> bool:
    """Whether the number lacks the ending of an ordinal: `the 80 anniversary`, another rule's."""
    return match.group("counted") is not None and match.group("noun") in page.word_set("ordered_thing")


def _is_line(match: re.Match[str], page: Page) -> bool:
    """Whether the number names a line: `the 11 bus`, `a 52 tram`."""
    is_named = _ARTICLE_BEFORE.search(page.text, max(0, match.start() - 10), match.start()) is not None
    is_run = match.group("noun") in _OF_LINES or match.group("noun") in page.word_set("vehicle_with_number")
    return is_named and match.group("determiner").isdecimal() and is_run


def _is_barred(match: re.Match[str], page: Page) -> bool:
    """Whether the noun stands in a number in which this determiner does not go with it."""
    between = (match.group("between") or "").strip()
    if between in page.word_set("number_word") or between in page.language.function_words:
        return False
    if match.group("determiner").isdecimal() and not _is_number(match, page):
        return False
    if _is_line(match, page) or _is_verb(between, match.group("noun"), page) or _is_ordered(match, page):
        return False
    if between and (match.group("counted") or match.group("determiner") == "1"):
        return False
    if match.group("noun") in _NEITHER or (_wants_many(match) and between.endswith(("ed", "ing"))):
        return False
    return _mended(match, page) is not None


RULE = Rule(
    title="Noun in the number that its determiner bars",
    why="Chinese, Turkish and Persian nouns do not change; “cada”, “každý”, “her” may stand with a plural idea.",
    find=pattern(
        r"""(?<![\w’'.-]) (?P<hit> (?P<determiner> 1 | (?P<counted> [2-9] | [1-9]\d{1,2} | (?: [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Ee]ight | [Nn]ine | [Tt]en | [Tt]welve ) (?! \sof\b ) ) | [Aa]n? | [Ee]very | [Ee]ach (?! \sof\b ) | [Aa]nother | [Mm]any (?! \sof\b ) | [Ss]everal (?! \sof\b ) | [Vv]arious | (?:[Tt]he|[Aa])\s(?:growing\s|large\s|huge\s|whole\s)?(?:number|lot|majority|series|variety)\sof | (?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Tt]ens)\sof | (?: [Ee]ach | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]everal | [Mm]any | [Bb]oth )\sof\s(?:the|these|those|his|her|their|our) | [Aa]ll (?= \s [a-z]+ \s (?:must|are|were|have|should) \b ) | [Tt]hese | [Tt]hose | [Aa]ll\s(?:of\s)?(?:the|these|those) (?= \s (?:[a-z]+\s)? [a-z]+ \s (?:(?:of|in)\s(?:the|this)\s[a-z]+\s)? (?:were|are|have) \b ) ) \s
          (?P<between> (?! {word_that_measures} ) [a-z]{3,} (?<! s ) \s )?
          (?P<noun> [a-z]{3,} ) ) (?= \s* [.,;:)] | \s {behind_counted_noun} \b )""",
        where=_is_barred,
    ),
    fix=lambda match, page: match.group("hit").removesuffix(match.group("noun")) + (_mended(match, page) or ""),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("There is ⟦a street lamps⟧ in the yard.", becomes="There is a street lamp in the yard.", source="*"),
        Flagged("It is so in ⟦every countries⟧.", becomes="It is so in every country.", source="*"),
        Flagged("⟦Several person⟧ were hurt.", becomes="Several people were hurt.", source="*"),
        Flagged("It sends ⟦a specialists⟧ next week.", becomes="It sends a specialist next week.", source="ja"),
        Flagged("⟦All the passenger⟧ were hurt.", becomes="All the passengers were hurt.", source="*"),
        Clean("A lamp in every country; several people; a few cars; a street lamps light.", because="English"),
        Flagged("It hired ⟦four coach⟧ in ⟦1 hours⟧.", becomes="It hired four coaches in 1 hour.", source="*"),
        Clean("On May 10 soldier Smith saw section 8 house by the two state road.", because="no number counts here"),
        Clean("It opened with many taking part.", because="a participle and its object"),
        Clean("We take the 11 bus to town.", because="the name of a line"),
        Clean("A people is a nation; so many suffered death.", because="one people; a verb"),
        Clean("A director answers for it; it is the 80 anniversary of the end.", because="a verb; an ordinal is meant"),
        Clean("It cost every two days of work; each of these cars is a sales record.", because="other words between"),
    ),
)
