"""Dates in the order of English or with its months: `mars 3, 2024`, `le March 3`, `am 3 March 2024`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    STRONG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    Strength,
    alternatives,
    frequency,
    ordinal,
)

_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?P<ending>st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_END = r"(?![\w-]|[.,:/]\w|[ \u00a0]?[%€$°])"
_BEFORE = re.compile(r"(?P<word>[^\W\d_]+(?:-feira)?)(?:(?P<comma>,?) |['’])\Z")
_STARTS = re.compile(r"(?:\A|\n|[.!?…:][»”\"]? )\Z")
_BEHIND = re.compile(r"(?: (?P<word>[^\W\d_]+)| ?[.,;:!?)–—…](?! \d)|\n|\Z)")
_MORE_DAYS = re.compile(r"(?: [^\W\d_]{1,3}|,| ?[–—-]) ?\d{1,2}(?!\d)")
"""Behind a date the day of another, which shares its month."""
_NAMED, _WORDS = ((8, 11), (6, 4)), ("March", "May", "August")
_ELIDED, _FEW = ("8", "11"), 8
_REACH, _BACK = 60, 24
_DAYS = range(1, 32)
_ARTICLES = ("le", "du", "au", "el", "del", "al", "am", "vom", "zum", "il", "dal", "no", "ao")
_ON = ("su", "sur", "auf")
"""What engines make of `on` before a date."""
_ENDINGS, _SLOTS = ("st", "nd", "rd", "th"), ("month", "english_month")


def _find(page: Page) -> Iterator[Hit]:
    done = 0
    patterns = page.language.kept(_patterns)
    for offset, literal in page.hits:
        low = max(done, offset - _BACK)
        found = (m for p in patterns for m in p.finditer(page.text, low, offset + _REACH) if m.end() > offset)
        match = next((m for m in found if m.start() <= offset + len(literal)), None) if low <= offset else None
        hit = _judged(page, match) if match else None
        if match and hit:
            done = match.end()
            yield hit


def _patterns(language: LanguageData) -> tuple[re.Pattern[str], ...]:
    """A date with the month first and one with the day first, the month of the language or of English."""
    months = language.words.get("english_month", ())
    english = alternatives(tuple(month for month in months if month not in language.months))
    own = alternatives((*language.months, *(month.capitalize() for month in language.months)))
    month = rf"(?:(?P<own>{own})|(?P<english>{english}))"
    year = rf"(?:,? (?:de |of )?{_YEAR})?{_END}"
    return (
        re.compile(rf"(?<![\w./-]){month} {_DAY}{year}"),
        re.compile(rf"(?<![\w.,:/-]){_DAY}(?:er|\.|\.?º)? (?:of |de |di )?{month}{year}"),
    )


def _judged(page: Page, match: re.Match[str]) -> Hit | None:
    """The hit where a date of the text's own is meant for sure."""
    if page.view.quotes.touching(*match.span()) or _is_only_line(page, match) or _is_name(page, match):
        return None
    lead = _lead(page, match.start())
    leads = lead in page.word_set("before_date") or lead in page.words("weekday_lower")
    is_date = _is_own_date(page, match, lead, leads) if match["own"] else _is_left(page, match, lead, leads)
    if not is_date:
        return None
    is_apart = lead == "" or page.text[match.start() - 1] == "("
    return Hit(
        *match.span(), fix=_fix(page, match, lead) if leads or is_apart else None, strength=_strength(page, match)
    )


def _is_only_line(page: Page, match: re.Match[str]) -> bool:
    """Whether the line is hardly more than the date: the program of a site writes that."""
    start, end = page.view.line_at(match.start())
    return end - start < len(match.group()) + _FEW


def _is_name(page: Page, match: re.Match[str]) -> bool:
    """Whether a day is what happened then: `September 11`, `4th of July`."""
    return not match["year"] and (_month(page, match), int(match["day"])) in _NAMED


