"""Characters that a JSON text writes as escapes of its own accord: what is written into it does the same."""

import json
import re
from collections.abc import Mapping
from typing import Any

from normalizer.wire import encode_json

_ESCAPE = re.compile(rb"\\(?:(u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|/)|.)", re.DOTALL)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_INSIDE_STRINGS = frozenset("/<>&'=!#$%()*;?@^_`|~\x7f")
"""The ASCII characters that are no part of JSON itself."""


def escapes_of(body: bytes) -> dict[int, str]:
    r"""The characters that a valid JSON text writes as escapes without need, each with its escape.

    >>> escapes_of(rb'{"a": "and\/or \u2028 \uD83D\ude00 \n \\u2029"}')
    {47: '\\/', 8232: '\\u2028', 128512: '\\uD83D\\ude00'}
    """
    if b"\\u" not in body and b"\\/" not in body:
        return {}
    found: dict[int, str] = {}
    for escape in filter(None, dict.fromkeys(_ESCAPE.findall(body))):
        written = f"\\{escape.decode('ascii')}"
        character = json.loads(f'"{written}"')
        if character > "\x7f" or character in _INSIDE_STRINGS:
            found.setdefault(ord(character), written)
    return found


def encode_like(value: Any, escapes: Mapping[int, str], *, ascii_only: bool) -> bytes:
    r"""The value as JSON, these characters as these escapes; ASCII alone when asked.

    >>> encode_like("and/or caf\u00e9", {47: r"\/"}, ascii_only=False).decode()
    '"and\\/or café"'
    """
    if not escapes:
        return encode_json(value, ascii_only=ascii_only)
    text = encode_json(value).decode().translate(escapes)
    if ascii_only:
        text = _NOT_ASCII.sub(lambda match: json.dumps(match.group())[1:-1], text)
    return text.encode()
