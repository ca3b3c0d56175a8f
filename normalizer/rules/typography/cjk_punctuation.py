"""Chinese and Japanese punctuation in Latin text."""

from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, late

_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_MARK = late(rf"(?<![{_CJK}])[、。《》【】〈〉](?![{_CJK}])(?P<space>\s?)")
_PLAIN = {"、": ",", "。": ".", "《": "“", "》": "”", "【": "[", "】": "]", "〈": "“", "〉": "”"}


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, literal in page.hits:
        match = _MARK.match(page.text, offset) if offset > done else None
        if match is None:
            continue
        done = offset
        strength = WEAK if literal in "【】" else None
        yield Hit(offset, offset + 1, fix=_plain(page.text, offset), strength=strength)


def _plain(text: str, offset: int) -> str | None:
    """The Latin mark, with the space that the wide one carries in itself; None where it stands for a lost word."""
    mark, after = text[offset], text[offset + 1 : offset + 3]
    if mark == "。" and after.strip() and not after.strip()[0].isupper():
        return None
    if mark == "、" and not after[:1].isalnum():
        return None
    return _PLAIN[mark] + (" " if mark in "、。》】" and after[:1].isalnum() else "")


RULE = Rule(
    title="Chinese or Japanese punctuation",
    why="The mark of the source was copied.",
    when=tuple(_PLAIN),
    find=_find,
    safety=SUGGESTED,
    languages=("en", "fr", "es", "it", "pt", "de"),
    sources=("ja", "zh"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("It rained⟦。⟧Then they left⟦、⟧all of them.", becomes="It rained. Then they left, all of them."),
        Flagged("the course ⟦《⟧Managers⟦》⟧ begins", becomes="the course “Managers” begins"),
        Flagged("⟦【⟧Caution⟦】⟧ Hot.", becomes="[Caution] Hot.", source="zh"),
        Flagged("the building with a hor⟦。⟧ in Rome"),
        Clean("The sign read 東京、大阪。", because="marks of a Japanese sentence"),
        Clean("【Official】 The shop is open.", because="brackets that translators keep too", source=None),
    ),
)
