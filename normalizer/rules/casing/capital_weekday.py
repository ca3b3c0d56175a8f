"""`le Lundi 3 Mars`, `el Viernes`, `in Gennaio`: weekdays and months with the capital that English gives them."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, Strength

_DAY = r"(?<![\w.,])(?:3[01]|[12]?\d)(?:er|\.?[º°])?"
_DAY_BEFORE = re.compile(
    rf"(?P<lead>[^\W\d_]+[ ,]{{1,2}})?(?P<article>(?:[Ll]e|[Ee]l|[Ii]l|[Dd]ia|du|au|d?al|del) )?{_DAY} (?P<of>de |d['’])?\Z"
)
_YEAR_BEHIND = re.compile(r",? (?:de |del )?(?:1[5-9]|20)\d\d(?!\w)")
_DAY_BEHIND = re.compile(rf",? (?:(?:el|le|il|dia) )?{_DAY}(?! [hH]\b|[\w:%]|[.,]\d)")
_WORDS_BEFORE = re.compile(r"(?:[^\W_]+(?:['’]| ))+\Z")
_NAME_BEHIND = re.compile(
    r"[- ](?:[^\W\d_a-zà-ÿ]|(?:de|des|di|da|do|delle|della|del) (?:l['’]|l[ao]s? )?[^\W\d_a-zà-ÿ])"
)
_NEXT = re.compile(r" (?P<word>[^\W\d_]+)")
_BEHIND = re.compile(r"(?:[,.;:)]|\s(?P<word>[^\W\d_]+))(?!\w)")
_STOP = re.compile(r"[.,;)](?!\w)")
_MONTH = re.compile(r",?(?: de| d['’]|) ?(?P<word>[^\W\d_]+)")
_DECADE = re.compile(r" \d\d(?!\d)")
_PARTICIPLE = re.compile(r"[a-zà-ÿ]{3,}(?:é|és|ée|ées|[aiu]d[oa]|[aiu]t[oa]|[aiu]ti|tto|sto|rso|so)")
_ARTICLES = frozenset({"le", "el", "il"})
_REACH, _NEAR = 60, 5


def _find(page: Page) -> Iterator[Hit]:
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal)
        if not page.text[start].isupper() or not page.text[start + 1 : start + 3].islower():
            continue
        if page.text[end : end + 1].isalnum() or _is_name(page, start, end):
            continue
        strength = _strength(page, start, end)
        if strength:
            fix = None if _may_be_meant(page, start, end) else page.text[start:end].lower()
            yield Hit(start, end, fix=fix, strength=strength, safety=SUGGESTED if fix else FLAG)


def _is_name(page: Page, start: int, end: int) -> bool:
    """Whether a word is part of a title, a quotation, a feast or a street."""
    if page.view.quotes.touching(start, end) or page.view.is_title(start) or _NAME_BEHIND.match(page.text, end):
        return True
    behind = _NEXT.match(page.text, end)
    if behind and behind["word"] in page.word_set("behind_feast"):
        return True
    return not page.word_set("named_by_date").isdisjoint(_before(page, start)[-_NEAR:])


def _may_be_meant(page: Page, start: int, end: int) -> bool:
    """Whether a month may have its capital from a feast, which has no year, or from the spelling of Portugal."""
    if page.text[start:end].lower() in page.words("weekday_lower"):
        return False
    day = _DAY_BEFORE.search(page.text, max(0, start - _REACH), start)
    is_feast = day is not None and not _YEAR_BEHIND.match(page.text, end) and not _has_weekday(page, day)
    return is_feast or page.language.code == "pt"


def _has_weekday(page: Page, day: re.Match[str]) -> bool:
    return (day["lead"] or "").strip(" ,").lower() in page.words("weekday_lower")


def _before(page: Page, start: int) -> list[str]:
    """The words before a place, in lower case, back to the nearest mark."""
    found = _WORDS_BEFORE.search(page.text, max(0, start - _REACH), start)
    return re.split(r"['’ ]", found[0].lower().strip()) if found else []


def _strength(page: Page, start: int, end: int) -> Strength | None:
    """How sure it is that a date is meant: with a day and more of it, with a day, behind a word that leads to one."""
    word = page.text[start:end].lower()
    if word in page.words("weekday_lower"):
        numbered = _DAY_BEHIND.match(page.text, end)
        if numbered and _is_inside(page, start):
            return _of_numbered(page, start, word, numbered)
        behind = _NEXT.match(page.text, end)
        is_part = behind is not None and behind["word"] in page.word_set("behind_weekday") and _is_inside(page, start)
        is_led = (
            _leads(page, start, word, "weekday_lead")
            or _is_behind_participle(page, start, word)
            or _stands_in_sentence(page, start, end, word)
        )
        return WEAK if is_part or is_led else None
    day = _DAY_BEFORE.search(page.text, max(0, start - _REACH), start)
    if day:
        is_whole = _has_weekday(page, day) or _YEAR_BEHIND.match(page.text, end)
        if is_whole:
            return _surest(page.language)
        is_closed = word not in page.word_set("month_of_name") and _STOP.match(page.text, end)
        return WEAK if day["article"] or day["of"] or is_closed else None
    is_decade = _DECADE.match(page.text, end) is not None  # mai 68
    return WEAK if _leads(page, start, word, "month_lead") and not is_decade else None


def _of_numbered(page: Page, start: int, word: str, numbered: re.Match[str]) -> Strength | None:
    """How sure a weekday before a day is meant: surely behind an article or before a month; Friday the 13th may be a film."""
    month = _MONTH.match(page.text, numbered.end())
    is_dated = month is not None and month["word"].lower() in page.language.months
    if is_dated or not _ARTICLES.isdisjoint(_before(page, start)[-1:]):
        return _surest(page.language)
    return None if numbered[0].strip() == "13" and word == page.words("weekday_lower")[4] else WEAK


def _surest(language: LanguageData) -> Strength:
    """Portuguese gave months a capital until 1990, and some still do."""
    return WEAK if language.code == "pt" else STRONG


def _is_inside(page: Page, start: int) -> bool:
    """Whether a word in lower case stands before, so that neither a sentence nor a title begins here."""
    before = _WORDS_BEFORE.search(page.text, max(0, start - _REACH), start)
    words = before[0].split() if before else []
    return bool(words) and (words[-1].islower() or len(words) == 1) and words[-1][0].isalpha()


def _leads(page: Page, start: int, word: str, slot: str) -> bool:
    """Whether a small word leads to the day or month, which is nobody's name."""
    before = _before(page, start)
    is_led = bool(before) and (before[-1] in page.word_set(slot) or " ".join(before[-2:]) in page.word_set(slot))
    return is_led and word not in page.word_set("date_word_of_name")


