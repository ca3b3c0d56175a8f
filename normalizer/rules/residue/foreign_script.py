"""A stretch of another script that was never translated."""

import re
from collections.abc import Iterator

from normalizer.rulebook import Clean, Flagged, Hit, Page, Rule, frequency, is_of_title, late

_SCRIPTS = (
    ("\u3041-\u30fa\u30fc-\u30ff", 1, ("ja",)),
    ("\u3400-\u9fff", 1, ("zh", "ja")),
    ("\uac00-\ud7af", 1, ("ko",)),
    ("\u0400-\u052f", 2, ("ru", "uk", "bg", "sr")),
    ("\u0370-\u03ff\u1f00-\u1fff", 4, ("el",)),
    ("\u0590-\u05ff", 2, ("he",)),
    ("\u0600-\u06ff\u0750-\u077f", 2, ("ar", "fa")),
    ("\u0900-\u0dff", 2, ("hi", "ne", "si")),
    ("\u0e00-\u0e7f\u1000-\u10ff\u1780-\u17ff", 2, ()),
)
_ALL = "".join(ranges for ranges, _, _ in _SCRIPTS)
_RUN = late(rf"[{_ALL}]+(?:[ ,\u3001\u30fb-]{{1,2}}[{_ALL}]+)*")
_OWNERS = tuple((late(f"[{ranges}]"), least, sources) for ranges, least, sources in _SCRIPTS)
_LATIN, _WORD = re.compile("[A-Za-z]"), re.compile(r"[^\W\d_]+")
_MISTER = late(r"κ{1,2}\.\s(?P<name>[A-Z][a-z]+)")
"""Greek Mr, Ms: a letter, which is one of mathematics elsewhere."""
_GLOSS = late(r"(?:[. ,·・]|\w\.)*[』」》]?[。.]?\s?\[[A-Za-zÀ-ɏ]")
"""What follows a name or title whose transliteration or translation stands in square brackets behind it."""
_BEGINS = late(r"(?:\A|[\n.!?:;,“\"(]\s?|\b(?:and|with|by|to|from|met|told|thanked|said|says)\s)\Z")
_STUCK = (("ar", "fa"), ("hi", "ne", "si"), ())
"""Whose signs cannot be letters of mathematics or slips for Latin ones."""
_LETTERS = "ивіжкмгяз"
"""Letters of Cyrillic that are words or measures and look like no Latin one."""
_ORDINARY = 4.0
_REACH, _NEAR = 80, 40


def _find(page: Page) -> Iterator[Hit]:
    text = page.text
    if page.language.script != "Latin":
        return
    runs = list(_RUN.finditer(text))
    if not runs or len(_LATIN.findall(text)) < 3 * sum(match.end() - match.start() for match in runs):
        return
    for match in runs:
        least, sources = next((n, codes) for script, n, codes in _OWNERS if script.match(match.group()))
        least = 1 if (sources in _STUCK and _is_stuck(text, match)) or _is_alone(text, match) else least
        is_long = match.end() - match.start() >= least and not _is_cited(page, match)
        if is_long or _is_mister(page, match):
            yield Hit(match.start(), match.end(), sources=sources)


def _is_stuck(text: str, match: re.Match[str]) -> bool:
    """Whether a sign stands right behind a Latin letter or a figure: Bangkokฯ, 1969ء."""
    before = text[match.start() - 1 : match.start()]
    return before.isascii() and before.isalnum()


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Whether a small Cyrillic letter that is a word or a measure stands between words: `и`, `800 м`."""
    letter, start, end = match.group(), match.start(), match.end()
    is_apart = text[start - 1 : start].isspace() and not text[end : end + 1].isalnum()
    return letter in _LETTERS and is_apart and text[start - 2 : start - 1].isalnum()


def _is_mister(page: Page, match: re.Match[str]) -> bool:
    """Whether a letter is the Greek Mr or Ms before a name."""
    mister = _MISTER.match(page.text, match.start())
    if mister is None or frequency(mister["name"].lower(), page.language.code) >= _ORDINARY:
        return False
    others = page.text.count("κ") - len(_MISTER.findall(page.text))
    return not others and _BEGINS.search(page.text, max(0, match.start() - _NEAR), match.start()) is not None


def _is_cited(page: Page, match: re.Match[str]) -> bool:
    """Whether the original is given on purpose: quoted, in brackets, after a colon, before a gloss, in an address."""
    text, start, end = page.text, match.start(), match.end()
    if text[start - 1 : start].isalpha() or text[end : end + 1].isalpha():
        return False
    if page.view.quotes.touching(start, end) or text[end : end + 2] == " (" or is_of_title(page, start, end):
        return True
    if _GLOSS.match(text, end) or set(_WORD.findall(match.group())) <= page.word_set("language_in_own_letters"):
        return True
    before, after = text[max(0, start - _REACH) : start], text[end : end + 2]
    if before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]"):
        return True
    if set(re.findall(r"[a-z]+", page.fold[max(0, start - _NEAR) : start])).intersection(page.words("citing_word")):
        return True
    is_address = after[:1] == "." and after[1:].isalpha()
    return is_address or before.endswith((": ", *":.@/#_'‘*")) or after.startswith(tuple("@/_'’*)"))


RULE = Rule(
    title="Words in another script",
    why="The engine copied what it could not read.",
    characters=f"[{_ALL}]",
    find=_find,
    languages=("en", "fr", "es", "it", "pt", "de"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The ⟦山⟧cier flows down the mountain."),
        Flagged("He took the ⟦Овсянки⟧ again and slept."),
        Flagged("It was late. ⟦κ⟧. Pappas met ⟦κ⟧. Dimou in the square."),
        Flagged("He was born in 1969⟦ء⟧ and came to Bangkok⟦ฯ⟧ at ten."),
        Flagged("Ambulances ⟦и⟧ buses cross it, and it is 800 ⟦м⟧ long."),
        Clean("Beijing (北京) and the word “мир” are known; Korean: 서울 is Seoul.", because="cited on purpose"),
        Clean("He wrote the character 木; her tattoo reads мир.", because="signs that are spoken of"),
        Clean("[7] Толстой, Л. Н. [Tolstoy, L. N.] Война и мир [War and peace]. 1869.", because="its gloss follows"),
        Clean("Choose Deutsch, español, 日本語, العربية or русский.", because="languages as they call themselves"),
        Clean("The site стоп.рф reports new cases of the illness.", because="an address"),
        Clean("Привет, как дела? OK", because="a text in that script"),
        Clean("The flow depends on κ. Substituting this gives more.", because="a letter of mathematics"),
        Clean("Here κ. It is the curvature, and κ is small.", because="letters of mathematics"),
        Clean("The sum Σ of α and β is small.", because="letters of mathematics"),
        Clean(
            "Wang Hui 汪晖. Xiandai Zhongguo sixiang [The rise of thought]. 4 vols. Beijing: Sanlian, 2004.",
            because="the title of a book",
        ),
    ),
)
