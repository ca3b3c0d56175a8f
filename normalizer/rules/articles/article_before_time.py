"""`It will return the next year`, `in the 2019`, `of which the half are`: an article before a time or a half."""

import re

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Page,
    Rule,
    capitalise_like,
    filled,
    pattern,
    sentence_start,
)

_REACH = 160


_COMING = filled(r"\b{sign_of_future}\b")


def _is_loose(match: re.Match[str], page: Page) -> bool:
    """Whether no word stands before that asks for a certain time; what comes next must be still to come."""
    if match.group("before") in page.word_set("before_certain_time"):
        return False
    if match.group("next") is None:
        return True
    start = sentence_start(page, match.start("hit"), _REACH)
    return page.language.kept(_COMING).search(page.text, start, match.start("hit")) is not None


RULE = Rule(
    title="Article before a time or a half",
    why="“l’année prochaine”, “el próximo año”, “nel 2019”, “la metà di”, “o ano passado”: English sets none.",
    when=(
        *(f"the {order} {time}" for order in ("next", "last", "past") for time in ("week", "month", "year", "summer")),
        *(f"the {order} {time}" for order in ("next", "last", "past") for time in ("winter", "spring", "autumn")),
        *("the 19", "the 20", "the half "),
    ),
    find=pattern(
        r"""(?: \b (?P<before> [a-z]{2,} ) \s (?: (?= the \s (?: (?P<next> next ) | last | past ) \s (?: week | month | year | summer | winter | spring | autumn )
              (?: \s* [.,;)] | \s (?: with | when | and\s(?:will|the|is|has) | because | after | by | at | in | to | the | he | she | they | it ) \b ) )
            | (?= the \s half \s (?: are | were | have | do | come | live ) \b ) )
          | (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= of\swhich\s ) ) (?= [Tt]he \s half \s (?: are | were | have | do | come | live ) \b )
          | \b (?: [Ii]n | [Ss]ince | [Uu]ntil | [Ff]rom | [Bb]y | [Dd]uring | [Bb]etween | [Aa]fter | [Bb]efore ) \s (?= the \s (?: 19 | 20 ) \d\d (?: \s* (?: [.;)] | , (?!\s\d) ) | \s (?: {year_follower} | and\sthe\s(?:19|20)\d\d | to\sthe ) \b ) )
          | (?: (?<![^\n]) | (?<= [.!?]\s ) ) (?= The \s (?: 19 | 20 ) \d\d \s (?: was | will | is | has | {deed_of_year} ) \b ) )
        (?P<hit> (?P<the> [Tt]he ) \s (?P<time> (?: next | last | past ) \s [a-z]+ | \d{4} | half ) )""",
        where=_is_loose,
        reach=60,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("time").replace("past ", "last ")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ca", "ro", "el", "de", "gl", "pl", "ru", "nl"),
    mqm="fluency/grammar",
    examples=(
        Flagged("It will return ⟦the next year⟧.", becomes="It will return next year.", source="es"),
        Flagged(
            "The firm opened ⟦the past month⟧ in Rome.", becomes="The firm opened last month in Rome.", source="es"
        ),
        Flagged("In ⟦the 2019⟧ the firm grew.", becomes="In 2019 the firm grew.", source="it"),
        Flagged("Of which ⟦the half⟧ are females.", becomes="Of which half are females.", source="fr"),
        Clean(
            "He fell ill, and the next year he died. It was in the last year of the war.",
            because="a tale; a certain one",
            source="es",
        ),
        Clean(
            "In the 2019 season the half was even; of the first half they know.",
            because="parts of other nouns",
            source="it",
        ),
    ),
)
