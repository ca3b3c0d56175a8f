"""`charges against ex-minister of transport`: somebody who held an office, without an article."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, in_sentence, pattern

_PERSONS = ("sole_office", "noun_never_bare")


def _is_one_person(match: re.Match[str], page: Page) -> bool:
    """Whether the word behind “ex-” is one person, and the sentence ends as a statement."""
    holder = match.group("holder")
    if match.string[: match.start("hit")].endswith(f" {holder} to "):
        return False
    return any(holder in page.word_set(slot) for slot in _PERSONS) and in_sentence(match, page)


RULE = Rule(
    title="Former holder of an office without an article",
    why="Slavic languages, Turkish and Persian have no article: “обвинения против экс-министра транспорта”.",
    when=(" ex-",),
    find=pattern(
        r"""(?<![\w-]) (?: of | against | with | from | by | to | for | on | about | at | under | after | before ) \s
          (?P<hit> ex-(?P<holder> [a-z]{3,} ) ) (?= \s* [.;:)] | , \s (?! [A-Z] ) | \s (?: of | in | who | is | was | were | has | had | will | on | for | and ) \s )""",
        unless=(
            r"ex-\w+\s(?:of|in|for)\s(?:the\s)?[^.,;\n]{2,40}?\s[A-Z][a-z]+\s[A-Z][a-z]+\s[a-z]",
            r"ex-\w+(?:,|\sand)\s[^.;\n]{2,50}?\s[A-Z][a-z]+\s[A-Z]",
        ),
        reach=90,
        where=_is_one_person,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The court dropped charges against ⟦ex-minister⟧ of transport.", source="ru"),
        Flagged("The car of ⟦ex-deputy⟧ was burned.", source="uk"),
        Flagged("It was bought from ⟦ex-mayor⟧ of Kazan.", source="ru"),
        Clean("Charges against the ex-minister of transport were dropped.", because="the article is there"),
        Clean("He sang with ex-captain Ian Roe and spoke of ex-pupils in May.", because="a name; a plural"),
        Clean("Talks with ex-minister of trade Ian Roe failed.", because="a title before a name"),
        Clean("The prize went to ex-captain and coach Ian Roe.", because="titles before a name"),
        Clean("He went from mayor to ex-mayor in a week.", because="a pair"),
        Clean("Charges against ex-minister of transport dropped", because="a headline"),
    ),
)
