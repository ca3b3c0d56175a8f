"""`the workers of "Uralmash"`: a name in quotation marks."""

import re
from functools import lru_cache

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_ordinary, keep, pattern

_LEAST = 2
_MARKS = ('"', "“", "«", "„")
_PREPOSITIONS = ("at", "of", "to", "with", "for", "from", "by", "against")
_SPEAKS = ("said", "says", "told", "announced", "confirmed", "reported")
_STAGES = ("theatre", "theater", "cinema")
_QUOTED = re.compile(r"""["“«„][A-ZÀ-Þ][\w’'-]+(?:[ -]\d+|\sNo\.\s\d+)?["”»“]""")
_TWO_WORDS = re.compile(r"\s(?!No\.|\d)[A-Z]")
_REACH = 40
_IN_CHOICE = re.compile(r"""["”»“] or \Z""")
_NICKNAMED = re.compile(r"(?:\b(?!The\b)[A-Z][\w’'-]+|[.!?]) \Z")
_MEANS = re.compile(r"\s(?:means|shall mean|has the (?:same )?meaning|includes|shall include)\b")
_BRACKET_ENDS = re.compile(r"""\)|,? (?:or|and) (?:the )?["“]""")
_SURNAME = re.compile(r"\s[A-Z][a-z]")


@lru_cache(maxsize=1)
def _quoted_names(text: str) -> int:
    """How many there are in a text: asked for each of them."""
    return len(_QUOTED.findall(text))


def _is_name(match: re.Match[str], page: Page) -> bool:
    """Whether nobody speaks and no work of art or nickname is named."""
    start, end = match.span("hit")
    if _is_spoken_of(page.text, start, end) or _is_defined(page, match.group("name"), start, end):
        return False
    before = page.fold[max(0, start - _REACH) : start].split() or [""]
    is_agency = match.group("name") in page.words("foreign_agency")
    if is_agency or _is_told_by(page, match.group("name"), before, end) or _has_kind(page, before, end):
        return True
    if _TWO_WORDS.search(match.group("name")) and before[-1] == "the" and _speaks(page, end):
        return True
    if (
        _TWO_WORDS.search(match.group("name"))
        or before[-2:] == ["according", "to"]
        or not (_quoted_names(page.text) >= _LEAST or _is_bare(match, before[-1]))
    ):
        return False
    in_list = before[-1][0:1] in _MARKS
    if (before[-1].endswith((":", ",")) and not in_list) or before[-1] in page.words("naming_word"):
        return False
    return not set(before[-2:]).intersection(page.words("calling_word"))


def _has_kind(page: Page, before: list[str], end: int) -> bool:
    """Whether it says before or behind what bears the name: `the publishing house "Ogon"`, `the "Ogon" faction`."""
    behind = page.fold[end : end + _REACH].replace(",", " ,").replace(".", " .").split()[:2]
    kinds = page.word_set("named_kind")
    if before[-1] in kinds or " ".join(before[-2:]) in kinds:
        return True
    later = page.word_set("kind_behind_name") | page.word_set("quoted_kind")
    if behind[:1] and behind[0] in _STAGES:
        return behind[1:] != [] and (behind[1][0] in ".,;" or behind[1] in page.language.function_words)
    return behind[:1] != [] and (behind[0] in later or " ".join(behind) in later)


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """Whether it is one of two words to choose from, or a nickname inside a name."""
    before = text[max(0, start - _REACH) : start]
    if text.startswith(' or "', end) or _IN_CHOICE.search(before):
        return True
    return _NICKNAMED.search(before) is not None and _SURNAME.match(text, end) is not None


def _is_defined(page: Page, name: str, start: int, end: int) -> bool:
    """Whether a contract or the like says here what it calls somebody: `(the "Licensor")`, `"Fees" means the sum`."""
    if _MEANS.match(page.text, end):
        return True
    _, bracket, before = page.fold[max(0, start - _REACH) : start].rpartition("(")
    words = before.replace(",", " ").split()
    if (
        not bracket
        or not _BRACKET_ENDS.match(page.text, end)
        or not page.word_set("word_of_definition").issuperset(words)
    ):
        return False
    return bool(words) or is_ordinary(name.lower(), "en")


def _is_bare(match: re.Match[str], before: str) -> bool:
    """Whether the only name in marks is no word of English, and a preposition stands before it."""
    return before in _PREPOSITIONS and not is_ordinary(match.group("name").lower(), "en")


def _speaks(page: Page, end: int) -> bool:
    """Whether a verb of saying follows."""
    following = page.fold[end : end + _REACH].split()
    return bool(following) and following[0] in page.word_set("reporting_verb_past")


def _is_source(page: Page, name: str, before: list[str]) -> bool:
    """Whether the statement is from there: `, reports "Vesti Dnya"`; `according to "Vesti Dnya"`, and no play."""
    if before[-2:] == ["according", "to"]:
        return " " in name and any(not is_ordinary(word, "en") for word in name.lower().split())
    return len(before) > 1 and before[-2].endswith(",") and before[-1] in page.word_set("medium_tells")


