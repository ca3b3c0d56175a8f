"""Random lexicons as editors might write them: entries of each section, in YAML of any style, with comments."""

import yaml
from hypothesis import strategies as st

LETTERS = st.sampled_from("abzAÉñşжЯعشא中'’-. :#[]{},&*!|>\"%@`?\\/_~0189\u200c\u00a0")
WORD = st.text(LETTERS, min_size=1, max_size=12) | st.sampled_from(
    ["no", "null", "true", "1e3", "2024-01-01", "- a", "a: b", "a #b", "Hay'at Tahrir", "هيئة تحرير الشام", "=", "<<"]
)
WORDS = st.lists(WORD, min_size=1, max_size=30)
ID = st.from_regex(r"[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
LANGUAGE = st.sampled_from(["fr", "es", "de", "ru", "ar", "pl", "ja"])
_TEST = st.one_of(
    st.fixed_dictionaries({"in": WORD, "out": WORD | st.just("")}),
    st.fixed_dictionaries({"flag": st.just("true"), "in": WORD}),
    st.fixed_dictionaries({"same": WORD}),
)
_TESTS = st.lists(_TEST, min_size=1, max_size=3)


def _shuffled(entry):
    return st.permutations(list(entry.items())).map(dict)


NAME = st.fixed_dictionaries(
    {
        "id": ID,
        "kind": st.sampled_from(["person", "organisation", "place", "term"]),
        "name": st.builds(lambda en, rest: rest | {"en": en}, WORD, st.dictionaries(LANGUAGE, WORD, max_size=4)),
    },
    optional={
        "acronym": st.dictionaries(LANGUAGE, WORD | st.lists(WORD, min_size=1, max_size=3), min_size=1, max_size=3),
        "short": WORDS,
        "variants": WORDS,
        "weak": WORDS,
        "not": WORDS,
        "collides": st.dictionaries(WORD, WORD, min_size=1, max_size=3),
        "valid": st.just({"to": "2024-12-08", "from": "2017-01-28"}),
        "note": WORD,
        "tests": _TESTS,
    },
).flatmap(_shuffled)
WORDING = st.fixed_dictionaries(
    {"id": ID, "bad": st.lists(st.from_regex(r"[a-z ']{1,20}[a-z]", fullmatch=True), min_size=1, max_size=30)},
    optional={
        "good": st.lists(WORD, min_size=1, max_size=1),
        "strength": st.just("weak"),
        "note": WORD,
        "tests": _TESTS,
    },
).flatmap(_shuffled)
RESIDUE = st.fixed_dictionaries({"id": ID, "line": WORDS}, optional={"note": WORD, "tests": _TESTS}).flatmap(_shuffled)
ENTRIES = {"names": NAME, "wording": WORDING, "residue": RESIDUE}


def lists_of(section):
    """Lists of entries of a section, each id once."""
    return st.lists(ENTRIES[section], min_size=1, max_size=4, unique_by=lambda entry: entry["id"])


@st.composite
def written(draw, section):
    """A file of entries: block or flow style, any width and quotes, comments in between."""
    entries = draw(lists_of(section))
    pieces = []
    for entry in entries:
        if draw(st.booleans()):
            pieces.append("# § " + draw(st.text(LETTERS, max_size=20)) + "\n")
        pieces.append(
            yaml.safe_dump(
                [entry],
                sort_keys=False,
                allow_unicode=draw(st.booleans()),
                default_flow_style=draw(st.sampled_from([None, False, True])),
                default_style=draw(st.sampled_from([None, '"', "'"])),
                width=draw(st.sampled_from([20, 80, 1000])),
                indent=draw(st.sampled_from([2, 4])),
            )
        )
        if draw(st.booleans()):
            pieces.append(draw(st.sampled_from(["\n", "\n\n# § far below\n\n", "  # § indented\n"])))
    return _in_one_list(pieces)


def _in_one_list(pieces):
    """Pieces of YAML, each a list, as one list: those in brackets become items of the list around them."""
    lines = []
    for piece in pieces:
        if piece.startswith("["):
            body = piece.strip()[1:-1].replace("\n", "\n  ")
            piece = f"- {body}\n"
        lines.append(piece)
    return "".join(lines)
