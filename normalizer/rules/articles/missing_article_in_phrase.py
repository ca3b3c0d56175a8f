"""`fell into river`, `hit by car`: a thing behind a preposition that has lost its article."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, in_sentence, pattern, stands_once


def _is_alone(match: re.Match[str], page: Page) -> bool:
    """Whether the noun closes the phrase, in a sentence, and is no half of a pair."""
    return match.end("hit") == match.end("phrase") and in_sentence(match, page) and stands_once(match, page)


RULE = Rule(
    title="Thing behind a preposition that has lost its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “упал в реку”, “nehre düştü”.",
    when=("{bare_phrase}",),
    find=pattern(
        r"""(?<![\w’'-]) (?= (?P<phrase> {bare_phrase} ) \b ) (?: [\w]+ \s )+? (?P<hit> {phrase_noun} )
        (?= \s* [.,;] | \s (?: {thing_follower} | and\s(?: {clause_opener} | died | fell | were | later | killed | injured | hit | three ) | while | through | over | into | but | there | we | I | since | without | among ) \b )""",
        where=_is_alone,
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The man fell into ⟦river⟧ and was saved.", source="zh"),
        Flagged("Two people died in ⟦traffic accident⟧ near Bursa.", source="tr"),
        Clean("The man fell into the river.", because="the article is there"),
        Clean("Two die in traffic accident near Bursa", because="a headline"),
        Clean("It was thrown from car to car. It went into river water.", because="a pair; part of another noun"),
    ),
)
