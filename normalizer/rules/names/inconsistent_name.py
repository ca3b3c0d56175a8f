"""Two good English names of one person or group, mixed in one text."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, mention_hits

RULE = Rule(
    title="Two names for one person or group",
    why="Both spellings are in use, but not in one text.",
    find=mention_hits("inconsistent", kinds=("person", "organisation", "work", "event", "term")),
    safety=SAFE,
    weight=0.0,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("al-Qaeda fought; ⟦al-Qaida⟧ lost; al-Qaeda", becomes="al-Qaeda fought; al-Qaeda lost; al-Qaeda"),
        Flagged(
            "Hezbollah left. ⟦Hizbullah⟧ said so. Hezbollah!", becomes="Hezbollah left. Hezbollah said so. Hezbollah!"
        ),
        Flagged("Zelenskyy came. ⟦Zelensky⟧ left.", becomes="Zelenskyy came. Zelenskyy left."),
        Flagged(
            "Hay'at Tahrir al-Sham fought ⟦Hayʼat Tahrir al-Sham⟧.",
            becomes="Hay'at Tahrir al-Sham fought Hay'at Tahrir al-Sham.",
        ),
        Clean("al-Qaida fought and al-Qaida lost", because="one form throughout"),
        Clean("Bashar al-Assad came. Assad left.", because="an article that a surname may lose"),
        Clean("Al-Qaeda and al-Qaeda", because="a capital at the start of a sentence"),
    ),
)
