"""How reports put a place and a fix into words."""

import re

from normalizer.result import Finding

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PICTURES = {"\n": "⏎", "\r": "⏎", "\t": " ", "\u2028": "⏎", "\u2029": "⏎"}


def visible(text: str) -> str:
    r"""The text with every control character shown by one printable character.

    A text can so neither move the cursor, nor colour the terminal, nor turn the line around.

    >>> visible("a\tb\n\x1b[31m")
    'a b⏎␛[31m'
    """
    return _CONTROL.sub(lambda match: _picture(match.group()), text)


def _picture(character: str) -> str:
    known = _PICTURES.get(character)
    if known:
        return known
    return chr(0x2400 + ord(character)) if ord(character) < 0x20 else "�"


def shortened(text: str, limit: int) -> str:
    """The text, or its beginning and end around an ellipsis when it is longer than the limit.

    >>> shortened("abcdefghij", 7)
    'abc…hij'
    """
    if len(text) <= limit:
        return text
    kept = limit - 1
    return f"{text[: kept - kept // 2]}…{text[len(text) - kept // 2 :]}"


def quoted(text: str, limit: int = 100) -> str:
    """Words of a text as a report shows them.

    >>> quoted("hard blow")
    '“hard blow”'
    """
    return f"“{shortened(visible(text), limit)}”"


def describe_fix(finding: Finding, text: str) -> str:
    """What the edit of a finding makes of its words; empty when there is no edit."""
    edit = finding.edit
    if edit is None:
        return ""
    if finding.start <= edit.start and edit.end <= finding.end:
        after = text[finding.start : edit.start] + edit.text + text[edit.end : finding.end]
        return quoted(after) if after.strip() else "delete"
    words = quoted(text[edit.start : edit.end])
    if edit.start == edit.end:
        return f"insert {quoted(edit.text)}"
    return f"{words} becomes {quoted(edit.text)}" if edit.text.strip() else f"delete {words}"


def withheld_because(finding: Finding) -> str:
    """Why the edit of a finding was not applied, without the safety, which stands beside it; empty if it was."""
    return (finding.withheld or "").removeprefix(f"{finding.safety.value}: ")
