"""`at 08:00 a.m.`, `17:00 in the evening`, `kl. 14`, `the 21h`: a time of day in two ways, or in that of the source."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time of day in two ways or in that of the source",
    why="“о 20:00 вечера”, “kl. 14”, “pelas 21h”: English says 8 p.m., 2 p.m.",
    when=(
        "kl. ",
        "kl ",
        "klo ",
        "godz. ",
        "saat ",
        "ora ",
        "ore ",
        "uur ",
        *(f"{digit}{gap}{half}" for digit in range(10) for gap in ("", " ") for half in ("am", "a.m", "pm", "p.m")),
        *(
            f"{digit} {part}"
            for digit in range(10)
            for part in ("in the ", "at night", "of the ", "morning", "o'clock in")
        ),
        *(f"the {hour}h" for hour in range(25)),
    ),
    find=pattern(
        r"""(?<![\w.,:-]) (?P<hit> (?: at\s )? (?: kl\.? | klo | godz\. ) \s [012]?\d (?: [.:] [0-5]\d )?
          | (?: [Aa]t | [Ff]rom | [Uu]ntil | [Aa]round | [Bb]y | [Ss]ince ) \s (?: saat | ora | ore | uur ) \s [012]?\d (?: [.:] [0-5]\d )?
          | (?: 1[3-9] | 2[0-3] ) (?: [.:] [0-5]\d )? \s? (?: a\.?m\b | p\.?m\b ) \.?
          | (?: 1[3-9] | 2[0-3] ) [.:] [0-5]\d \s (?: in \s the \s (?: afternoon | evening | night ) | at \s night | of \s the \s (?: afternoon | evening | night ) | in \s the \s morning )
          | (?: [Aa]t | by | around | until | from ) \s (?:0?[1-9]|1[0-2]) (?: [.:] [0-5]\d )? (?: \s o['’]clock )? \s of \s the \s (?: morning | afternoon | evening | night )
          | (?: (?<= of\s ) | (?<= by\s ) ) the \s [012]?\dh (?: [0-5]\d )? ) (?! [\w’'-] )""",
        reach=40,
    ),
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The alarm came ⟦at kl. 14⟧.", source="sv"),
        Flagged("Doors open ⟦at klo 19.20⟧ and ⟦at saat 9⟧.", source="fi"),
        Flagged("It is shut until ⟦20:00 in the evening⟧.", source="uk"),
        Flagged("It opens at ⟦14:30 p.m.⟧ today.", source="zh"),
        Clean("It opens at 2:30 p.m., or 14:30, in the evening.", because="English", source="uk"),
        Clean("He rose at 9 in the morning, a KL 14 in hand.", because="English; a name", source="uk"),
    ),
)
