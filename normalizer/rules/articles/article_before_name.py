"""`the` before the name of a place that takes no article."""

import re

from normalizer.rulebook import (
    SAFE,
    Clean,
    Flagged,
    Page,
    Rule,
    capitalise_like,
    late,
    name_ends,
    pattern,
    sentence_start,
)

_NAMED_TOO = r"the\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)*"
_OTHERS = late(rf"(?:,\s{_NAMED_TOO})*,?\s(?:and|or)\s{_NAMED_TOO}")
_WORDS = late(r"[a-z]+")
_STOPS = late(r"[.!?\n]|\Z")
_REACH, _NEAR = 200, 80


def _bare_name(match: re.Match[str], page: Page) -> str:
    return capitalise_like(match.group("the"), page.text[match.start("name") : match.end("hit")])


def _is_one_of_several(match: re.Match[str], page: Page) -> bool:
    """Whether the name is the first of several, each with its article, before one noun: `the China and the Japan desks`."""
    others = _OTHERS.match(page.text, match.end("name"))
    return others is not None and not name_ends(page, others.end())


def _is_no_country(match: re.Match[str], page: Page) -> bool:
    """Whether the name is a thing of the table or a coin in its sentence, or a ship that the text calls one."""
    name = match.group("name")
    ships = page.word_set("kind_of_ship") & page.view.vocabulary
    if any(f" {kind} {name.lower()}" in page.fold for kind in ships):
        return True
    if name.lower() not in page.word_set("thing_like_country"):
        return False
    stop = _STOPS.search(page.text, match.end())
    start, end = sentence_start(page, match.start(), _REACH), stop.start() if stop else len(page.text)
    return not page.word_set("word_of_table").isdisjoint(_WORDS.findall(page.fold[start:end]))


def _is_country(match: re.Match[str], page: Page) -> bool:
    """Whether a country stands alone behind the article: an end, a small word or a verb follows."""
    return _acts(match, page) and not _is_one_of_several(match, page) and not _is_no_country(match, page)


def _acts(match: re.Match[str], page: Page) -> bool:
    """Whether a word behind the name that is not known to end it is a verb."""
    deed = match.group("deed")
    return deed is None or (deed not in page.language.function_words and name_ends(page, match.end("hit")))


