"""`Mr.`, `Mrs.` and `Ms.` before a name."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    FLAG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    capitalise_like,
    is_quoted,
)

_TITLE = re.compile(
    r"(?<![\w'’.&-])(?P<title>Mr|Mrs|Ms)(?:\.[ \u00a0]?|[ \u00a0])"
    r"(?P<name>(?:[A-Z]\. )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)"
)
_TITLES = ("Mr", "Mrs", "Ms")
_OFFICES = frozenset(("President", "Speaker", "Chairman", "Secretary", "Ambassador", "Justice", "Mayor"))
_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[ \u00a0]\Z")
_OPENS = re.compile(r"(?:\A|[.!?\n])[\s\"“”«»„‘(—–-]*\Z|[\"“«„][ \u00a0]?\Z")
_HAS_NOUN = re.compile(r"(?<![^\W\d_])([^\W\d_]+(?: |['’]))[^\W\d_]+[ \u00a0]\Z")
_CLOSES = re.compile(r"[,!?.:]| [–—-]|\n|\Z")
_PAIR = re.compile(r"(?:&|\band) \Z|\b(?:Mr|Mrs|Ms)\.? \w+ \Z")
_REACH = 60


def _find(page: Page) -> Iterator[Hit]:
    if not page.words("own_title"):
        return
    for offset in sorted({offset for offset, _ in page.hits}):
        match = _TITLE.match(page.text, offset)
        if match and not _is_work(page, match):
            yield _hit(page, match)


def _is_work(page: Page, match: re.Match[str]) -> bool:
    """Whether a title belongs to a work, a character or a brand: known, quoted, or called one beside it."""
    first = re.split("[ '’]", match["name"])[0]
    if first in page.word_set("titled_name") or is_quoted(page, *match.span()):
        return True
    low, high = max(0, match.start() - _REACH), match.end() + _REACH // 2
    around = frozenset(re.findall(r"[^\W\d_]+", page.text[low:high]))
    is_joined = page.text[match.end() : match.end() + 1] in ("-", "&") or "& Mrs" in page.text[low : match.end()]
    return is_joined or "and Mrs" in page.text[low : match.end()] or not around.isdisjoint(page.words("titled_kind"))


def _hit(page: Page, match: re.Match[str]) -> Hit:
    start, place = match.start(), _TITLES.index(match["title"])
    end = match.end("title") + (page.text[match.end("title")] == ".")
    own = page.words("own_title")[place]
    message = f"“{page.text[start:end]}” is English for {own}"
    edit = None if _is_doubtful(page, match) else _with_article(page, start, own, is_man=place == 0)
    if edit is None:
        return Hit(start, end, message=message, safety=FLAG)
    first, text = edit
    text += "" if page.text[end].isspace() else " "
    return Hit(start, end, fix=text, edit_span=(first, end), message=message)


def _is_doubtful(page: Page, match: re.Match[str]) -> bool:
    """Whether what to write instead is unsure: an office follows, a couple is named, somebody is addressed."""
    office = match["name"].split()[0]
    if office in _OFFICES or {office, office.lower()} & page.word_set("title_person"):
        return True
    before = page.text[max(0, match.start() - _REACH) : match.start()]
    is_apart = before.rstrip().endswith(",") or _OPENS.search(before) is not None
    is_closed = _CLOSES.match(page.text, match.end()) is not None
    return _PAIR.search(before) is not None or (is_apart and is_closed) or _is_addressed(page, before)


def _is_addressed(page: Page, before: str) -> bool:
    """Whether a word with which one speaks to somebody stands before: dear, thanks, good morning."""
    word = _BEFORE.search(before.rstrip(" ,") + " ")
    return word is not None and word[1].lower() in page.word_set("word_of_address")


def _with_article(page: Page, start: int, own: str, *, is_man: bool) -> tuple[int, str] | None:
    """Where to begin, and the title as it stands there: with its article, inflected; None where that is unsure."""
    before = page.text[max(0, start - _REACH) : start]
    found = _BEFORE.search(before)
    word = found[1] if found else ""
    inflected = page.words("own_title_inflected")
    if inflected and is_man:
        if word.lower() in page.word_set("preposition"):
            return start, inflected[0]
        is_subject = word in page.word_set("reporting_verb_past") or _OPENS.search(before)
        return (start, own) if is_subject else None
    articles = dict(item.split("=") for item in page.words("article_of_man" if is_man else "article_of_woman"))
    joined, is_article = articles.get(word.lower()), word.lower() in {form.split()[-1] for form in articles.values()}
    if not articles or (is_article and not joined):
        return start, own
    if is_article or _is_beside_noun(page, before):
        return None  # Portuguese “a”: to, or the; a noun with its article, which the title stands beside
    if word and joined:
        return start - len(word) - 1, capitalise_like(word, joined) + f" {own}"
    return start, f"{articles[''].capitalize() if _OPENS.search(before) else articles['']} {own}"


def _is_beside_noun(page: Page, before: str) -> bool:
    """Whether a noun with its article stands before: `un certo Mr. Hill`, `el profesor Mr. Hill`."""
    found = _HAS_NOUN.search(before)
    return found is not None and found[1].strip().lower().replace("’", "'") in page.word_set("article")


RULE = Rule(
    title="English title before a name",
    why="The engine copied Mr., Mrs. or Ms.; each of these languages has titles of its own.",
    when=("mr.", "mr ", "mrs.", "mrs ", "ms. ", "ms "),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Hier, ⟦Mr.⟧ Smith a refusé.", becomes="Hier, M. Smith a refusé.", source="en"),
        Flagged("La lettre de ⟦Mrs.⟧ Jones est là.", becomes="La lettre de Mme Jones est là.", source="en"),
        Flagged("⟦Mr.⟧ Hill dijo que no.", becomes="El Sr. Hill dijo que no.", language="es", source="en"),
        Flagged("La casa de ⟦Mr.⟧ Hill ardió.", becomes="La casa del Sr. Hill ardió.", language="es", source="en"),
        Flagged("La casa del ⟦Mr⟧ Hill ardió.", becomes="La casa del Sr. Hill ardió.", language="es", source="en"),
        Flagged(
            "Er sprach mit ⟦Mr.⟧ Hill darüber.", becomes="Er sprach mit Herrn Hill darüber.", language="de", source="en"
        ),
        Flagged("Dann kam ⟦Mr.⟧ Hill nach Hause.", language="de", source="en"),
        Flagged("⟦Ms.⟧ Hill kam nach Hause.", becomes="Frau Hill kam nach Hause.", language="de", source="en"),
        Flagged(
            "Lo ha detto a ⟦Mr.⟧ Hill ieri.", becomes="Lo ha detto al signor Hill ieri.", language="it", source="en"
        ),
        Flagged(
            "Ela falou com ⟦Mrs.⟧ Hill ontem.", becomes="Ela falou com a Sra. Hill ontem.", language="pt", source="en"
        ),
        Flagged("Gracias, ⟦Mr.⟧ Hill.", language="es", source="en"),
        Flagged("Estimado ⟦Mr.⟧ Hill:\nle escribo hoy.", language="es", source="en"),
        Flagged("Buenos días ⟦Mr.⟧ Hill, pase usted.", language="es", source="en"),
        Flagged("—Sí, ⟦Mr.⟧ Hill —dijo el niño.", language="es", source="en"),
        Flagged("Caro ⟦Mr.⟧ Hill, oggi piove.", language="it", source="en"),
        Flagged("Vino el profesor ⟦Mr.⟧ Hill ayer.", language="es", source="en"),
        Flagged("Parla con un certo ⟦Mr.⟧ Hill di calcio.", language="it", source="en"),
        Flagged("Dijo: ⟦Mr.⟧ Hill llegó.", becomes="Dijo: el Sr. Hill llegó.", language="es", source="en"),
        Flagged("Merci, ⟦Mr.⟧ President.", source="en"),
        Flagged("Ele deu a ⟦Mrs.⟧ Hill o dinheiro.", language="pt", source="en"),
        Clean("M. Smith a vu Mr. Bean, Mrs. Doubtfire et Ms. Marvel.", because="known works", source="en"),
        Clean("Il a vu le film Mr. Hill hier soir.", because="a film", source="en"),
        Clean("Leyó «Mr. Hill» en casa.", because="a title in quotation marks", language="es", source="en"),
        Clean("Er sah Mr. & Mrs. Hill und Mr. and Mrs. Hill.", because="titles of works", language="de", source="en"),
        Clean("El Sr. Hill habló con la Sra. Jones.", because="Spanish titles", language="es", source="en"),
    ),
)
