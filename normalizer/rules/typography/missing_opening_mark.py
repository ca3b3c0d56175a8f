"""A Spanish question or exclamation that is closed but never opened."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule, clause_start, reads_as_english

_CLOSER = re.compile(r"(?<=[^\W\d_])(?P<mark>[?!])[?!]*(?=[\s»”\")]*(?:\Z|\n|[¿¡A-ZÁÉÍÓÚÑ«“\"(—–-]))")
_ASKING = r"(?:(?:a|de|en|con|por|para|desde|hasta|sobre|y|pero)\s)?"
_OPENS = {"?": "¿", "!": "¡"}
_LONGEST = 300
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_LINE_GOES_ON = re.compile(r"[\w,)]\r?\n[ \t]*\Z")


def _find(page: Page) -> Iterator[Hit]:
    for match in _CLOSER.finditer(page.text):
        start = _begins(page, match.start())
        if (
            start >= match.start()
            or _is_opened(page.text, start, match.start())
            or _ends_name(page, match.start())
            or not _is_spanish(page, start, match.start())
        ):
            continue
        place = _opening_place(page, start, match.start(), match.group("mark"))
        fix = _OPENS[match.group("mark")] + page.text[place]
        yield Hit(place, match.end(), fix=fix, edit_span=(place, place + 1))


def _begins(page: Page, place: int) -> int:
    """Where the clause that ends at a place begins, in an earlier line if its sentence goes over the line break."""
    start = clause_start(page, place)
    goes_on = _LINE_GOES_ON.search(page.text, max(0, start - _LONGEST), start) if start < place else None
    while goes_on and page.text[start].islower():
        start = clause_start(page, goes_on.start() + 1)
        goes_on = _LINE_GOES_ON.search(page.text, max(0, start - _LONGEST), start)
    return start


def _ends_name(page: Page, place: int) -> bool:
    """Whether the mark belongs to a name, as in `Yahoo!`."""
    word = _LAST_WORD.search(page.text, max(0, place - _LONGEST), place)
    return word is not None and word[0] in page.word_set("marked_name")


def _is_opened(text: str, start: int, place: int) -> bool:
    """Whether an opening mark stands between the last closing one (or the start of the line or clause) and a place."""
    low = max(0, place - _LONGEST, min(start, text.rfind("\n", 0, place) + 1, text.rfind("\n", 0, start) + 1))
    last = max(text.rfind("?", low, place), text.rfind("!", low, place), low - 1)
    return any(mark in "¿¡" for mark in text[last + 1 : place])


def _is_spanish(page: Page, start: int, end: int) -> bool:
    words = page.text[start:end].lower().split()
    own = page.language.function_words
    return any(word.strip(",") in own for word in words) and not reads_as_english(page, start, end)


def _opening_place(page: Page, start: int, end: int, mark: str) -> int:
    """Where the question begins: at its asking word or tag after a comma, else where the clause does."""
    if mark == "?":
        asking = "|".join((*page.words("question_word"), *(f"{tag}\\Z" for tag in page.words("question_tag"))))
        after_comma = list(re.finditer(rf",\s+(?P<asks>{_ASKING}(?:{asking})\b)", page.text[start:end]))
        if after_comma:
            return start + after_comma[-1].start("asks")
    return start


RULE = Rule(
    title="Opening question or exclamation mark missing",
    why="Spanish opens a question with ¿ and an exclamation with ¡; English, and engines after it, only close them.",
    when=("?", "!"),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("es",),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("⟦Por qué se fue?⟧ Nadie lo sabe.", becomes="¿Por qué se fue? Nadie lo sabe."),
        Flagged("Si llueve, ⟦qué hacemos?⟧", becomes="Si llueve, ¿qué hacemos?"),
        Flagged(
            "Es tarde, ⟦verdad?⟧ ⟦Pues a casa!⟧",
            becomes="Es tarde, ¿verdad? ¡Pues a casa!",
        ),
        Clean("¿Por qué se fue? ¡Qué pena!", because="both are opened"),
        Clean("¡Pero qué dices?", because="opened with the other mark, as Spanish allows"),
        Clean("Compró acciones de Yahoo! y de otras.", because="a name that ends in a mark"),
        Clean("La novela Who Is There? Es de 1990.", because="an English title"),
        Clean("¿Sabes si la fiesta del pueblo\nes mañana?", because="opened in the line before"),
        Clean("Trabajaba en Kahoot! Luego se fue.", because="a name that ends in a mark, before a new sentence"),
        Clean("Leo: Are you sure of this? No! Era una broma.", because="an English sentence, and one word behind it"),
        Flagged(
            "⟦Cuándo vuelve el tren\nde la costa?⟧ Nadie lo sabe.",
            becomes="¿Cuándo vuelve el tren\nde la costa? Nadie lo sabe.",
        ),
        Clean("Quo vadis? Nadie responde.", because="another language"),
    ),
)
