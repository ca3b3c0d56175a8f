"""`They was at home`, `He have two cars`: a verb that does not agree with its pronoun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb that does not agree with its pronoun",
    why="Chinese, Japanese and Persian verbs do not change, and the engine loses count.",
    when=(
        "{pair_at_odds} ",
        "who is ",
        "who was ",
        "who has ",
        "who does ",
        "these is ",
        "these was ",
        "those is ",
        "both was ",
        "many was ",
        "many has ",
        "{counted_noun} was ",
        "{counted_noun} is ",
        "{counted_noun} has ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Tt]hey | [Ww]e ) \s (?: was | is | has | does ) | (?: (?: (?<![^\n]) | (?<= [.,;]\s ) | (?<= [“"] ) | (?<= and\s ) | (?<= but\s ) | (?<= because\s ) | (?<= said\s ) | (?<= when\s ) ) (?: [Hh]e | [Ss]he | [Ii]t ) \s (?: have | are | do\snot ) | (?: (?<![^\n]) | (?<= [.]\s ) ) (?: He | She | It ) \s {plain_verb_of_pronoun} | (?<! of\s ) people \s {plain_behind_people} )
          | (?: (?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"] ) | (?<! of\s[Tt]he\s ) (?<= [Tt]he\s ) | (?<= that\s ) | (?<= because\s ) ) (?: people | children | (?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"] ) ) (?: People | Children ) ) \s (?: is | was | has ) (?! \s (?: an? | {deed_to_a_title} ) \b ) )
          | (?: (?: (?<![^\n]) | (?<= [.]\s ) ) (?: Women | Men | Many\speople | Some\speople | These | Those | Both (?=\swas) ) \s (?: is | was ) (?! \s {deed_to_a_title} \b ) | (?: (?<![^\n]) | (?<= [.]\s ) ) Many \s (?: was | has ) (?! \s (?: been \s )? the \b ) )
          | (?: (?<![^\n]) | (?<= [.]\s ) | (?<= that\s ) | (?<= [Tt]he\s ) ) [Pp]olice \s (?: is | was | has ) | {many_who} \s who \s (?: is | was | has | does )
          | (?<! of\s ) (?<! ing\s ) (?<! for\s ) (?<! with\s ) (?<! from\s ) (?<! by\s ) (?<! about\s ) (?: [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Ss]even | [Ee]ight | [Nn]ine | [Tt]en | [Mm]any | [Ss]everal | (?<=[ (])\d+ ) \s (?!police\b|points\b|members\b) {counted_noun} \s (?: was | is | has ) (?! \s {view_of_a_sum} \b ) ) (?= \s [a-z] )""",
        unless=(r"people\s(?:is|was|has)\b(?=\s(?:one|sovereign))",),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“⟦It are⟧ people who have worked here.”", source="nl"),
        Flagged("“⟦People was⟧ very nervous,” she said.", source="es"),
        Flagged("⟦They was⟧ at home.", source="*"),
        Flagged("He says that ⟦two cars was⟧ lost and the ⟦police has⟧ two men.", source="*"),
        Flagged("It rained and ⟦he have⟧ two cars.", source="*"),
        Flagged("The ⟦people is⟧ tired of the war.", source="*"),
        Flagged("⟦These is⟧ the rules. ⟦Both was⟧ held in May. ⟦Many has⟧ gone.", source="*"),
        Clean(
            "One of the children has come; many is the time they ran. Both is fine. Many has been the time.",
            because="one of them; a set phrase",
        ),
        Clean(
            "They were at home; he has two cars; killing people is wrong; the death of two people was sad.",
            because="English",
        ),
        Clean(
            "Men was filmed in Rome. He says that People is thin. Many was the day he ran.", because="titles; an idiom"
        ),
        Clean("At least 40 votes is required.", because="seen as one sum"),
        Clean("It rained; may he have peace. The people is sovereign.", because="a wish; an idiom"),
    ),
)
