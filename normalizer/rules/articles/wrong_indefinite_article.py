"""`a` before a vowel sound, `an` before a consonant sound."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, capitalise_like, pattern

_VOWELS = "aeiou"


def _is_letter(match: re.Match[str], page: Page) -> bool:
    """Whether the letter itself is meant: a capital inside a sentence, or one of two letters."""
    start = match.start("hit")
    inside = match.group("hit") == "A" and page.text[start - 2 : start - 1].islower()
    return inside or (match.group("hit") in ("a", "A") and match.group("word") in ("and", "or"))


def _is_wrong(match: re.Match[str], page: Page) -> bool:
    word, article = match.group("word").lower(), match.group("hit").lower()
    if _is_letter(match, page):
        return False
    consonant_sound = word.startswith(tuple(w.lower() for w in page.words("a_before_vowel_letter")))
    vowel_sound = word.startswith(tuple(w.lower() for w in page.words("an_before_consonant_letter")))
    if article == "a":
        return (
            (word[0] in _VOWELS or word in page.words("an_before_consonant_letter"))
            and word[0] != "u"
            and not consonant_sound
            and not word.startswith(("eu", "ew", "one", "once", "oui", "uni", "use"))
        )
    if word in {w.lower() for w in page.words("a_before_vowel_letter")}:
        return word not in {w.lower() for w in page.words("an_before_consonant_letter")}
    return word[0] not in _VOWELS and not vowel_sound and word[0] != "h"


RULE = Rule(
    title="Wrong indefinite article",
    why="The article was chosen before the word that follows it.",
    when=tuple(f"{before}a {vowel}" for before in (" ", "\n") for vowel in "aeio")
    + tuple(f" a {word}" for word in ("hour", "honest", "honour", "honor", "heir"))
    + tuple(f"{before}an {c}" for before in (" ", "\n") for c in (*"bcdfgjklmnpqrstvwxyz", "eu", "one", "us", "un")),
    find=pattern(
        r"(?: (?<=[a-z,;:]\s) | (?<=[.!?]\s) (?=A) | (?<=\n) (?=A) ) (?P<hit> [Aa]n? ) \s (?P<word> [a-z]{3,} | {demonym} ) (?! [\w-] | \.\w )",
        where=_is_wrong,
        reach=24,
    ),
    fix=lambda match, page: capitalise_like(match.group("hit"), "a" if match.group("hit")[1:] else "an"),
    safety=SUGGESTED,
    weight=0.3,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They live on ⟦a⟧ island in the north.", becomes="They live on an island in the north."),
        Flagged("It was ⟦an⟧ beautiful day.", becomes="It was a beautiful day."),
        Clean("It was a European union, a one-off, an hour and an heir.", because="by sound, not by letter"),
        Flagged("He is ⟦a⟧ engineer, ⟦a⟧ Iranian one.", becomes="He is an engineer, an Iranian one."),
        Flagged("He saw ⟦an⟧ university and ⟦an⟧ Turkish hall.", becomes="He saw a university and a Turkish hall."),
        Flagged("It rained. ⟦A⟧ inhabitant saw ⟦an⟧ car.", becomes="It rained. An inhabitant saw a car."),
        Clean("An onerous, an unusual and an underused one, an e.g. and a i.e.", because="by sound; abbreviations"),
        Clean("The letters A and B, a round a and an open one, the A episode.", because="the letter"),
        Clean("Give it a try and an apple.", because="right articles"),
    ),
)
