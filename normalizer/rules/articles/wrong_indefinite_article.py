"""`a` before a vowel sound, `an` before a consonant sound."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, capitalise_like, frequency, is_scots, pattern

_VOWELS = "aeiou"
_SAID_AS_UN = re.compile(r"u(?:n(?!i|anim|ary\b)|ni[mn]|mb|mp|gl|l[tc]|p|r[gbn]|sh|t[mt])")
_WRONG_SLOT = {"a": "an_before_consonant_letter", "an": "a_before_vowel_letter"}
_KNOWN, _COMMON = 2.0, 3.2
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ ]\Z")
_SAID_WITH_VOWEL = re.compile(r"8\d*|1[18]")


def _is_letter(match: re.Match[str], page: Page) -> bool:
    """Whether the letter itself is meant: a capital inside a sentence, or one of two letters."""
    start = match.start("hit")
    inside = match.group("hit") == "A" and page.text[start - 2 : start - 1].islower()
    return inside or (match.group("hit") in ("a", "A") and match.group("word") in ("and", "or"))


def _is_wrong(match: re.Match[str], page: Page) -> bool:
    word, article = match.group("word").lower(), match.group("hit").lower()
    if _is_letter(match, page) or is_scots(page) or _is_in_spanish(match, page):
        return False
    if word[0].isdigit():
        return (article == "an") != bool(_SAID_WITH_VOWEL.fullmatch(word))
    if match.group("word").isupper():
        return match.group("word") in page.word_set(_WRONG_SLOT[article])
    consonant_sound = word.startswith(_said(page, "a_before_vowel_letter"))
    vowel_sound = word.startswith(_said(page, "an_before_consonant_letter"))
    is_foreign = match.group("word").islower() and frequency(word, page.language.code) < _KNOWN
    if article == "a":
        return (
            not is_foreign
            and (word[0] in _VOWELS or word in page.words("an_before_consonant_letter"))
            and (word[0] != "u" or _SAID_AS_UN.match(word) is not None)
            and not consonant_sound
            and not word.startswith(("eu", "ew", "one", "once", "oui", "use"))
        )
    if word in {w.lower() for w in page.words("a_before_vowel_letter")}:
        return word not in {w.lower() for w in page.words("an_before_consonant_letter")}
    return word[0] not in _VOWELS and not vowel_sound and word[0] != "h" and not is_foreign


def _is_in_spanish(match: re.Match[str], page: Page) -> bool:
    """Whether the “a” before a capital is no article: in `Oda a Afrodita` the word before is no common one of English."""
    if match.group("hit") != "a" or not match.group("word")[0].isupper():
        return False
    before = _WORD_BEFORE.search(page.text, max(0, match.start("hit") - 24), match.start("hit"))
    return before is not None and frequency(before[1].lower(), page.language.code) < _COMMON


def _said(page: Page, slot: str) -> tuple[str, ...]:
    """The words of a slot that are no acronyms, in small letters."""
    return tuple(word.lower() for word in page.words(slot) if not word.isupper())


RULE = Rule(
    title="Wrong indefinite article",
    why="The article was chosen before the word that follows it.",
    when=tuple(f"{before}a {vowel}" for before in (" ", "\n") for vowel in "aeio")
    + tuple(f" a {figure}" for figure in ("8", "11", "18"))
    + tuple(f"{mark}a {letter}" for mark in ('"', "(") for letter in ("a", "e", "i", "o", "un", "ur", "up", "ul"))
    + (" a {an_before_consonant_letter}", " an {a_before_vowel_letter}")
    + tuple(f" a {letters}" for letters in ("ul", "um", "un", "up", "ur", "ush", "ut"))
    + tuple(f"{before}an {c}" for before in (" ", "\n") for c in (*"bcdfgjklmnpqrstvwxyz", "eu", "one", "us", "un"))
    + tuple(f" an {figure}" for figure in "12345679"),
    find=pattern(
        r"""(?: (?<=[a-z,;:]\s) | (?<=\s[“"(]) | (?<=[.!?]\s) (?=A) | (?<=\n) (?=A) ) (?P<hit> [Aa]n? ) \s
        (?P<word> one (?=-[a-z]) | [a-z]{3,} (?![-–]) | {demonym} (?!-) | (?<=\ba\s) [AEIO][a-z]{3,} (?![-’']) | [A-Z]{2,5} (?!-)
          | \d{1,2} (?= -(?:year|month|week|day|hour|minute|metre|point) | \s?% | \sper\s?cent\b ) ) (?! \w | \.\w )""",
        where=_is_wrong,
        reach=24,
    ),
    fix=lambda match, page: capitalise_like(match.group("hit"), "a" if match.group("hit")[1:] else "an"),
    safety=SUGGESTED,
    weight=0.3,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It was held at ⟦a⟧ Easter vigil.", becomes="It was held at an Easter vigil."),
        Clean("Homenaje a Antonio; Oda a Afrodita; Viaje a Ischia", because="titles in Spanish"),
        Clean("It was a European, a One Direction and a Ewe song.", because="they begin as “you” and “won” do"),
        Clean("Ar dheis Dé go raibh a anam.", because="Irish"),
        Clean("In Irish you would say: An bhfuil Gaeilge agat?", because="a word of another language"),
        Flagged("They live on ⟦a⟧ island in the north.", becomes="They live on an island in the north."),
        Flagged("It was ⟦an⟧ beautiful day.", becomes="It was a beautiful day."),
        Clean("It was a European union, a one-off, an hour and an heir.", because="by sound, not by letter"),
        Flagged("He is ⟦a⟧ engineer, ⟦a⟧ Iranian one.", becomes="He is an engineer, an Iranian one."),
        Flagged("He saw ⟦an⟧ university and ⟦an⟧ Turkish hall.", becomes="He saw a university and a Turkish hall."),
        Flagged("It was (⟦a⟧ old one, ⟦a⟧ unforgettable one).", becomes="It was (an old one, an unforgettable one)."),
        Flagged("It rained. ⟦A⟧ inhabitant saw ⟦an⟧ car.", becomes="It rained. An inhabitant saw a car."),
        Clean("An onerous, an unusual and an underused one, an e.g. and a i.e.", because="by sound; abbreviations"),
        Flagged("It is ⟦a⟧ unfair, ⟦a⟧ uninteresting rule.", becomes="It is an unfair, an uninteresting rule."),
        Flagged("She told ⟦a⟧ MP of ⟦an⟧ UN plan.", becomes="She told an MP of a UN plan."),
        Flagged("He saw ⟦a⟧ 11-year-old boy, ⟦an⟧ 9% rise.", becomes="He saw an 11-year-old boy, a 9% rise."),
        Flagged("He was ⟦an⟧ one-man band.", becomes="He was a one-man band."),
        Clean("a 10% rise, an 80% fall, an 18-month term and a 110% yes; an MP, a UN plan", because="as they are said"),
        Clean("a unanimous vote of a union, a unit and a unified, uniform one", because="said as “you”"),
        Clean("The letters A and B, a round a and an open one, the A episode.", because="the letter"),
        Clean("He cam ben an tellt the bairns.", because="Scots, which writes “an” for and"),
        Clean("Give it a try and an apple.", because="right articles"),
    ),
)
