"""A name as comparable tokens: folded, its articles and compounds marked, small words made one.

A + in a token stands for an Arabic article and a ~ for a Persian link vowel, whatever their spelling: so
Nour al-Din, Noureddine and Nuri-d-Din, Abd al-Aziz and Abdelaziz come to be compared as one token each.
"""

import re
import unicodedata
from dataclasses import dataclass, field

import msgspec

from normalizer.names.sound.graphemes import Edges, read_graphemes
from normalizer.names.sound.sounds import SoundTables

_OPENING = "'\N{MODIFIER LETTER LEFT HALF RING}\N{MODIFIER LETTER RIGHT HALF RING}"

_FAITH = "+din"
_ENGLISH_ARTICLE = "the"

NAME, WORD, PARTICLE = "name", "word", "particle"

_BREAKS = re.compile(r"[\s\-\u2010-\u2015\u2212\u30fb.,/_·]+")
_QUOTES = str.maketrans(
    {
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{GRAVE ACCENT}": "'",
        "\N{ACUTE ACCENT}": "'",
        "\N{MODIFIER LETTER PRIME}": "'",
        "\N{PRIME}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "\N{MODIFIER LETTER LEFT HALF RING}",
        "\N{MODIFIER LETTER TURNED COMMA}": "\N{MODIFIER LETTER LEFT HALF RING}",
        "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}": "i",
    }
)


class SoundToken(msgspec.Struct, frozen=True):
    """One token: its letters, what it is (name, word or particle), and its graphemes.

    `open` says that short vowels are not written; `equal` names the class of given names it belongs to.
    """

    text: str
    kind: str
    open: bool = False
    equal: str = ""
    size: int = 0
    edges: Edges = ()


def sound_token(text: str, kind: str, tables: SoundTables, *, graphemes: bool = True) -> SoundToken:
    """A token from its folded letters; its size does not count grammar and apostrophes.

    Without `graphemes` it can be indexed but not compared.
    """
    return SoundToken(
        text=text,
        kind=kind,
        open=not text.isascii() and tables.scripts.leaves_vowels_out(text),
        equal=tables.equivalents.get(text, "") if kind == NAME else "",
        size=len(text) if text.isalpha() else sum(map(str.isalpha, text)),
        edges=read_graphemes(text, tables) if graphemes else (),
    )


@dataclass(frozen=True, slots=True)
class SoundName:
    """A name split into tokens; equal and hashed by its surface."""

    surface: str
    tokens: tuple[SoundToken, ...] = field(compare=False)


@dataclass(slots=True)
class _Piece:
    text: str
    kind: str


def fold_word(word: str, tables: SoundTables) -> str:
    """A word in the letters of the grapheme table: no case, no marks the table does not know."""
    if word.isascii():
        return word.lower().lstrip("'").rstrip("'")
    known = tables.alphabet | tables.scripts.letters.keys()
    letters: list[str] = []
    for letter in unicodedata.normalize("NFC", word.lower()):
        parts = letter if letter in known else unicodedata.normalize("NFKD", letter)
        letters.extend(p for p in parts if p in known or (p.isalpha() and p not in tables.scripts.dropped))
    return tables.scripts.romanise("".join(letters)).lstrip(_OPENING).rstrip("'")


def split_tokens(name: str, tables: SoundTables, *, graphemes: bool = True) -> tuple[SoundToken, ...]:
    """The tokens of a name, grammar resolved, an English article before it left out."""
    if name.isascii() and name.isalpha():
        words = [name.lower()]
    else:
        text = unicodedata.normalize("NFC", name).translate(_QUOTES)
        words = [word for word in (fold_word(part, tables) for part in _BREAKS.split(text)) if word]
    if len(words) > 1 and words[0] == _ENGLISH_ARTICLE:
        words = words[1:]
    return tuple(sound_token(piece.text, piece.kind, tables, graphemes=graphemes) for piece in _assemble(words, tables))


def single_token(word: str, tables: SoundTables) -> SoundToken:
    """The token of a folded word that stands alone, its graphemes not read."""
    piece = _piece(word, "", "", tables)
    return sound_token(piece.text, piece.kind, tables, graphemes=False)


def _assemble(words: list[str], tables: SoundTables) -> list[_Piece]:
    """Words into tokens: articles, servant-of, -eddine and -ullah join what they belong to."""
    grammar, pieces = tables.grammar, list[_Piece]()
    article = joining = ""
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if grammar.is_article(word, following):
            article = "+"
        elif following and word in grammar.servant:
            pieces.append(_Piece("abd+", NAME))
            joining = "servant"
        elif joining:
            pieces[-1].text += word
            article = joining = ""
        elif pieces and _attach(pieces[-1], word, article, following, tables):
            article = ""
        else:
            pieces.append(_piece(word, article, following, tables))
            article = ""
    return pieces


def _attach(last: _Piece, word: str, article: str, following: str, tables: SoundTables) -> bool:
    """Join a word that never stands alone to the token before it; say whether that was done."""
    grammar = tables.grammar
    if last.kind != NAME:
        return False
    if word in grammar.god or word in tables.scripts.god:
        last.text += word
    elif (article and word in grammar.faith) or word in grammar.faith_joined:
        last.text += _FAITH
    elif following and word in grammar.link:
        last.text += "~"
    else:
        return False
    return True


def _piece(word: str, article: str, following: str, tables: SoundTables) -> _Piece:
    grammar = tables.grammar
    if following and word in grammar.particles:
        return _Piece(grammar.particles[word], PARTICLE)
    if word in grammar.words and not article:
        return _Piece(word, WORD)
    joined = tables.scripts.article_of(word)
    if joined:
        return _Piece("+" + word.removeprefix(joined), NAME)
    rest, front = grammar.without_servant(word), grammar.without_faith(word)
    if rest:
        return _Piece("abd+" + rest, NAME)
    return _Piece(article + (front + _FAITH if front else word), NAME)
