"""JSON as the product writes it: one line of UTF-8, whatever the text holds."""

import json
from typing import Any

import msgspec


def encode_json(value: Any, *, ascii_only: bool = False) -> bytes:
    r"""The value as JSON without white space; ASCII alone when asked.

    Half a surrogate pair, which UTF-8 cannot hold, is written as the escape it came from.

    >>> encode_json({"text": "caf\u00e9"}, ascii_only=True)
    b'{"text":"caf\\u00e9"}'
    """
    if not ascii_only:
        try:
            return msgspec.json.encode(value)
        except UnicodeEncodeError:
            pass
    return json.dumps(value, separators=(",", ":")).encode("ascii")
