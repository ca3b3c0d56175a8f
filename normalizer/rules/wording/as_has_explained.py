"""`as has explained its director`: a verb before its subject in a subordinate clause."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb before its subject after “as”",
    why="“como ha explicado su director”, “comme l’a indiqué le ministre”: English puts the subject first.",
    when=(
        "as has ",
        "as have ",
        "as had ",
        "as it has ",
        "as informs ",
        "as indicates ",
        "as affirms ",
        "as explains ",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<lead> [Aa]s ) \s (?P<hit> (?P<verb> (?:has|have|had) \s {reporting_verb_past}
          | informs | indicates | affirms | explains ) \s
        (?P<who> (?:its|his|her|their|the|a) \s (?:[\w-]+\s){0,3}? [\w-]+
          | [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+){0,3} ) ) (?= \s* (?: [,.;] | \Z ) )""",
        unless=(
            r"(?:has|have|had)\s\w+\s(?:its|his|her|their|the|a)\s(?:own|same)\b",
            r"(?:has|have|had)\s\w+\s\w+\s(?:need|case|right|belief|desire|fact)\b",
        ),
    ),
    fix=lambda match, page: f"{match.group('who')} {match.group('verb')}",
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "fr", "it", "pt"),
    mqm="fluency/word-order",
    examples=(
        Flagged(
            "The wall was rebuilt, as ⟦has explained its director⟧, Lola Prats.",
            becomes="The wall was rebuilt, as its director has explained, Lola Prats.",
        ),
        Flagged(
            "It will rain, as ⟦have announced the authorities⟧.",
            becomes="It will rain, as the authorities have announced.",
        ),
        Flagged("As ⟦informs the agency⟧, it will rain.", becomes="As the agency informs, it will rain."),
        Clean("It will rain, as the authorities have announced.", because="the subject comes first"),
        Clean("He left, as has stressed his own wish; as has argued the case", because="the verb has an object"),
    ),
)
