"""Reading bytes and giving the same bytes back."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.errors import InputError
from normalizer.text.document import read_document
from tests.random_text import seed_texts

BOMS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
TEXTS = (
    "",
    "x",
    "café\n",
    "a\r\nb\r\n",
    "a\rb",
    "no final newline",
    "\n\n\n",
    "mixed\nline\r\nends\r",
    "🚀 दमिश्क\u2028",
)
WRITABLE = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", BOMS)
def test_a_byte_order_mark_names_the_encoding_and_comes_back(encoding: str, text: str) -> None:
    data = BOMS[encoding] + text.encode(encoding)
    document = read_document("a.txt", data)
    assert (document.text, document.to_bytes()) == (text, data)


@given(
    st.binary(max_size=60), st.sampled_from(("utf-8", "cp1252", "latin-1", "utf-8-sig", "utf-16", "shift_jis", "utf-7"))
)
def test_what_is_read_comes_back_byte_for_byte(data: bytes, encoding: str) -> None:
    try:
        document = read_document("a.txt", data, encoding)
    except InputError:
        return
    assert document.to_bytes() == data


@given(WRITABLE)
def test_any_text_comes_back_from_utf_8(text: str) -> None:
    data = text.encode()
    if b"\x00" not in data:
        assert read_document("a.txt", data).to_bytes() == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_named_encoding_with_nul_bytes_is_no_binary(encoding: str) -> None:
    data = "Aleppo\n".encode(encoding)
    document = read_document("a.txt", data, encoding)
    assert (document.text, document.to_bytes()) == ("Aleppo\n", data)


def test_a_changed_text_keeps_the_encoding_and_the_mark() -> None:
    document = read_document("a.txt", codecs.BOM_UTF16_LE + "ab".encode("utf-16-le"))
    assert document.with_text("é").to_bytes() == codecs.BOM_UTF16_LE + "é".encode("utf-16-le")


def test_the_seeds_come_back() -> None:
    for name, text in seed_texts().items():
        assert read_document(name, text.encode()).to_bytes() == text.encode()


@pytest.mark.parametrize(
    ("data", "encoding", "told"),
    [
        (b"caf\xe9\n", None, ("a.txt", "0xe9", " 3", "--encoding")),
        (codecs.BOM_UTF8 + b"caf\xe9", None, ("0xe9", " 6")),
        (b"GIF8\x00\x01", None, ("a.txt", "binary", " 4")),
        (b"abc", "klingon", ("a.txt", "klingon")),
        (b"abc", "rot13", ("a.txt", "rot13")),
        (b"\x81", "cp1252", ("a.txt", "0x81", "cp1252")),
        (codecs.BOM_UTF16_LE + b"a\x00b", None, ("a.txt", "utf-16")),
        (b"\xff-", "punycode", ("a.txt",)),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(data: bytes, encoding: str | None, told: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as caught:
        read_document("a.txt", data, encoding)
    message = str(caught.value)
    assert "\n" not in message
    assert all(part in message for part in told), message


def test_a_character_the_encoding_lacks_is_told() -> None:
    document = read_document("a.txt", b"Pe\xf1a", "latin-1").with_text("Peña “x”")
    with pytest.raises(InputError, match="latin-1 cannot write '“'"):
        document.to_bytes()
