"""`ways of strengthening the relations the bilateral`: the adjective behind its noun, with an article of its own."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adjective behind its noun, with an article",
    why="Arabic and Hebrew repeat the article: “العلاقات الثنائية”, “היחסים הבילטרליים”.",
    when=(
        " the {adjective_of_affairs}",
        " the {demonym_lower}",
    ),
    find=pattern(
        r"""\b [Tt]he \s (?P<hit> (?P<noun> [a-z]{3,} ) \s the \s (?P<adjective> {adjective_of_affairs} | {demonym} ) ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: and | in | of | with | between | for | to | is | was | are | were | has | have ) \b )""",
        unless=(r"\w+\sthe\s\w+\s(?:and|,)\s(?:\w+\s)?\w+\s(?:is|was|are|were)\b", r"(?:more|less|better|worse)\s"),
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('adjective')} {match.group('noun')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "he", "fa", "el", "ro", "sq", "am"),
    mqm="fluency/word-order",
    examples=(
        Flagged(
            "They discussed the ⟦relations the bilateral⟧ in May.",
            becomes="They discussed the bilateral relations in May.",
            source="ar",
        ),
        Flagged("It hit the ⟦army the Syrian⟧.", becomes="It hit the Syrian army.", source="ar"),
        Clean("They discussed the bilateral relations.", because="English order", source="ar"),
        Clean("The more the public is told, the better.", because="a comparison", source="ar"),
        Clean("They gave the army the public and private help was meant for.", because="a clause", source="ar"),
    ),
)
