"""How names are taken apart."""

import pytest

from normalizer.names.sound import Judge


@pytest.mark.parametrize(
    ("name", "tokens"),
    [
        ("Deir ez-Zor", ["deir", "+zor"]),
        ("Abd al-Rahman al-Rashed", ["abd+rahman", "+rashed"]),
        ("Abdul Rahman", ["abd+rahman"]),
        ("Abdulaziz", ["abd+aziz"]),
        ("Abdullah", ["abdullah"]),
        ("Noureddine Bedoui", ["nour+din", "bedoui"]),
        ("Nour Eddine Bedoui", ["nour+din", "bedoui"]),
        ("Hizb Allah", ["hizballah"]),
        ("Mazar-e Sharif", ["mazar~", "sharif"]),
        ("Osama ibn Laden", ["osama", "bin", "laden"]),
        ("Bashar al-Assad", ["bashar", "+assad"]),
        ("Assad", ["assad"]),
        ("The Free Army", ["free", "army"]),
        ("Владимир Жириновский", ["vladimir", "žirinovskiy"]),
    ],
)
def test_grammar_is_resolved(judge: Judge, name: str, tokens: list[str]) -> None:
    assert [token.text for token in judge.prepare(name).tokens] == tokens


def test_descriptive_words_are_told_from_names(judge: Judge) -> None:
    kinds = [token.kind for token in judge.prepare("Free Syrian Army").tokens]
    assert kinds == ["word", "name", "word"]
