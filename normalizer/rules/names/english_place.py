"""`à London`, `en Germany`, `in Geneva`: the English name of a place."""

import re
from collections.abc import Iterator, Mapping

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    EnglishNamesFinder,
    Flagged,
    Hit,
    OwnName,
    Page,
    Rule,
    frequency,
    in_place_of,
    is_quoted,
    own_name_hit,
    places,
    word_leading,
)

_ENDS = re.compile(r"(?![\w’'@/:-]| ?[&(]| [A-ZÀ-Þ0-9]|\.\w)")
_BEFORE = re.compile(r"(?:\A|\n|[.!?:;,»“”\"–—…)] |[«„“\"(]\u00a0?|(?<![\w-])(?P<word>[^\W\d_]+)(?:[ \u00a0]|['’]))\Z")
_NAMED_AFTER = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w-]+ (?:de|di|da|do|du|del|d|of|von|in)[ '’]\Z")
_TRAILS = re.compile(r"[A-ZÀ-Þ][\w-]+, \Z")
_OPENS = re.compile(r"(?:\A|\n|[.!?:] )[«„“\"¿¡]?\u00a0?\Z")
_TITLED = re.compile(r"(?<!\w)(?:Mrs?|Ms|St)\. \Z")
_LIES_IN = re.compile(
    r", (?:[a-zà-ÿ]{1,4} |[a-zà-ÿ]{1,4} l['’]|l['’])?[A-ZÀ-Þ][\w-]++(?! [A-ZÀ-Þ]?[\w-]* ?(?:et|y|und|e|ed|ou|o|oder|u) |,? (?:et|y|und|e|ed|ou|o|oder|u) |, [A-ZÀ-Þ])"
)
"""Behind a name another one of which it is part: London, Ontario; Moscow, dans l'Idaho. No list."""
_GIVEN = re.compile(r"(?<![\w'’-])([A-ZÀ-Þ][a-zà-ÿ]+) \Z")
_LISTED = re.compile(r",| [a-z]{1,3} [A-ZÀ-Þ]")
_REACH, _MARGIN = 60, 0.7


def _find(page: Page, table: Mapping[str, OwnName]) -> Iterator[Hit]:
    done = -1
    for offset, literal in sorted(page.hits, key=lambda hit: (hit[0], -len(hit[1]))):
        end = offset + len(literal)
        own = table.get(page.text[offset:end])
        if own is None or offset < done:
            continue
        if _stands_alone(page, offset, end):
            done = end
            yield _hit(page, offset, end, own)


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether a name is no part of a longer one, of English beside it, of a quotation or an address, and no namesake."""
    text = page.text
    low = max(0, start - _REACH)
    before = _BEFORE.search(text, low, start)
    if before is None or not _ENDS.match(text, end) or is_quoted(page, start, end):
        return False
    if _TRAILS.search(text, low, start) and not _LISTED.match(text, end):
        return False
    if _LIES_IN.match(text, end):
        return False
    if text[start - 1 : start] == "(" or text[end : end + 1] == ")" or _is_named_after(page, low, start):
        return False
    word = before["word"] or ""
    if word in page.word_set("titled_kind") or _TITLED.search(text, low, start):
        return False
    return word not in page.word_set("english") and not (
        word[:1].isupper() and _is_name(page, word, before.start("word"))
    )


def _is_named_after(page: Page, low: int, start: int) -> bool:
    """Whether another name goes before: `Tour de France`, `Made in Germany`."""
    found = _NAMED_AFTER.search(page.text, low, start)
    return found is not None and _is_name(page, found[0].split()[0], found.start())


def _is_name(page: Page, word: str, start: int) -> bool:
    """Whether a word with a capital is neither the first of a sentence, as its frequency tells, nor a German noun."""
    lower, code = word.lower(), page.language.code
    if lower in page.language.function_words or lower in page.word_set("preposition"):
        return False
    may_be_large = code == "de" or _OPENS.search(page.text, max(0, start - 4), start) is not None
    return not may_be_large or frequency(lower, code) < frequency(lower, "en") + _MARGIN


def _hit(page: Page, start: int, end: int, own: OwnName) -> Hit:
    message = f"“{page.text[start:end]}” is English: here the place is called {own.name}"
    edit = in_place_of(page, start, own.name) if _fits(page, start, end, own) else None
    return own_name_hit(start, end, own, message, edit)


def _is_surname(page: Page, start: int, end: int) -> bool:
    """Whether the text has the name behind another name too: John Ireland, Homer and Flanders."""
    befores = (_GIVEN.search(page.text, max(0, at - _REACH), at) for at in places(page.text, page.text[start:end]))
    return any(found is not None and _is_name(page, found[1], found.start()) for found in befores)


def _fits(page: Page, start: int, end: int, own: OwnName) -> bool:
    """Whether the name may stand as it is in the place of the English one, for all that articles ask.

    Where the text has the language's own name too, or somebody of the name, another may be meant.
    """
    first, lead = own.name.split()[0], word_leading(page, start)
    if own.name in page.text or _is_surname(page, start, end) or (own.is_town and lead in page.word_set("article")):
        return False
    if first[0].islower() or first.lower() in page.word_set("article") or own.name in page.word_set("article_place"):
        return False
    if page.language.code == "de" and " " in own.name and not own.is_town:
        return False
    if own.is_town or not own.is_country:
        return own.is_town or bool(lead)
    leads = page.word_set("place_lead")
    return not leads or lead in leads


RULE = Rule(
    title="English name of a place",
    why="The engine copied the name of a town or country: London is Londres in French, Geneva is Genf in German.",
    find=EnglishNamesFinder(_find),
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Il vit à ⟦London⟧ depuis mai.", becomes="Il vit à Londres depuis mai.", source="en"),
        Flagged("L'ambassadeur d'⟦Athens⟧ est là.", becomes="L'ambassadeur d'Athènes est là.", source="en"),
        Flagged("Le ministre de ⟦Germany⟧ est là.", becomes="Le ministre d'Allemagne est là.", source="en"),
        Flagged("Hier ⟦Germany⟧ a dit non.", source="en"),
        Flagged("Vive en ⟦Moscow⟧ y trabaja.", becomes="Vive en Moscú y trabaja.", language="es", source="en"),
        Flagged("Er lebt in ⟦Geneva⟧ am See.", becomes="Er lebt in Genf am See.", language="de", source="en"),
        Flagged("Er lebt in ⟦Switzerland⟧ am See.", language="de", source="en"),
        Flagged("Die Stadt ⟦Geneva⟧ zahlt.", becomes="Die Stadt Genf zahlt.", language="de", source="en"),
        Flagged("Vive in ⟦Germany⟧ da anni.", becomes="Vive in Germania da anni.", language="it", source="en"),
        Flagged("Ele vive na ⟦Germany⟧ agora.", becomes="Ele vive na Alemanha agora.", language="pt", source="en"),
        Flagged(
            "Il part à ⟦London⟧, Paris et Rome.",
            becomes="Il part à Londres, Paris et Rome.",
            source="en",
            language="fr",
        ),
        Flagged("John Ireland, né ici, aimait ⟦Ireland⟧ en été.", source="en", language="fr"),
        Clean("Il vit à London, Ontario. Elle vit à Moscow, dans l'Idaho.", because="namesakes", source="en"),
        Clean("Il aime le London Bridge et Jack London.", because="parts of names", source="en"),
        Clean("Il lit « London » et of London.", because="quoted; English", source="en"),
        Clean("Il suit le Tour d'England et Made in Germany.", because="behind another name", source="en"),
        Clean("Il vit à Londres et à Mexico.", because="French names", source="en"),
        Clean("Le siège (London) et Tate Modern, London.", because="an address", source="en"),
        Clean("Il va en London-Est, à London 2012.", because="joined to more", source="en"),
        Clean("Das Spiel Six Days in Fallujah kam.", because="an English title", language="de", source="en"),
        Flagged("Das ⟦Black Sea⟧ ist ruhig.", language="de", source="en"),
        Clean("El grupo Europe canta y Mr. Germany baila.", because="a band; a title", language="es", source="en"),
        Clean("Er lebt in London und Paris.", because="German names", language="de", source="en"),
        Clean("Vive in Londra e tifa per il Milan.", because="a club", language="it", source="en"),
    ),
)
