"""`it was biggest fire`, `in largest city`: a superlative before its noun that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, in_sentence, may_be, pattern


def _has_noun(match: re.Match[str], page: Page) -> bool:
    """Whether a noun follows the superlative, or a place it is said of, in a sentence."""
    noun = match.group("noun")
    return (noun is None or (may_be(noun, "n") and not noun.endswith("s"))) and in_sentence(match, page)


RULE = Rule(
    title="Superlative before its noun without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article: “крупнейший пожар”, “en büyük şehir”.",
    when=(" {superlative_common} ", " {superlative_of_record} "),
    find=pattern(
        r"""\b (?: (?: is | was | remains | became ) \s (?= {superlative_of_place} \s in \s (?: the\s(?:world|country|region|city|province|state|history) | Europe | Asia | Africa | Latin\sAmerica | history ) \b )
            | {before_bare_superlative} \s
              (?= (?: {superlative_common} | {superlative_of_record} ) \s (?: [a-z]+(?:al|ic|ive|ial|an|ese|ish) \s )? (?P<noun> [a-z]{3,} ) (?: \s* [.,;] | \s (?: {superlative_noun_follower} | and\s(?:the|was|is|has) ) \b ) ) )
          (?P<hit> [a-z]+ )""",
        unless=(
            r"(?:highest|lowest|greatest)\s{noun_with_bare_superlative}\b",
            r"(?<=of\s)oldest\s",
        ),
        where=_has_noun,
        reach=50,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It was ⟦biggest⟧ fire of the year.", becomes="It was the biggest fire of the year.", source="ru"),
        Flagged("He lives in ⟦largest⟧ city of Asia.", becomes="He lives in the largest city of Asia.", source="zh"),
        Flagged("The hall is ⟦largest⟧ in Asia.", becomes="The hall is the largest in Asia.", source="zh"),
        Clean("It was the biggest fire of the year; rates were highest in May.", because="an article; no noun"),
        Clean("It was of highest quality in May.", because="a set phrase"),
        Clean("They were sorted from oldest to youngest, of oldest date.", because="an order"),
    ),
)
