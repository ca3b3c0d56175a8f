"""Texts to try the program with: any Unicode, and real text with random edits in it."""

import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.load import load_lexicon
from normalizer.rulebook.examples import Flagged
from normalizer.rulebook.registry import all_rules

SEEDS = Path(__file__).parent.parent / "seeds"

ODD = (
    "\N{COMBINING ACUTE ACCENT}",
    "e\N{COMBINING ACUTE ACCENT}\N{COMBINING CEDILLA}",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{RIGHT-TO-LEFT OVERRIDE}abc\N{POP DIRECTIONAL FORMATTING}",
    "\N{FIRST STRONG ISOLATE}دمشق\N{POP DIRECTIONAL ISOLATE}",
    "\N{ZERO WIDTH SPACE}",
    "\N{ZERO WIDTH JOINER}",
    "\N{WORD JOINER}",
    "\N{SOFT HYPHEN}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "👩\N{ZERO WIDTH JOINER}🚀",
    "🇸🇾",
    "❤\N{VARIATION SELECTOR-16}",
    "\N{NO-BREAK SPACE}",
    "\N{NARROW NO-BREAK SPACE}",
    "\N{LINE SEPARATOR}",
    "\x00",
    "\x0b",
    "\x85",
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\r\n\r\n",
    " \n ",
    "“",
    "”",
    "‘",
    "’",
    '"',
    "'",
    "«\N{NO-BREAK SPACE}",
    "\N{NO-BREAK SPACE}»",
    "„",
    "…",
    "...",
    "—",
    "İ",
    "ß",
    "ﬁ",
    "Ǆ",
    "Ω",
    "\ud800",
)
PROTECTED = (
    " https://example.org/the Syria ,",
    " www.osdh.org/Türkiye",
    " a.b@the-Syria.org ",
    " @OSDH",
    " #OSDH",
    " `the Syria ,`",
    "```\nthe Syria ,\n```",
    '<a href="the Syria ,">',
    "</p>",
    "<!-- the Syria , -->",
    "&nbsp;",
    "&amp;",
    "&quot;",
)
ARTEFACTS = (
    "[sirio] ",
    "[sirio] It is",
    " she indicated.",
    " he said. she indicated.",
    "” he said. she indicated. ",
    ", indicates he said.",
    "the Syria ",
    "The Syria",
    "the Russia’s ",
    "in the north of the Iraq",
    " OSDH",
    " (OSDH)",
    " O.N.U. ",
    "ONU",
    "EEUU",
    "Hayat Tahrir al Cham",
    "HAYAT TAHRIR AL-CHAM",
    "Haiat Tahrir al-Sham’s",
    "Bashar Al Assad",
    "Dmitri Peskov",
    "Türkiye",
    "Turkey",
    " would have fallen ",
    " a hard blow ",
    "supporter and supporter",
    "this Wednesday",
    "Saturday November 30",
    "dazzlingness",
    "until now",
    "judges analyst Aaron Stein",
    ". analyzes Ömer Özkizilcik, from",
    " ,",
    " .",
    " ;",
    "; To",
    "( ",
    " )",
    ",,",
    "12,5 %",
    "40 000",
    "3.500.000",
    "Ã©",
    "â€™",
    "\nRelated News :\n",
    "\nRead also: ",
    "\nLoading...\n",
    "Load Next Story",
)
_TRANSFORMS: tuple[Callable[[str], str], ...] = (
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", "\n\n"),
    lambda text: text.rstrip("\n"),
    lambda text: text + "\n",
    str.upper,
    lambda text: text.replace("“", '"').replace("”", '"').replace("’", "'"),
    lambda text: text.replace(". ", ".\n"),
    lambda text: text + "\n" + text,
)


@cache
def seed_texts() -> dict[str, str]:
    """The seed articles by file name, characters as they are stored."""
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(SEEDS.glob("0*.txt"))}


@cache
def paragraphs() -> tuple[str, ...]:
    """Every line of every seed, its line end kept."""
    return tuple(line for text in seed_texts().values() for line in text.splitlines(keepends=True))


@cache
def faulty_texts() -> tuple[str, ...]:
    """What the rules' own examples and the lexicons' own tests say is wrong."""
    lexicon = load_lexicon([lexicon_folder()])
    examples = [example.plain for rule in all_rules() for example in rule.examples if isinstance(example, Flagged)]
    entries = (*lexicon.names, *lexicon.wording, *lexicon.residue)
    return (*examples, *(test.given for entry in entries for test in entry.tests if test.given))


def any_text(max_size: int = 80) -> st.SearchStrategy[str]:
    """Any Unicode, lone surrogates included, with a liking for what is odd."""
    pieces = st.one_of(st.sampled_from(ODD), st.text(st.characters(), max_size=4), st.text("aé .,’“”\n", max_size=6))
    return st.lists(pieces, max_size=max_size // 4).map("".join)


def edited_text() -> st.SearchStrategy[str]:
    """A few neighbouring paragraphs of the seeds with random edits in them."""
    fragment = st.one_of(
        st.sampled_from(ARTEFACTS),
        st.sampled_from(faulty_texts()),
        st.sampled_from(ODD),
        st.sampled_from(PROTECTED),
        st.text(max_size=3),
    )
    return _edited_text(paragraphs(), fragment)


@st.composite
def _edited_text(draw: st.DrawFn, lines: tuple[str, ...], fragment: st.SearchStrategy[str]) -> str:
    first = draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[first : first + draw(st.integers(1, 4))])
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        removed = draw(st.sampled_from((0, 0, 0, 1, 2, 8)))
        text = text[:start] + draw(fragment) + text[start + removed :]
    for change in draw(st.lists(st.sampled_from(_TRANSFORMS), max_size=1)):
        text = change(text)
    return text