def _month(page: Page, match: re.Match[str]) -> int:
    """Which month of the year it is, from 0."""
    if match["own"]:
        return [month.lower() for month in page.language.months].index(match["own"].lower())
    return page.words("english_month").index(match["english"])


def _lead(page: Page, start: int) -> str | None:
    """The small word before a date; empty where the date begins a sentence, None where something else stands there."""
    if _begins(page, start):
        return ""
    before = _BEFORE.search(page.text, max(0, start - _BACK), start)
    word = before["word"].lower() if before else ""
    if before is None or word in page.words("weekday_lower"):
        return word or None
    is_small = before["word"].islower() or _begins(page, before.start())
    return word if is_small and not before["comma"] else None


def _begins(page: Page, start: int) -> bool:
    return _STARTS.search(page.text, max(0, start - 4), start) is not None


def _is_own_date(page: Page, match: re.Match[str], lead: str | None, leads: bool) -> bool:
    """Whether a month of the language is in a date of English: before a day and year, behind an article, by `3rd`."""
    is_word = match["own"] in page.language.months or leads
    if match.start("own") > match.start("day"):
        return match["ending"] is not None and is_word
    if match["year"]:
        return is_word
    is_led = lead in (*_ARTICLES, *_ON) or lead in page.words("weekday_lower")
    return is_led and _is_month(page, match["own"]) and _is_free(page, match)


def _is_month(page: Page, word: str) -> bool:
    """Whether a word can be nothing but a month: with a capital `Mars` is a planet, `Mai` a time of strikes."""
    return word in page.language.months or page.language.code == "de" or word.lower() not in page.words("month_of_name")


def _is_left(page: Page, match: re.Match[str], lead: str | None, leads: bool) -> bool:
    """Whether a month of English was left in the sentence, rather than cited with a paper or a title."""
    if not match["year"]:
        return leads and (match["english"] not in _WORDS or _is_free(page, match))
    if lead:
        return leads or lead in page.language.function_words or lead in page.word_set("dated")
    return lead == "" and _is_free(page, match)


def _is_free(page: Page, match: re.Match[str]) -> bool:
    """Whether no noun that is counted follows: a mark or a small word does, or behind a year any of the language."""
    behind = _BEHIND.match(page.text, match.end())
    if behind is None or not behind["word"]:
        return behind is not None
    word = behind["word"]
    if word in page.language.function_words:
        return True
    return bool(match["year"]) and word.islower() and frequency(word, page.language.code) > frequency(word, "en")


def _fix(page: Page, match: re.Match[str], lead: str | None) -> str | None:
    """The date as the language writes it; none where the article before it would have to change, or more days follow."""
    day = match["day"].lstrip("0")
    is_elided = page.text[match.start() - 1] in "'’"
    is_own_order = page.language.code == "es" and match["own"] is not None and match["ending"] is None
    if _MORE_DAYS.match(page.text, match.end()) or (is_own_order and lead not in _ARTICLES):
        return None
    if page.language.code == "it" and lead in page.word_set("before_date") and is_elided != (day in _ELIDED):
        return None
    first = page.words("first_day")
    form = page.words("date")[0 if match["year"] else 1]
    month = page.language.months[_month(page, match)]
    return form.format(day=first[0] if day == "1" and first else day, month=month, year=match["year"])


def _strength(page: Page, match: re.Match[str]) -> Strength:
    """Strong in a sentence with a stop: programs of sites put dates so in the lines under a heading."""
    _, end = page.view.line_at(match.start())
    is_stated = any(stop in page.text[match.end() : end] for stop in ".?!")
    return STRONG if is_stated and page.language.code != "es" else WEAK


