"""A mention: a stretch of text that names an entity of the lexicons."""

import msgspec

from normalizer.edits.edit import Safety


class Mention(msgspec.Struct, frozen=True):
    """One name in a text, by whom it may mean and how it was recognised.

    `how`: `canonical`, `short`, `alternate` (an equally good English name), `variant`,
    `exonym` (the name in another language), `clear-exonym` (one that can only mean a country),
    `acronym` (of another language), `sound`.
    `kind` is the entity's, where the way of recognition depends on it. `replacement` is the
    canonical form in the text's own style, None when nothing is to change.
    """

    start: int
    end: int
    entities: tuple[str, ...]
    how: str
    replacement: str | None
    safety: Safety
    detail: str
    source: str
    languages: tuple[str, ...] = ()
    kind: str = ""
