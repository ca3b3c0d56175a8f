"""`an airport spokeswoman of the airport`: whose spokeswoman she is, said twice."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Holder of an office named with its body twice",
    why="A compound and the phrase that explains it were both translated.",
    when=("{office_holder} of the ",),
    find=pattern(
        r"""(?<![\w-]) (?P<body> [a-z]{4,} ) \s [a-z]+ (?P<hit> \s of \s the \s (?P=body) ) (?![\w-])""",
        on="fold",
        reach=40,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/addition",
    examples=(
        Flagged(
            "An airport spokeswoman⟦ of the airport⟧ said so.", becomes="An airport spokeswoman said so.", source="de"
        ),
        Flagged("The club president⟦ of the club⟧ left.", becomes="The club president left.", source="tr"),
        Clean("An airport spokeswoman of the town said so.", because="two bodies", source="de"),
        Clean("The spokesman of the airport said so.", because="once", source="de"),
    ),
)
