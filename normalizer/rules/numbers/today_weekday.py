"""`today, Sunday`: the day named twice."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, LanguageData, Page, Rule, alternatives, pattern

_REACH = 10


def _preposition(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(language.words.get('word_before_day', ()))}\s\Z")


def _once(match: re.Match[str], page: Page) -> str:
    once = match.group("now") or match.group("then") or match.group("part")
    if once:
        return once
    day = match.group("day") or match.group("numbered")
    start = match.start("hit")
    if day and page.language.kept(_preposition).search(page.fold, max(0, start - _REACH), start):
        return day
    return f"on {day}" if day else match.group("hit").split()[0].rstrip(",")


RULE = Rule(
    title="Day named twice",
    why="Arabic, Turkish and Portuguese give the weekday after “today”; English gives one of them.",
    when=(
        "today",
        "yesterday",
        "tomorrow",
        "{weekday_lower} (",
        "({weekday_lower})",
        "noon",
        "-fair (",
        "evening",
        "morning",
        "night",
        "afternoon",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<now> this\s(?:morning|evening|afternoon) | tonight | last\snight | yesterday\s(?:morning|evening|afternoon) | tomorrow\s(?:morning|evening|afternoon|night) )
            (?: ,\s {weekday} (?= \s* [.,;] | \s (?:in|at) \b ) ,? | \s \( {weekday} \) ) | (?P<then> {weekday} \s (?:morning|evening|afternoon|night) ) , \s (?:yesterday|today|tomorrow) (?= \s* [.,;] | \s (?:in|at) \b ) | (?:today|yesterday|tomorrow) ,? \s (?: \( \s? \d{1,2} \s? \)
          | (?P<day> {weekday} ) (?! \s the \s \d ) (?= ,? \s* (?:[.,;]|\Z|\s[a-z]) ) ,? | \( (?: {weekday} | (?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun) \.? ) \) )
        | (?P<part> (?P<twice> {weekday} ) \s (?:morning|evening|night|afternoon) ) (?: ,\s | \son\s ) (?P=twice) (?= \s* [.,;] | \s (?:in|at) \b | \Z )
        | (?:[Tt]his\s|on\s)? (?P<numbered> {weekday} ) (?:-fair)? \s \( \s? \d{1,2} \s? \) ) (?! \w )""",
        unless=(r"(?:today|tomorrow|yesterday),?\s\w+\s(?:morning|night|evening|afternoon|Night|Morning)",),
        reach=40,
    ),
    fix=_once,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ar", "pt", "tr"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("He received them in Damascus ⟦today, Sunday⟧.", becomes="He received them in Damascus on Sunday."),
        Flagged("The dollar fell ⟦this Wednesday (14)⟧ again.", becomes="The dollar fell on Wednesday again."),
        Flagged("The strike begins ⟦tomorrow (Wed.)⟧ at noon.", becomes="The strike begins tomorrow at noon."),
        Flagged("They left in the night of ⟦Saturday (27)⟧.", becomes="They left in the night of Saturday."),
        Flagged("They spoke on ⟦Saturday evening, Saturday⟧.", becomes="They spoke on Saturday evening."),
        Flagged("They won ⟦this evening, Saturday,⟧ at home.", becomes="They won this evening at home."),
        Flagged("They met on ⟦Friday evening, yesterday⟧.", becomes="They met on Friday evening."),
        Clean("At noon today, Friday the 29th of May, it rained.", because="a date in full"),
        Clean(
            "from Saturday night to Saturday; on Saturday evening, Saturday being a holiday", because="a span; a clause"
        ),
        Clean("He will come today or on Sunday.", because="two days"),
        Clean("See you tomorrow, Sunday morning.", because="a part of the day"),
    ),
)
