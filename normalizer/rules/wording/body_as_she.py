"""`The agency said that she had enough tents`: the only “she” of a text, of a body."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_WORD = re.compile(r"[^\W\d_]+")
_FEMALE = ("female_sign", "female_people")


def _is_only_one(match: re.Match[str], page: Page) -> bool:
    """Whether the text speaks of no woman anywhere."""
    words = page.view.bare_words
    if sum(word in ("she", "her", "hers", "herself") for word in words) > 1:
        return False
    named = not page.word_set("female_name").isdisjoint(_WORD.findall(page.text))
    return not named and all(page.word_set(slot).isdisjoint(words) for slot in _FEMALE)


RULE = Rule(
    title="“She” of a body",
    why="“الوكالة … إنها”, “l’agence … elle”: the body is feminine, and the engine keeps it.",
    when=(" she ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=,\s) | (?<=[.!?][”"]\s) ) (?: [Tt]he | [Ii]ts ) \s (?: (?!of\b) [\w-]+ \s ){0,2}?
          {body_in_feminine} \s
          (?: [A-Z][\w’-]* \s ){0,3} {body_saying} \s (?: also\s | on\s{weekday}\s | in\sa\sstatement\s )? (?: that \s )?
          (?P<hit> she ) (?= \s (?: had | has | was | is | would | will | could | can | did | does ) \b )""",
        where=_is_only_one,
        reach=90,
    ),
    fix=lambda match, page: "it",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fr", "es", "it", "pt", "ru", "uk", "de", "ro", "he", "ur", "hi"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The agency said that ⟦she⟧ had enough tents.",
            becomes="The agency said that it had enough tents.",
            source="ar",
        ),
        Flagged(
            "The energy ministry denied ⟦she⟧ was slow.", becomes="The energy ministry denied it was slow.", source="ru"
        ),
        Clean("The agency said that it had enough tents.", because="the right pronoun", source="ar"),
        Clean("The singer left. The agency said she was ill, and her doctor agreed.", because="a woman", source="fr"),
        Clean("Anna Berg left. The company said she was ill.", because="a woman is named", source="fr"),
    ),
)
