"""`finished to build`, `interested to buy`, `made him to sign`: an infinitive that the verb before it does not take."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_mostly, pattern


def _is_infinitive(match: re.Match[str], page: Page) -> bool:
    """Whether what follows “to” is a verb: one that is a noun as often needs an object behind it."""
    verb = match.group("verb")
    return verb in page.word_set("gerund_verb") or is_mostly(verb, "v")


RULE = Rule(
    title="Infinitive that the verb before it does not take",
    why="“suggérer de”, “закончить строить”, “lasciare andare”: English has a gerund or a plain verb.",
    when=(
        "consider to ",
        "responsible to ",
        "in charge to ",
        "{verb_with_gerund} to ",
        "{never_with_infinitive} to ",
        "{before_wrong_infinitive} to ",
    ),
    find=pattern(
        r"""(?: (?= interested | responsible | in\scharge | capable | incapable | considering ) | (?<! been\s ) (?<! was\s ) (?<! were\s ) (?<! is\s ) (?<! are\s ) (?<! be\s ) (?<!['’]s\s ) ) (?<![\w’'-]) (?P<hit> (?: (?P<never> {never_with_infinitive} | permit (?= \s to \s shoot ) | (?:have|has|had|having)\s(?:great\s|big\s|some\s|a\slot\sof\s)?(?:difficulty|difficulties|trouble|problems) | (?:he|she|they|it|who|{body_that_accepts})\s(?:has\s|have\s)?accept(?:s|ed) | (?<! not\s ) excluded ) | (?: {verb_with_gerund} | considers (?! \s to \s be\b ) | (?: (?<=\swill\s) | (?<=hey\s) | (?<=we\s) | (?<=I\s) | (?<=not\s) ) consider (?! \s to \s (?: be | have ) \b ) | (?: (?<=\sis\s) | (?<=\sare\s) ) in\scharge (?! \s to \s (?: start | begin ) \b ) | responsible (?= \s to \s {what_one_answers_for} \b ) )
          | {verb_of_hindering} \s (?: him | her | them | us | people | (?:the|his|her|their|our)\s[a-z]+ ) ) \s (?:not\s)? to \s (?P<verb> (?! spare\b ) [a-z]{2,} ) ) (?! [\w’'-] )""",
        where=_is_infinitive,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They ⟦finished to build⟧ the bridge.", source="*"),
        Flagged("He is ⟦interested to buy⟧ it.", source="*"),
        Flagged("They ⟦made him to sign⟧ it.", source="*"),
        Flagged("The firm ⟦advises to consult⟧ the map and ⟦suggests to replace⟧ the bus.", source="fr"),
        Flagged("It is ⟦considering to raise⟧ the tax; firms ⟦have difficulty to recruit⟧.", source="*"),
        Flagged("He ⟦rejected to leave⟧, and it ⟦made our fans to wait⟧.", source="*"),
        Flagged("They ⟦consider to leave⟧; she is ⟦in charge to clean⟧ and ⟦responsible to build⟧ it.", source="*"),
        Clean("He admits to theft and avoids to this day what she recommends to him.", because="no verb follows"),
        Clean("He was put in charge to save money, and is in charge to begin with.", because="what for; an idiom"),
        Clean("They finished building it and let him go.", because="English"),
        Clean(
            "He was suggested to open the fair; she suggested to him a plan; they made it to work.",
            because="a passive; a person; an idiom",
        ),
    ),
)
