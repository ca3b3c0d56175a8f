"""`Everyone are happy`, `the news are bad`, `they says`: a verb that does not agree in number."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, filled, is_mostly, may_be, pattern

_NEAR = 40


_WISHED = filled(
    r"\b(?:{before_subjunctive}|(?:{stem_of_demand}|watch|hear|wish)\w*|urg\w+|requir\w+|propos\w+|[a-z]+n['’]t)\b"
    r"[^.!?,;:]{0,30}\Z",
    re.IGNORECASE,
)
"""What asks for a plain verb or for a subjunctive, near the end of what stands before the verb."""


def _disagrees(match: re.Match[str], page: Page) -> bool:
    """Whether the word behind “nobody” and the like is a plain verb that no auxiliary before it asks for."""
    verb = match.group("plain")
    if verb is None:
        return True
    wished = page.language.kept(_WISHED)
    is_plain = is_mostly(verb, "v") and not may_be(verb, "dcarP")
    return is_plain and not wished.search(page.text, max(0, match.start() - _NEAR), match.start())


RULE = Rule(
    title="Verb that does not agree in number",
    why="“tout le monde”, “le notizie”, “новости”: the number of the source was kept.",
    when=(
        *("everyone ", "everybody ", "someone ", "somebody ", "nobody ", "no one "),
        *(f"{which} of " for which in ("each", "every one", "either", "neither")),
        *(f"police {verb} " for verb in ("has", "is", "was")),
        "police {verb_of_police} ",
        *(" of it are ", " of it were ", " of it have ", " of this were ", " of this are "),
        "{uncountable_given_plural} are",
        *(
            f"{noun} were"
            for noun in ("news", "information", "equipment", "evidence", "infrastructure", "damage", "money")
        ),
        "news have ",
        "information have",
        "they {verb_third_person} ",
        "we {verb_third_person} ",
        "people more and",
        "more people is",
        *(f"number of {{{noun}}} {verb}" for noun in ("counted_noun", "many_noun") for verb in ("have", "are", "were")),
        *(f"{which} of the " for which in ("some", "most", "many", "several")),
        "those news",
        *(f"these {noun}" for noun in ("news", "information", "advice", "money", "damage")),
        *(f"these {{counted_noun}} {verb}" for verb in ("was", "is", "has")),
        *(f"{which} {{counted_noun}} {verb}" for which in ("most", "all", "some") for verb in ("was", "has")),
        "some {counted_noun} is",
        "those who ",
        "{people_plural} who ",
        *(f"united states {verb} " for verb in ("have", "are", "were")),
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ss]omeone | [Ss]omebody ) \s (?: are | have | were ) (?! \s (?:been|to)\b ) | (?: [Ee]veryone | [Ee]verybody | [Nn]obody | [Nn]o\sone ) \s (?: (?: are | have | were ) (?! \s (?:been|to)\b ) | (?! have\b | were\b | be\b ) (?P<plain> [a-z]{3,} (?<! s ) ) (?= \s {after_finite_verb} \b | \s* [.,;!?”"] ) ) | (?: [Ee]ach | [Ee]very\sone | (?:[Nn]either|[Ee]ither) (?= \sof\sthe\s[a-z]+\s(?:have|are)\s[a-z]+(?:ed|ing)\b ) ) \s of \s (?: them | us | you | (?:the|these|those|his|her|their|our)\s(?:[a-z]+\s)?[a-z]+s ) \s {plural_verb_of_each} (?! \s (?:to|each)\b ) | (?<! of\sthe\s ) (?<! of\s ) [Pp]olice \s (?: has | is | was ) (?= \s (?: not | also | already | still | now | been | [a-z]{3,}ed | [a-z]{3,}ing | found | sent | taken ) \b ) | (?: percent | per\scent | % | part | most | half | some | all | none | much ) \s of \s (?: it | this ) \s (?: were | are | have )
          | (?<! and\s ) (?<! or\s ) (?<! ,\s ) {uncountable_given_plural} \s (?: are | were ) (?! \s (?:and|or|also\sthe)\b ) | (?: [Tt]hese | [Tt]hose ) \s (?: news | information | advice | money | damage | equipment | research | infrastructure ) (?= \s* [.,] | \s (?: is | are | was | were | about | from | has | have | will | that ) \b )
          | (?: [Tt]hey | [Ww]e ) \s (?! is\b | has\b | was\b | does\b | means\b | costs\b ) {verb_third_person} (?= \s [a-z“"] ) | [Mm]ore \s people \s is | [Tt]he \s police \s {verb_of_police} (?= \s (?: to | that | the | an? | his | her | their | him | whether ) \b ) | (?: [Ss]ome | [Mm]ost | [Mm]any | [Ss]everal ) \s of \s (?: the | them | these | those | his | her | its | their ) \s (?: {counted_noun} | {many_noun} ) \s (?: was | is | has ) (?! \s (?:the|a|an|that|what) \b ) | [Tt]he \s number \s of \s (?: {counted_noun} | {many_noun} ) \s (?: have | are | were ) | (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= that\s ) ) [Tt]he \s United \s States \s (?: have | are | were ) | (?<! one\sof\s ) (?: [Tt]hose | {people_plural} ) \s who \s (?: was | is | has | does ) (?! \s (?:in\scharge|the) \b ) | (?<! of\s ) (?: [Tt]hese | [Mm]ost | [Aa]ll | [Ss]ome ) \s (?! people\b | police\b | cattle\b ) {counted_noun} \s (?: was | is | has ) )(?! [\w-] )""",
        where=_disagrees,
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Everyone are⟧ happy.", source="*"),
        Flagged("The ⟦news are⟧ bad.", source="*"),
        Flagged("It is late, ⟦they says⟧ so.", source="*"),
        Flagged("It costs much, and ⟦nobody ask⟧ how much.", source="*"),
        Flagged("Only ⟦half of it were⟧ paid, and ⟦police has⟧ opened a case.", source="*"),
        Flagged("⟦Each of the players have⟧ a car.", source="*"),
        Flagged("⟦The police plans⟧ to search on; ⟦the number of accidents have⟧ risen.", source="*"),
        Flagged("⟦Some of the goods was⟧ wet.", source="*"),
        Clean(
            "Let nobody ask how; I saw someone leave the house; they insist that everyone know it.", because="a wish"
        ),
        Clean("Nobody past the gate saw it, and no one can.", because="no plain verb"),
        Flagged("He met ⟦those who was⟧ held. ⟦The United States have⟧ left.", source="*"),
        Clean("Everyone is happy; the news is bad; they say so.", because="English"),
        Clean("The food and money are there; the hope of all members is peace.", because="two things; another subject"),
    ),
)
