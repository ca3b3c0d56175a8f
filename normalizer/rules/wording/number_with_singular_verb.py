"""`45 drones was shot down`, `300 edits is expected`: a singular verb behind a number of things, or a people in the plural."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_ONE_SUM = ("span_of_time", "currency_word", "unit", "summed_noun")
_PLURAL = {"is": "are", "was": "were", "has": "have"}
_NO_PLURAL = ("ss", "us", "is")


def _counts_many(match: re.Match[str], page: Page) -> bool:
    """Whether the things are no sum, as of money, time or length."""
    noun = match.group("noun")
    if noun is None:
        return True
    return not noun.endswith(_NO_PLURAL) and not any(noun in page.word_set(slot) for slot in _ONE_SUM)


RULE = Rule(
    title="Singular verb behind a number of things",
    why="Ukrainian, Russian and Polish set the verb in the singular behind a number: “збито 45 дронів”.",
    when=("s is ", "s was ", "s has been "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= ,\s ) | (?<= that\s ) | (?<= when\s ) | (?<= because\s ) | (?<= while\s ) | (?<= where\s ) | (?<= but\s ) )
        (?: (?P<people> (?: [Tt]he\s )? {demonym_plural_people} \s ) | (?: (?i: more\sthan | over | about | around | at\sleast | almost | nearly | some | another | up\sto | all | only | the\sother | as\smany\sas ) \s )?
        (?: [2-9] | [1-9]\d{1,2} | [1-9]\d{0,2}[,.]\d{3} | (?i: {plural_number} ) ) \s (?: (?! of\b | {plural_number}\b ) [a-z]{3,} \s )? (?P<noun> [a-z]{3,}s ) \s )
        (?P<hit> is | was | has (?= \s been ) ) (?= \s (?: been\s | being\s | also\s )? (?! {view_of_a_sum}\b ) (?(people) (?! {deed_to_a_title}\b ) ) (?: [a-z]{3,}ed | {participle_of_deed} ) \b )""",
        where=_counts_many,
        reach=70,
    ),
    fix=lambda match, page: _PLURAL[match.group("hit")],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("In total, 45 drones ⟦was⟧ shot down.", becomes="In total, 45 drones were shot down.", source="uk"),
        Flagged(
            "He said that 12 new bridges ⟦has⟧ been built.",
            becomes="He said that 12 new bridges have been built.",
            source="ru",
        ),
        Flagged("The Syrians ⟦was⟧ arrested in Izmir.", becomes="The Syrians were arrested in Izmir.", source="tr"),
        Clean("“The Americans” is a series, and the Americans was its title.", because="a title", source="tr"),
        Clean("More than 300 euros is needed; 20 minutes was added.", because="a sum; a time", source="uk"),
        Clean("At least 12 goals is needed; the Swedes was renewed.", because="one sum; a series", source="uk"),
        Clean("One of 45 drones was lost; a set of 12 bridges was built.", because="another subject", source="uk"),
        Clean("Nearly 20 Congress was told; only 9 virus was found.", because="no plurals", source="uk"),
    ),
)
