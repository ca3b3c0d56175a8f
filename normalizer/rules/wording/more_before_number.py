"""`more three than Porto`, `more 20 people`: “more” before its number."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“More” before its number",
    why="Portuguese, Spanish and Arabic say “mais três do que”; English says “three more than”.",
    when=tuple(
        f"{word} {number}"
        for word in ("more", "fewer", "less")
        for number in (*range(1, 10), "two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ", "ten ")
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<word> more | fewer | less ) \s (?P<number> two | three | four | five | six | seven | eight | nine | ten | \d+ ) )
        (?= \s {after_more_and_number} \b )""",
        unless=(r"(?<=[Oo]nce\s)more", r"(?<=the\s)more"),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('number')} {match.group('word')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "ar", "fa", "it", "fr", "ro", "gl", "ca"),
    mqm="fluency/word-order",
    examples=(
        Flagged(
            "He has eleven goals, ⟦more three⟧ than Silva.",
            becomes="He has eleven goals, three more than Silva.",
            source="pt",
        ),
        Flagged("It needs ⟦more 20⟧ people.", becomes="It needs 20 more people.", source="es"),
        Clean("He has three more than Silva.", because="English order", source="pt"),
        Clean(
            "Once more two people came; the more ten people know it, the better.",
            because="another word’s “more”",
            source="pt",
        ),
    ),
)