def _stands_in_sentence(page: Page, start: int, end: int, word: str) -> bool:
    """Whether a weekday that nobody is called by stands between a word in lower case and a small one or a mark."""
    behind = _BEHIND.match(page.text, end)
    if behind is None or word not in page.word_set("weekday_of_nobody"):
        return False
    return (behind["word"] is None or behind["word"] in page.language.function_words) and _is_inside(page, start)


def _is_behind_participle(page: Page, start: int, word: str) -> bool:
    """Whether a verb stands before a weekday that nobody is called by: `a déclaré Mardi`, `ha detto Lunedì`."""
    before = page.text[max(0, start - _REACH) : start].split(" ")
    names = page.word_set("date_word_of_name") | page.word_set("weekday_of_name")
    return word not in names and len(before) > 1 and _PARTICIPLE.fullmatch(before[-2]) is not None


RULE = Rule(
    title="Weekday or month with a capital",
    why="French, Spanish, Italian and Portuguese write days and months small; English, and engines after it, do not.",
    when=(" {weekday}", " {month}"),
    find=_find,
    safety=SUGGESTED,
    weight=0.3,
    languages=("fr", "es", "it", "pt"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("Il part le ⟦Lundi⟧ 3 ⟦Mars⟧ à midi.", becomes="Il part le lundi 3 mars à midi."),
        Flagged(
            "Il part le ⟦Lundi⟧, et revient en ⟦Mars⟧.", becomes="Il part le lundi, et revient en mars.", source="en"
        ),
        Flagged("Se va el 5 de ⟦Mayo⟧ de 2020.", becomes="Se va el 5 de mayo de 2020.", language="es"),
        Flagged("Se va el ⟦Viernes⟧.", becomes="Se va el viernes.", source="en", language="es"),
        Flagged(
            "Parte in ⟦Gennaio⟧ e torna ogni ⟦Sabato⟧.",
            becomes="Parte in gennaio e torna ogni sabato.",
            source="en",
            language="it",
        ),
        Flagged("Parte na ⟦Sexta-feira⟧.", becomes="Parte na sexta-feira.", source="en", language="pt"),
        Flagged("Parte em 3 de ⟦Maio⟧ de 2020.", source="en", language="pt"),
        Flagged("C'était le 14 ⟦Juillet⟧, sous la pluie.", source="en"),
        Flagged("Il a déclaré ⟦Dimanche⟧ que non.", becomes="Il a déclaré dimanche que non.", source="ar"),
        Flagged("È chiuso dal ⟦Marzo⟧ 2020.", becomes="È chiuso dal marzo 2020.", source="zh", language="it"),
        Clean("Ha sposato Domenica, ha incontrato Sabato.", because="people", source="en", language="it"),
        Flagged("Elle est partie ⟦Mardi⟧ soir.", becomes="Elle est partie mardi soir.", source="en"),
        Flagged(
            "Privés de courant ⟦Mardi⟧ après la pluie.", becomes="Privés de courant mardi après la pluie.", source="en"
        ),
        Flagged("Roma, 21 ⟦Maggio⟧, sera.", source="ru", language="it"),
        Flagged("Na noite de ⟦Sábado⟧, choveu.", becomes="Na noite de sábado, choveu.", source="en", language="pt"),
        Clean("Robinson rit, Vendredi aussi. On a vu Vendredi sur la plage.", because="a name", source="en"),
        Clean("Lundi 3 mars, il part. Mars est une planète, et le Lundi de Pâques une fête.", because="first; a feast"),
        Clean("Il a lu Vendredi 13 hier, et mangé 3 Mars.", because="a film; bars of chocolate", source="en"),
        Clean("Il a lu Jeudi 12 hier.", because="only a number behind it", source=None),
        Clean("Vive cerca de la biblioteca 18 de Marzo de 1938.", because="named by a date", language="es"),
        Clean("Il va sur Mars avec Vendredi et Avril Lavigne.", because="a planet; people"),
        Clean("Le Vendredi saint et le Mardi gras sont des fêtes.", because="feasts"),
        Clean("Il habite rue du 8 Mai 1945.", because="a street"),
        Clean("Il lit « Le Lundi 3 Mars » ce soir.", because="quoted"),
        Clean("Canta con Julio y el Domingo de Ramos lee a Plácido Domingo.", because="names", language="es"),
        Clean("Le Lundi 3 Mars du Roi\n\nIl lit un livre.", because="a title"),
        Clean("Parte em 3 de Maio de 2020.", because="the old spelling of Portugal", source=None, language="pt"),
    ),
)
