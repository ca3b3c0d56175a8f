"""`a 20% of the voters`, `by a 3%`: an article before a percentage."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Article before a percentage",
    why="“un 20 % de los votantes”, “le 20 %”, “il 3%”: English says 20% of the voters.",
    when=(
        *(f"the {digit}" for digit in range(1, 10)),
        *(f"a {digit}" for digit in (1, 2, 3, 4, 5, 6, 7, 9)),
        "an 8",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<article> [Tt]he | [Aa]n? ) \s (?P<share> \d{1,3} (?:[.,]\d+)? (?: \s?% | \s per\s?cent ) ) ) (?= \s of \b | \s* (?:[.;:)]|,(?!\s[a-z]+\s[a-z]+\s(?:increase|rise|fall|cut|drop|tax))) | \s {percentage_follower} \b )""",
        unless=(r"[Tt]he\s\S+\sof\s[\w\s]{3,40}\s(?:who|that|whose|which)\b",),
        reach=30,
    ),
    fix=keep("share"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The 20%⟧ of the voters stayed at home.", becomes="20% of the voters stayed at home.", source="*"),
        Flagged("Prices rose by ⟦a 3.5%⟧ in May.", becomes="Prices rose by 3.5% in May.", source="*"),
        Clean("A 20% rise and the 5% threshold.", because="the percentage is an adjective"),
        Clean("Prices rose by 20% in May, and the 20 players left.", because="no article; no percentage"),
        Clean("He spoke of the 20% of people who own it.", because="those who are defined"),
    ),
)