def _is_told_by(page: Page, name: str, before: list[str], end: int) -> bool:
    """Whether the name is that of a newspaper or the like: somebody told it something, or it wrote so itself."""
    following = page.fold[end : end + _REACH].split()[:1]
    if before[-1] in (*page.words("medium"), *page.words("quoted_kind")) or (
        following and following[0].strip(".,;:") in (*page.words("medium_after"), *page.words("quoted_kind"))
    ):
        return True
    if before[-1] == "the" and following and following[0] in _SPEAKS:
        return True
    if len(before) > 1 and (
        (before[-1] in ("at", "of", "from", "in") and before[-2] in page.word_set("quoted_holder"))
        or (before[-1] in ("to", "with", "for") and before[-2] in page.word_set("told_form"))
    ):
        return True
    is_told = not {"told", "tells"}.isdisjoint(before[-3:]) or _is_source(page, name, before)
    return is_told or (len(before) > 1 and before[-1] == "for" and before[-2] in ("said", "says", "stated"))


RULE = Rule(
    title="Name in quotation marks",
    why="Russian, Ukrainian and Bulgarian set the names of clubs, firms and ships in quotation marks: «Уралмаш».",
    when=('" ', '".', '",', '"\n', '")', "\"'s"),
    find=pattern(
        r"""(?: (?<=[\w,)]\s) | (?<=[.!?]\s) | (?<![^\n]) (?= ["“«„][\w-]+["”»“] \s (?: {verb_behind_club} | and\s["“«„] | [a-z]{3,}ed ) \b ) ) (?P<hit> ["“«„] (?P<name> (?: No\.\s\d+\w? | [A-ZÀ-Þ] (?: [\w’'-]+ | (?=\.[A-Z]) ) ) (?: \.[A-Z][\w-]+ )? (?: [ -]\d+ | \sNo\.\s\d+ | \s (?: (?: of\sthe | of | and | for | the | in | to ) \s )? [A-ZÀ-Þ][\w’'-]+ ){0,2} ) ["”»“] )
        (?= \s [a-z(\d–-] | \s? [.,;)] | ['’]s | \s* (?: \Z | \n ) | \s ["“«„]? [A-Z] )""",
        where=_is_name,
        reach=60,
    ),
    fix=keep("name"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "ru",
        "uk",
        "be",
        "bg",
        "kk",
        "uz",
        "az",
        "hy",
        "ka",
        "mk",
        "sr",
        "hr",
        "bs",
        "sl",
        "de",
        "cs",
        "sk",
        "pl",
        "hu",
        "el",
        "tr",
        "zh",
        "ro",
        "he",
        "ar",
        "fa",
    ),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            'The workers of ⟦"Uralmash"⟧ beat those of ⟦"Sibneft"⟧.',
            becomes="The workers of Uralmash beat those of Sibneft.",
            source="ru",
        ),
        Flagged(
            'The ship ⟦"Yantar No. 3"⟧ and a school in ⟦"Kirov"⟧.',
            becomes="The ship Yantar No. 3 and a school in Kirov.",
            source="ru",
        ),
        Flagged('She told ⟦"Rheinland Kurier"⟧ so.', becomes="She told Rheinland Kurier so.", source="de"),
        Flagged('The shipyard ⟦"Galich"⟧ burned.', becomes="The shipyard Galich burned.", source="uk"),
        Flagged('An economist at ⟦"Meitav"⟧ said so.', becomes="An economist at Meitav said so.", source="he"),
        Flagged(
            'They beat ⟦"Zenit"⟧, ⟦"Rubin"⟧ and others.', becomes="They beat Zenit, Rubin and others.", source="ru"
        ),
        Flagged(
            'He is an economist at ⟦"Meridian"⟧, he said in a statement to ⟦"Al-Masa"⟧.',
            becomes="He is an economist at Meridian, he said in a statement to Al-Masa.",
            source="he",
        ),
        Flagged("The ⟦“Ostwind News Desk”⟧ said so.", becomes="The Ostwind News Desk said so.", source="ar"),
        Flagged('The journal ⟦"Peat and Bog"⟧ wrote so.', becomes="The journal Peat and Bog wrote so.", source="de"),
        Flagged(
            'He left the publishing house ⟦"Ogon"⟧ and the ⟦"Voice of Omsk"⟧ faction.',
            becomes="He left the publishing house Ogon and the Voice of Omsk faction.",
            source="ru",
        ),
        Flagged(
            'It is cold, reports ⟦"Delo"⟧. It melts, according to ⟦"Vesti Dnya"⟧.',
            becomes="It is cold, reports Delo. It melts, according to Vesti Dnya.",
            source="ru",
        ),
        Flagged('The ⟦"Baza"⟧ Telegram channel is open.', becomes="The Baza Telegram channel is open.", source="ru"),
        Flagged('Deputies from ⟦"Our Homeland"⟧ left.', becomes="Deputies from Our Homeland left.", source="ru"),
        Clean('She sang "Gold and Silver" and wrote "Man of Tin".', because="no kind is told", source="ru"),
        Clean('The film "Brat" was shown; they called him "Tsar" then.', because="a title; a nickname", source="ru"),
        Clean(
            'Edwin "Eddie" Wills met the epithet "Ursus", literally "Bear".',
            because="a nickname inside a name; words spoken of",
            source="ru",
        ),
        Clean(
            'Made by Acme (the "Licensor") and Ben Ray ("Licensee"). In it "Fees" means a sum.',
            because="a contract says what it calls them",
            source="ru",
        ),
        Clean(
            'The show "Cats" theatre tour ended; according to "Macbeth", sleep is sweet.', because="plays", source="ru"
        ),
        Clean('There is no "Eastern" or "Western" way.', because="words spoken of", source="ru"),
        Clean('She lives in "Kirov" now.', because="the only name in marks may be meant so", source="ru"),
    ),
)
