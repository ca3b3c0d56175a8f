"""Inverted question and exclamation marks."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Inverted question or exclamation mark",
    why="Only Spanish and its neighbours open a question with a mark.",
    when=("¿", "¡"),
    find=pattern(
        r"(?<!\w) (?P<hit> [¿¡]+ (?:\s(?=[A-Z]))? ) (?=[\w“\"‘])",
        reach=60,
        unless=(r"[¿¡]+(?:[^\W\d_]+[\s,]+)*?[a-z]*[áéíóúñ]",),
    ),
    fix=remove,
    safety=SAFE,
    languages=("en", "fr", "it", "pt", "de"),
    sources=("es",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("⟦¿⟧Who won?", becomes="Who won?"),
        Flagged("“⟦¡⟧Goal!” he cried.", becomes="“Goal!” he cried."),
        Clean("Who won?", because="English marks"),
        Clean("A reviewer asked, “¿Y qué?”", because="Spanish, quoted as it was said"),
        Clean("The sign ¿ stands alone.", because="the mark itself is meant"),
    ),
)