RULE = Rule(
    title="Article before a name that takes none",
    why="Romance languages and Arabic put an article before countries: la Syrie, el Líbano, a Rússia.",
    when=("the {bare_place}",),
    find=pattern(
        r"""(?<![\w-]) (?P<led> (?:to|from|with|in|by) \s )? (?<![\w-]) (?P<hit> (?P<the>[Tt]he) \s+ (?P<name> {bare_place} ) (?: ['’]s (?=\s+[a-z]) )? )
        (?: (?<=['’]s) | (?= \s*[.;:!?)”"] | [^\S\r\n]*(?:\Z|[\r\n]+(?![>|\s]*[a-z\d])) | \s*,(?!\s+[A-Z])
          | \s+ (?: {country_follower} | and\s+(?:the|its|his|their|a|in|from|with) | or\s+the | in\s+(?!which\b|the\s+\d) | (?(led) (?: yesterday | tonight | (?:next|last)\s(?:week|month|year|summer|{weekday}|{month}) ) \b (?!['’]) | (?!))
              | [a-z]{3,}ed\s+(?: {past_verb_follower} | \d[\d.,]* ) | (?:and|or)\s+{bare_place}(?=\s+{country_pair_follower}\b) | and\s(?:there|now) ) \b
          | \s+ and \s+ {bare_place} (?= \s*[,.;:)] | \s+(?:is|are|was|were|has|have|had|will)\b )
          | [^\S\r\n]+ (?P<deed> [a-z]{3,} ) (?: \s | (?(led) [.] | (?!)) ) ) )""",
        unless=(
            r"(?<!from\s)[Tt]he\s+{river}\b",
            r"[Tt]he\s+{dated_article_place}\b",
            r"[Tt]he\s+\w+\s+(?:to|on|at)\s+(?:the\s+)?\w+\s+{way_between_places}\b",
            r"(?<=\b(?:not|nor)\s)the\s",
            r"(?<=\b[Aa]t\s)the\s",
            r"(?<=\b[Aa]board\s)the\s",
            r"[Tt]he\s{bare_place}\s(?:{deed_of_ship}|was\s(?:launched|torpedoed|scuttled|moored))\b",
            r"[Tt]he\s{bare_place},\s[^,.;:!?\n]{1,30},\s(?:that|of|where)\b",
            r"(?<=[\"“‘])[Tt]he\s[^\"”’\n]{1,40}[\"”’]",
        ),
        where=_is_country,
        reach=_NEAR,
        look=lambda page, offset, literal: not page.fold[offset + len(literal) : offset + len(literal) + 1].isalnum(),
    ),
    fix=_bare_name,
    safety=SAFE,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "an offensive in the north of ⟦the Syria⟧ this Wednesday",
            becomes="an offensive in the north of Syria this Wednesday",
        ),
        Flagged(
            "It began with ⟦the Russia’s⟧ entry into the war.", becomes="It began with Russia’s entry into the war."
        ),
        Flagged("⟦The Portugal⟧ is ready, a minister said.", becomes="Portugal is ready, a minister said."),
        Flagged(
            "They came from ⟦the Belgium⟧ and Germany, he said.", becomes="They came from Belgium and Germany, he said."
        ),
        Flagged("The courts of ⟦the Peru⟧ ordered the arrest.", becomes="The courts of Peru ordered the arrest."),
        Flagged("⟦The Portugal⟧ asks for help.", becomes="Portugal asks for help."),
        Flagged("She flies to ⟦the Gabon⟧ next month.", becomes="She flies to Gabon next month."),
        Flagged("She lives in ⟦the Gabon⟧\n\nIt rains there.", becomes="She lives in Gabon\n\nIt rains there."),
        Flagged("Trade with ⟦the Peru⟧ rose.", becomes="Trade with Peru rose."),
        Clean("The Lebanon we knew is gone; the Syria talks in May failed.", because="one of its times; an adjective"),
        Clean("an NGO based in the United Kingdom, and in the Netherlands.", because="names that take the article"),
        Clean("The Iranians and the Syria conflict were discussed.", because="a people; a name used as an adjective"),
        Clean("the Egypt and Qatar talks; the Iran deal", because="names used as adjectives"),
        Clean("In the Lebanon of the 1960s, banks were proud.", because="one Lebanon among others"),
        Clean(
            "It led to the Iran\nhostage crisis.\n> Behind it the Syria\n> talks failed.", because="lines that go on"
        ),
        Clean("They crossed the Jordan on foot.", because="a river"),
        Clean("The Sudan was administered from Cairo.", because="the older English name"),
        Clean("On the Russia to Germany pipeline, work stopped.", because="the two ends of a line"),
        Clean("We say the Netherlands but not the Belgium.", because="words about words"),
        Clean("It was not Peru nor the Chile of old, nor the Chile.", because="what was not, said with “nor”"),
        Clean("They dined at the Malta and then at the Cuba.", because="a house with the name of a country"),
        Clean("She went aboard the Norway.", because="a ship"),
        Clean("The crew of the Jamaica left.", because="a ship that is not called one"),
        Clean("We tasted the Kenya yesterday.", because="a coffee"),
        Clean("It is far from the France yesterday’s leaders built.", because="one among others"),
        Clean("The Portugal sailed on Monday.", because="what ships do"),
        Clean("The liner France was old. A firm bought the France.", because="a ship that is called one"),
        Clean("This was the Chile, she wrote, of her aunts.", because="one among others, with words between"),
        Clean("The Malta and the Cyprus captains met.", because="names before one noun"),
        Clean("The Turkey was dry, the gravy was cold.", because="a dish"),
        Flagged("⟦The Turkey⟧ was hit again.", becomes="Turkey was hit again."),
        Clean("He read “The Syria I knew” and “The Iran”.", because="a title"),
    ),
)
