"""Zones: what is never edited, and what is somebody's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.text.zones import Zone, ZoneIndex, protected_zones, quote_zones
from tests.random_text import any_text, edited_text

MARKED = (
    ("url", "see ⟦https://a.org/b?c=d&e#f⟧, then"),
    ("url", "(⟦http://a.org/b_(c⟧)"),
    ("url", "at ⟦www.a.org/Türkiye⟧."),
    ("url", "“⟦https://a.org⟧”"),
    ("url", "on ⟦lemonde.fr⟧, the site"),
    ("url", "from ⟦news.bbc.co.uk/a/b⟧ today"),
    ("url", "HTTP ⟦HTTPS://A.ORG/B⟧ shouted"),
    ("email", "write to ⟦first.last+tag@mail.example.org⟧."),
    ("handle", "said ⟦@OSDH_en⟧: no"),
    ("hashtag", "on ⟦#Türkiye⟧!"),
    ("code", "type ⟦`the Syria`⟧ here"),
    ("code", "as ⟦```\nthe Syria ,\n```⟧ shows"),
    ("markup", "a ⟦<b>⟧bold⟦</b>⟧ word"),
    ("markup", 'a ⟦<a href="x" title="the Syria">⟧ link'),
    ("markup", "no ⟦<!-- the\nSyria -->⟧ more"),
    ("entity", "R⟦&amp;⟧D ⟦&#8217;⟧ ⟦&#x2019;⟧"),
)
UNPROTECTED = (
    "He left.Then he came.",
    "a < b and c > d",
    "AT&T; and R&D",
    "3.5 com",
    "cost: 5 @ 3 euros",
    "No. #",
    "C# code",
)
QUOTED = (
    "He said “⟦no⟧” and “⟦yes⟧”.",
    "„⟦Nein⟧“, sagte er.",
    "« ⟦Non⟧ », dit-il.",
    '"⟦No,⟧" he said. "⟦Yes.⟧"',
    "»⟦Nein⟧«, sagte er. »⟦Ja.⟧«",
    "«⟦Non⟧», dit-il. «⟦Oui.⟧»",
    "a stray” mark, and” another",
    "”⟦Nej⟧”, sa han. ”⟦Ja.⟧”",
    "“⟦a long one that goes on\n”",
    "He said ‘⟦no⟧’ to Syria’s army and the rebels’ men.",
    "“⟦he said ‘no’ twice⟧” today",
    'A 6" gun and a 5" gun',
    "the boys’ toys and Assad’s",
)


def _plain(marked: str) -> tuple[str, list[tuple[int, int]]]:
    pieces, spans, place = marked.replace("⟧", "⟦").split("⟦"), [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            spans.append((place, place + len(piece)))
        place += len(piece)
    return "".join(pieces), spans


@pytest.mark.parametrize(("kind", "marked"), MARKED)
def test_the_marked_stretches_are_protected(kind: str, marked: str) -> None:
    text, spans = _plain(marked)
    assert protected_zones(text) == tuple(Zone(start, end, kind) for start, end in spans)


@pytest.mark.parametrize("text", UNPROTECTED)
def test_ordinary_text_is_not_protected(text: str) -> None:
    assert protected_zones(text) == ()


@pytest.mark.parametrize("marked", QUOTED)
def test_the_marked_stretches_are_quotation(marked: str) -> None:
    text, spans = _plain(marked.replace("\n”", "⟧\n”"))
    assert [text[z.start : z.end].strip() for z in quote_zones(text)] == [text[a:b].strip() for a, b in spans]


@pytest.mark.parametrize("text", ["„Wir\ngehen!“ Sie ging.", "„Nein.\n\nJa!“ Sie ging.", "»Wir\ngehen« und fertig."])
def test_what_closes_a_quotation_of_an_earlier_line_opens_none(text: str) -> None:
    assert [zone.start for zone in quote_zones(text)] == [1]


def test_quotation_left_open_ends_with_its_paragraph() -> None:
    text = "“We left.\nThey stayed, he said.\nThe end."
    assert [text[z.start : z.end] for z in quote_zones(text)] == ["We left."]


@given(st.one_of(any_text(), edited_text()))
def test_zones_lie_in_the_text_in_order_without_overlap(text: str) -> None:
    for zones in (protected_zones(text), quote_zones(text)):
        edges = [edge for zone in zones for edge in (zone.start, zone.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(text) for edge in edges)


@given(st.lists(st.integers(0, 40), max_size=12), st.integers(0, 40), st.integers(0, 6))
def test_the_index_finds_the_first_zone_a_stretch_touches(edges: list[int], start: int, length: int) -> None:
    pairs = list(zip(*[iter(sorted(edges))] * 2, strict=False))
    zones = [Zone(a, b, "url") for a, b in pairs if a < b]
    end = start + length
    touching = [zone for zone in zones if zone.start < end and start < zone.end]
    index = ZoneIndex(zones)
    assert index.touching(start, end) == (touching[0] if touching else None)
    held = index.holding(start, end)
    assert held is None or (held.start <= start and end <= held.end)


@pytest.mark.parametrize(
    "line",
    [
        '    "Effect" : "Allow",',
        "\tlet x = f() ;",
        "    class A : public B {",
        "\t:au Enter | set cpt=.",
        "    a != b ? c : d;",
    ],
)
def test_an_indented_line_of_a_program_is_code(line: str) -> None:
    text = f"Write this:\n\n{line}\n\nThen go on."
    assert [(zone.kind, text[zone.start : zone.end]) for zone in protected_zones(text)] == [("code", line)]


@pytest.mark.parametrize(
    "line", ["    He came home ; nobody spoke.", "\tShe asked : why ?", "    “No” : that was all."]
)
def test_an_indented_paragraph_is_none(line: str) -> None:
    assert protected_zones(f"It rained.\n\n{line}\n") == ()
