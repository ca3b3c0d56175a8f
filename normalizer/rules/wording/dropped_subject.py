"""A quoted statement that begins with its verb: `“Is a matter of honour,” he said.`."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Statement without a subject",
    why="Spanish, Italian, Portuguese, Polish and Russian need no subject: “Es una cuestión de honor.”",
    when=('"is ', '"are ', '"was ', '"were ', '"has ', '"serves ', '"seems '),
    find=pattern(
        r"""(?: \A | (?<=\s) ) [“"] (?P<hit> Is | Are | Was | Were | Has | Serves | Seems ) (?=
          \s (?: a | an | the | very | not | something | one | also | already | been | two | three | \d+ | to | like )
          \s [^?"”\n]{5,200} (?: [.,!] [”"] | [”"] [.,]? ) )""",
        unless=(
            r"\w+\s(?:the|an?|two|three|\d+)\s[^?\"”\n]*[,.][\"”]\s*(?:\w+\s){0,2}(?:asks?|asked|wonders?|wondered)\b",
        ),
        reach=260,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "pl", "ru"),
    mqm="fluency/grammar",
    examples=(
        Flagged("She promised a new one. “⟦Is⟧ a matter of honour,” she said.", source="ru"),
        Flagged('"⟦Are⟧ three years that I wait for this day", said Corradi.', source="it"),
        Clean("“Is the bridge safe?” he asked. “Are you sure?”", because="questions"),
        Clean("“Is a bridge of wood safe,” he asked, “in winter?”", because="a question that goes on"),
        Clean("“Has a nice ring to it,” said Ann.", because="people talk so", source=None),
        Clean("“It is a matter of honour,” he said.", because="the subject is there"),
    ),
)
