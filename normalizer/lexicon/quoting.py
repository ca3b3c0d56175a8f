"""When a word in a lexicon file stands in double quotes, and how."""

_QUOTED = frozenset(":#?[]{},&*!|>'\"%@`")
_JOINERS = dict.fromkeys(map(ord, "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"))
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0", "\x1b": "\\e"}


def quoted(text: str) -> str:
    r"""A word as it is written in a file: in double quotes where YAML or the layout asks for them.

    >>> quoted("Siria"), quoted("Costa d'Avorio"), quoted("- a"), quoted(""), quoted("a\xa0b")
    ('Siria', '"Costa d\'Avorio"', '"- a"', '""', '"a\\u00a0b"')
    """
    if text.translate(_JOINERS).isprintable() and not _needs_quotes(text):
        return text
    return in_quotes(text)


def in_quotes(text: str) -> str:
    """A word in double quotes.

    >>> in_quotes('a "b"')
    '"a \\\\"b\\\\""'
    """
    return '"' + "".join(map(_escaped, text)) + '"'


def _needs_quotes(text: str) -> bool:
    return not text or text[0] in "-? " or text[-1] == " " or not _QUOTED.isdisjoint(text)


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable() or ord(character) in _JOINERS:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
