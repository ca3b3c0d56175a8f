"""`And the girl was taken to hospital.`: a sentence that begins with “And”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Sentence that begins with “And”",
    why="Arabic, Hebrew and Persian begin sentences with “and”: “ونُقلت الفتاة”.",
    when=(
        ". and the ",
        ". and al-",
        ". and in ",
        ". and on ",
        ". and after ",
        ". and according ",
        ". and regarding ",
        ". and during ",
        ". and that ",
    ),
    find=pattern(
        r"""(?<= [.]\s ) (?P<hit> And ) \s (?= (?: the | in | on | after | during | regarding | according | [Aa]l-\w+ ) \s [^?\n]{12,220}? \. )""",
        reach=240,
        look=lambda page, offset, literal: page.text[offset + 2] == "A",
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "ar",
        "he",
        "fa",
    ),
    mqm="style/unnatural",
    examples=(
        Flagged("It rained. ⟦And⟧ the girl was taken to a clinic.", source="*"),
        Flagged("He left. ⟦And⟧ in a statement he denied it all.", source="*"),
        Clean("It rained and the girl was taken to a clinic.", because="in the sentence"),
        Clean("It rained. And the girl?", because="a question"),
    ),
)
