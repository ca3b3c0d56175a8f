"""A stray capital stuck to the first word."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Stray letter before a word",
    why="A decorated initial of the page was taken for a letter of its own.",
    when=tuple(f"{letter}{{sentence_opener}} " for letter in "abcdefghijklmnopqrstuvwxyz"),
    find=pattern(r"(?<![\w-]) (?P<hit> [A-Z] ) (?= {sentence_opener} \s [a-zA-Z] )", reach=8),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    mqm="fluency/character-encoding",
    examples=(
        Flagged("⟦F⟧The rise in prices slowed.", becomes="The rise in prices slowed."),
        Flagged("⟦S⟧When the army left", becomes="When the army left"),
        Clean("The rise; VThe; McThe", because="no word follows, or none begins"),
        Clean("He was with them then.", because="ordinary words"),
    ),
)
