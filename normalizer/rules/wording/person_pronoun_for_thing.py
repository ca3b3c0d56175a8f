"""`The company lost his director`: “his”, “her”, “he” or “she” of a thing."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_REACH = 200
_WORD = re.compile(r"[^\W\d_]+")
_PRONOUNS = frozenset({"he", "his", "him", "she", "her", "hers"})


def _is_alone(match: re.Match[str], page: Page) -> bool:
    """Whether nobody is named in the line before, whom the pronoun could mean."""
    line, _ = page.view.line_at(match.start())
    words = _WORD.findall(page.text[max(line, match.start() - _REACH) : match.start("hit")])
    named = {*page.words("female_name"), *page.words("male_name"), *page.words("person_of_any_gender")}
    if any(word.lower() in _PRONOUNS or word in named or word.lower() in named for word in words):
        return False
    return not match.group("place") or not any(_is_name(word, page) for word in _before_place(match, page))


def _before_place(match: re.Match[str], page: Page) -> list[str]:
    """The words of the line before a country, whose name nobody may stand before: a ruler may have the army."""
    line, _ = page.view.line_at(match.start())
    return _WORD.findall(page.text[max(line, match.start() - _REACH) : match.start()])


def _is_name(word: str, page: Page) -> bool:
    """Whether a word before may be the name of somebody."""
    return word[0].isupper() and word.lower() not in page.language.function_words


RULE = Rule(
    title="“His” or “her” of a thing",
    why="Romance and Slavic languages and German give things a gender: “la empresa y su”, “die Stadt und ihr”.",
    when=(" his ", " her ", " that he ", " that she ", " said she ", " said he ", " says she ", " says he "),
    find=pattern(
        r"""(?: (?P<own> (?: (?<![^\n]) | (?<=[.!?]\s) | (?<=,\s) | (?<=[.!?][”"]\s) ) (?:The|This|That|the) \s (?:(?!of\b)[\w-]+\s){0,2}? (?i: {thing_noun} ) \s (?: [A-Z][\w’-]*\s ){0,3}
          (?: and | with | (?:will|would|wants\sto|plans\sto|intends\sto)\s[a-z]+\s | (?:has|had|have|is|was|will|would)\s(?:[a-z]+(?:ed|en|t|n)\s|\w+\s[a-z]+ed\s)? | [a-z]+(?:ed|es|s)\s | {irregular_deed_of_thing}\s ) \s? (?: (?:for|in|on|with|about|over)\s )?
            | \b by \s the \s (?: [a-z-]+ \s )? (?i: {thing_noun} ) \s (?: out\sof | from | with | at | through ) \s (?= (?:his|her) \s own \s {own_of_body} \b )
            | (?: (?<![^\n]) | (?<=[.!?]\s) ) (?P<place> {bare_place} ) \s (?: (?: has | had | will ) \s )? {deed_with_own} \s (?= his \s {thing_of_country} \b ) )
        | (?: (?<![^\n]) | (?<=[.!?]\s) | (?<=,\s) ) (?:The|the|This|Its) \s (?:(?!of\b)[\w-]+\s){0,2}? {thing_noun} (?: \s (?: of | the | [A-Z][\w’'-]* | (?<=of\s)[\w-]+ ) ){0,5}? \s
          (?: {verb_of_body_saying} | has\s(?:said|announced|confirmed|stated|indicated|assured) ) \s (?: also\s | on\s{weekday}\s | in\sa\sstatement\s )? (?: that \s )? (?= (?:he|she) \s (?: (?: is | was ) \s (?: ready | prepared | willing | considering | studying | planning | negotiating | investigating ) \b | (?: will | would | has | had | (?:wants|plans|intends|expects)\sto | is\sgoing\sto ) \s (?:also\s|not\s|soon\s)? {deed_of_thing} \b ) ) )
        (?P<hit> (?(own) (?: his | her ) | (?: he | she ) ) ) (?= \s (?: [a-z] | \d+th\s (?: anniversary | edition | congress ) \b ) )""",
        unless=(
            r"her\s{after_object_her}\b",
            r"(?:his|her)\s{matter_of_person}\b",
        ),
        where=_is_alone,
        look=lambda page, offset, literal: literal[1] != "t" or page.text[offset - 1] in "dsyt",
        reach=90,
    ),
    fix=lambda match, page: "its" if match.group("own") else "it",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The company lost ⟦his⟧ director in May.", becomes="The company lost its director in May.", source="es"
        ),
        Flagged(
            "The Italian company Morandi will close ⟦his⟧ factory.",
            becomes="The Italian company Morandi will close its factory.",
            source="it",
        ),
        Flagged("The Council opened ⟦his⟧ hall.", becomes="The Council opened its hall.", source="it"),
        Flagged(
            "It was paid for by the city out of ⟦her⟧ own funds.",
            becomes="It was paid for by the city out of its own funds.",
            source="nl",
        ),
        Flagged("Portugal closed ⟦his⟧ ports.", becomes="Portugal closed its ports.", source="it"),
        Clean("Portugal rejected his offer.", because="somebody of another line", source="it"),
        Flagged("The bank said that ⟦she⟧ would pay.", becomes="The bank said that it would pay.", source="it"),
        Flagged(
            "The firm Oil of Oman said ⟦she⟧ was ready to build.",
            becomes="The firm Oil of Oman said it was ready to build.",
            source="ar",
        ),
        Clean("The club said that he would not return.", because="a player may be meant"),
        Flagged("The town and ⟦her⟧ bridge are old.", becomes="The town and its bridge are old.", source="de"),
        Clean("Tiberius left. Portugal closed his ports.", because="a man is named before", source="it"),
        Clean("Portugal destroyed his army in May.", because="what is done to another", source="it"),
        Clean("The club celebrated his 50th goal; the board elected his sister.", because="a person’s", source="it"),
        Clean("The company lost its director in May.", because="the right pronoun", source="es"),
        Clean("Anna Berg sued. The company lost her papers.", because="somebody is named before", source="es"),
        Clean("The nurse lost his key.", because="a person", source="es"),
        Clean("The bank made her a partner.", because="somebody, not something of hers", source="es"),
        Clean("The court extended his arrest.", because="what people have", source="es"),
    ),
)
