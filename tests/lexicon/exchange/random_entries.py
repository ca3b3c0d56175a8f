"""Random entries of every section, with a liking for what spreadsheets and XML take amiss."""

import unicodedata
from pathlib import Path

from hypothesis import strategies as st

from normalizer.lexicon.exchange.parcel import Parcel, plain_value
from normalizer.lexicon.load import read_record
from normalizer.lexicon.strict_yaml import Record

_ODD = [
    "=",
    "+",
    "-",
    "@",
    "\t",
    "'",
    '"',
    '""',
    ";",
    ",",
    "|",
    "#",
    ": ",
    "&",
    "<",
    ">",
    "]]>",
    "\n",
    "\r",
    " ",
    "_x0041_",
    "\\",
    "mtnorm note: ",
    "no",
    "1.0",
    "2024-01-01",
]
_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
FORM = (
    st.lists(st.one_of(st.sampled_from(_ODD), st.text(_LETTERS, min_size=1, max_size=6)), min_size=1, max_size=5)
    .map("".join)
    .map(lambda text: unicodedata.normalize("NFC", text))
)
_CODE = st.sampled_from(["en", "fr", "ar", "ru", "zh-Hant", "sr-Latn"])
_FORMS = st.lists(FORM, max_size=4, unique=True)
_ID = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,2}", fullmatch=True)
_TEST = st.one_of(
    st.fixed_dictionaries({"in": FORM, "out": st.one_of(st.just(""), FORM)}),
    st.fixed_dictionaries({"in": FORM, "flag": st.just("true")}),
    st.fixed_dictionaries({"same": FORM}),
)
_DATE = st.dates().map(lambda date: date.isoformat())


def _names() -> st.SearchStrategy[dict]:
    return st.fixed_dictionaries(
        {
            "id": _ID,
            "kind": st.sampled_from(["person", "organisation", "place", "work", "event", "term"]),
            "name": st.builds(lambda en, more: {**more, "en": en}, FORM, st.dictionaries(_CODE, FORM, max_size=3)),
        },
        optional={
            "acronym": st.dictionaries(_CODE, st.lists(FORM, min_size=1, max_size=3, unique=True), max_size=2),
            **dict.fromkeys(("short", "variants", "weak", "not", "alternates"), _FORMS),
            "article": st.just("the"),
            "match": st.just("listed"),
            "collides": st.dictionaries(FORM, FORM, max_size=2),
            "valid": st.fixed_dictionaries({"from": _DATE}),
            "wikidata": st.integers(1, 10**8).map(lambda number: f"Q{number}"),
            "note": FORM,
            "tests": st.lists(_TEST, max_size=3),
        },
    )


def _wording() -> st.SearchStrategy[dict]:
    pairs = st.lists(st.tuples(FORM, FORM | st.just("")), min_size=1, max_size=4, unique_by=lambda pair: pair[0])
    many = st.fixed_dictionaries(
        {"pairs": pairs}, optional={"unless": _FORMS, "note": FORM, "tests": st.lists(_TEST, max_size=2)}
    )
    how = st.sampled_from(["pairs", "one for all", "none"])

    def entry(id_: str, parts: dict, good: str) -> dict:
        bad = [pair[0] for pair in parts.pop("pairs")]
        goods = {"pairs": {"good": [f"{form}!" for form in bad]}, "one for all": {"good": ["x"]}, "none": {}}
        return {"id": id_, "bad": bad, **goods[good], **parts}

    return st.builds(entry, _ID, many, how)


def _valid(value: dict, section: str) -> Parcel | None:
    """The entry as the loader has it; None for one that it refuses, such as a pattern that is none."""
    entry, _ = read_record(Record(1, value), section, Path(f"{section}/fr.yaml"))
    return None if entry is None else Parcel(section, "fr", plain_value(entry))


def lexicons(section: str = "names") -> st.SearchStrategy[list[Parcel]]:
    """A few entries of a section with ids of their own."""
    value = _names() if section == "names" else _wording()
    entry = value.map(lambda found: _valid(found, section)).filter(lambda parcel: parcel is not None)
    return st.lists(entry, min_size=1, max_size=4, unique_by=lambda parcel: parcel.id)