RULE = Rule(
    title="Date with the month before the day or in English",
    why="English writes March 3, 2024; these languages put the day first, and have words of their own for months.",
    when=(
        *(f"{{english_month}} {digit}" for digit in range(10)),
        *(f"{digit}{mark}{{english_month}}" for digit in range(1, 10) for mark in (" ", ". ", " de ", " di ", " of ")),
        *(f"{ending} {of}{{{slot}}}" for ending in _ENDINGS for of in ("", "of ", "de ", "di ") for slot in _SLOTS),
        *(f"{{month}} {form}" for day in _DAYS for form in (f"{day},", f"{day} 1", f"{day} 2", ordinal(day))),
        *(f"{{weekday_lower}}{mark} {{month}} {digit}" for mark in ("", ",") for digit in range(1, 10)),
        *(f"{lead} {{month}} {digit}" for lead in (*_ARTICLES, *_ON) for digit in range(1, 10)),
    ),
    find=_find,
    safety=SUGGESTED,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("Le pont ouvre le ⟦mars 3, 2024⟧ à midi.", becomes="Le pont ouvre le 3 mars 2024 à midi."),
        Flagged("Elle part le ⟦March 1st⟧.", becomes="Elle part le 1er mars."),
        Flagged("Elle est née ⟦May 12, 1950⟧ à Nice.", language="fr"),
        Flagged(
            "Llega el ⟦3 March 2024⟧ a Lima.", becomes="Llega el 3 de marzo de 2024 a Lima.", source="en", language="es"
        ),
        Flagged("Empieza el ⟦marzo 3⟧, dijo.", becomes="Empieza el 3 de marzo, dijo.", source="en", language="es"),
        Flagged("Ils arrivent le ⟦Octobre 30⟧, dit-elle.", becomes="Ils arrivent le 30 octobre, dit-elle."),
        Flagged("Elle part le mardi ⟦Octobre 3⟧, dit-on.", becomes="Elle part le mardi 3 octobre, dit-on."),
        Flagged("Esce su ⟦Febbraio 7⟧.", language="it"),
        Flagged(
            "Sie kam am Montag, ⟦März 4, 2024⟧, an.", becomes="Sie kam am Montag, 4. März 2024, an.", language="de"
        ),
        Flagged("Sie kam am ⟦March 3⟧ an.", becomes="Sie kam am 3. März an.", language="de"),
        Flagged("Apre il ⟦June 2nd, 2024⟧ a Roma.", becomes="Apre il 2 giugno 2024 a Roma.", language="it"),
        Flagged("Apre l'⟦June 8, 2024⟧ a Roma.", becomes="Apre l'8 giugno 2024 a Roma.", language="it"),
        Flagged("Apre il ⟦June 8⟧.", language="it"),
        Flagged("Il ouvre le ⟦March 3⟧ et 5, 2024.", language="fr"),
        Flagged("Abre el ⟦March 3⟧ y 5, 2024.", language="es", source="en"),
        Flagged("Er starb am ⟦3rd April 1998⟧.", becomes="Er starb am 3. April 1998.", language="de"),
        Flagged("Abre no dia ⟦março 3, 2024⟧.", becomes="Abre no dia 3 de março de 2024.", language="pt"),
        Clean("Il ouvre le 3 mars 2024, en mars 2024, et en mars 3 ponts ont fermé.", because="French"),
        Clean("Am 3. März 2024, im März 3 Tage und seit September 2024.", because="German", language="de"),
        Clean("Publicado el marzo 3, 2024 por admin", because="a line of a site's program", source=None, language="es"),
        Clean("Publié le mars 3, 2024 par admin", because="a line of a site's program", source=None),
        Clean("Voir The Guardian, March 3, 2024, et Le Monde, 3 mars 2024.", because="a paper cited"),
        Clean("Em março 3 pessoas morreram, em abril 12, 13 e 14.", because="people; several days", language="pt"),
        Clean("Le groupe April 16, 2012 joue demain.", because="a band"),
        Clean("Compró el March 3 puertas y el May 2 litros.", because="a model and its doors", language="es"),
        Clean("Il chante « le March 3, 2024 » ce soir.", because="quoted"),
        Clean("Les images du September 11 et la fête du July 4.", because="days that are names"),
        Clean("La sonde Mars 3, puis le Mars 3 soviétique.", because="a probe"),
        Clean("Der Roman April 3, 2019.pdf und der Mai 68.", because="a file; no year follows", language="de"),
    ),
)
