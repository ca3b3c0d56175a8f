"""`Although it rained, but they played`: both halves of a sentence have their conjunction."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Conjunction on both sides",
    why="Chinese, Persian and Arabic mark both halves: “虽然…但是”, “اگرچه … اما”.",
    when=(
        ", but ",
        ", so ",
        ", therefore ",
        ", yet ",
        ", however ",
        " so the ",
        " so they ",
        " so he ",
        " so she ",
        " so it ",
        " so we ",
    ),
    find=pattern(
        r"""(?: (?<= , \s ) (?: although | though | even\sthough ) \s (?: it | he | she | they | we | there | this | that | (?: the | its | their | his | her ) \s \w+ ) \s [^.,;:!?\n“”"]{6,110} , \s (?= but \s (?: the | it | he | she | they | we | there | this | its | their | his | in ) \b )
        | (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [“"] ) ) (?: (?: Although | Though | Even\sthough | Despite ) \s [^.,;:!?\n“”"]{6,110} , \s (?= but | however | yet ) | Because \s of \s [^.,;:!?\n“”"]{6,80} ,? \s (?= so\s(?:the|they|he|she|it|we)\b ) | (?: Because | Since ) \s (?! of\b | then\b | \d ) [^.,;:!?\n“”"]{6,110} , \s (?= so\s(?!that\b|much\b|many\b|far\b|long\b) | therefore\b ) ) )
        (?P<hit> but | however | yet | so | therefore ) ,? \s (?= [a-z“"A-Z] )""",
        reach=140,
        look=lambda page, offset, literal: (
            "though " in page.fold[max(0, offset - 130) : offset]
            or "because " in page.fold[max(0, offset - 130) : offset]
            or "despite " in page.fold[max(0, offset - 130) : offset]
        ),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Although it rained all day, ⟦but⟧ they played.", source="*"),
        Flagged("Because the road was closed, ⟦so⟧ they stayed.", source="*"),
        Flagged("Because of the snow ⟦so⟧ the schools were shut.", source="*"),
        Flagged("It was late, although they had been told, ⟦but⟧ the doors were shut.", source="*"),
        Clean("It was cheap, although small for us, but the rooms were clean.", because="said aside", source="*"),
        Clean("He owed a good deal, although a stranger, but not all.", because="what is said aside", source="*"),
        Clean("Although it rained all day, they played, but lost.", because="one conjunction"),
        Clean("It rained, but they played, so all went well.", because="one conjunction"),
    ),
)
