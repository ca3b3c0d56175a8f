"""`the 10 anniversary`, `in the 65 minute`: a number for an ordinal."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Number for an ordinal",
    why="Chinese, Japanese and Romance engines leave the ordinal out: “en el minuto 65”.",
    when=(
        " anniversary",
        " edition",
        " minute",
        " birthday",
        " century",
        " floor",
        " round",
    ),
    find=pattern(
        r"""\b (?: [Tt]he | his | her | its | their ) \s (?P<hit> \d{1,3} ) \s (?: anniversary | edition | birthday | (?<=\d\s) minute | century | floor | round ) (?= \s* [.,;)] | \s {word_behind_anniversary} \b )""",
        reach=30,
    ),
    fix=lambda match, page: ordinal(int(match.group("hit"))),
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It is the ⟦10⟧ anniversary of the bridge.", becomes="It is the 10th anniversary of the bridge.", source="*"
        ),
        Flagged("He scored in the ⟦65⟧ minute.", becomes="He scored in the 65th minute.", source="*"),
        Clean("It is the 10th anniversary; the 65 minute walk.", because="an ordinal; part of another noun"),
        Clean("The 10 editions of the fair.", because="a plural"),
    ),
)
