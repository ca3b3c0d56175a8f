"""The examples a rule carries: what it must flag, what it must leave alone, what it cannot see yet."""

import msgspec

OPEN, CLOSE = "⟦", "⟧"


class Flagged(msgspec.Struct, frozen=True):
    """A text in which exactly the ⟦marked⟧ places are found, and what it becomes.

    `becomes` None means the rule offers no fix. `source` is the language the caller says the
    text was translated from (weak rules need it), `*` for an unknown one. `language` is the
    language of the text; the first one of the rule, or English, when empty.
    """

    text: str
    becomes: str | None = None
    source: str | None = None
    language: str = ""

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return self.text.replace(OPEN, "").replace(CLOSE, "")

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The marked spans, in offsets of the plain text.

        >>> Flagged("in ⟦the Syria⟧ today").spans
        ((3, 12),)
        """
        spans, start, seen = [], 0, 0
        for place, character in enumerate(self.text):
            if character == OPEN:
                start, seen = place - seen, seen + 1
            elif character == CLOSE:
                spans.append((start, place - seen))
                seen += 1
        return tuple(spans)


class Clean(msgspec.Struct, frozen=True):
    """A text in which the rule finds nothing, and why that is right."""

    text: str
    because: str
    source: str | None = "*"
    language: str = ""


class Missed(msgspec.Struct, frozen=True):
    """A fault the rule cannot see yet; when it does, the test asks to promote the example."""

    text: str
    because: str
    language: str = ""


Example = Flagged | Clean | Missed
