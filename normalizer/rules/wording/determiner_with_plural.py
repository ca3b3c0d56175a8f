"""`every years`, `this measures`, `much people`, `thousands people`: a plural after a word for one, or a quantity without “of”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Word for one or much before a plural",
    why="“chaque”, “cada”, “her” and “много” were translated without their noun.",
    when=(
        *(f"{one} {{counted_noun}}" for one in ("every", "each", "another", "this", "a lot")),
        *(f"{many} {{counted_noun}}" for many in ("much", "thousands", "hundreds", "dozens", "millions", "plenty")),
        "a {counted_noun} ",
        "a lot {noun_of_a_lot}",
        "every people",
        "every years",
        "every days",
        "each years",
        "this measures",
        "this years",
        "this problems",
        "this results",
        "this elections",
        "many {uncountable_noun}",
        "several {uncountable_noun}",
        "these {singular_counted} ",
        "those {singular_counted} ",
        *(
            f"{many} of {{singular_counted}}"
            for many in ("number", "hundreds", "thousands", "dozens", "majority", "lot", "group")
        ),
        " peoples",
        " childrens",
        " mans",
        " womans",
        " childs",
        " policemans",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ee]very | [Ee]ach | [Aa]nother | [Tt]his ) \s (?! {counted_as_one} ) (?: {counted_noun} | years | days | problems | results (?! \s (?:in|from)\b ) | measures | elections | weeks | months | countries )
          | (?: [Mm]uch | [Tt]housands | [Hh]undreds | [Dd]ozens | [Mm]illions | [Tt]ens | lot | [Pp]lenty ) \s {counted_noun} | lot \s {noun_of_a_lot} | [Ee]very \s people | (?: [Mm]any | [Ss]everal | [Ff]ew ) \s {uncountable_noun} | [Tt]hese \s (?! time\b ) {singular_counted} | (?:[Tt]he\s)? {quantity_with_of} \s of \s (?! {noun_before_noun}\b ) {singular_counted} | (?: \d[\d,.]* | many | several | thousand ) \s peoples | (?: \d[\d,.]* | many | several | two | three | these | thousand ) \s (?: childrens | mans | womans | childs | policemans | persons\sof | informations )
          | [Aa] \s (?! {plural_without_ending} ) {counted_noun} ) (?= \s* [.,;:)] | \s (?: {behind_noun} | will | the | came | went | [a-z]{3,}ed ) \b )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Every years⟧ the river floods.", source="*"),
        Flagged("There were ⟦much people⟧ in the square.", source="*"),
        Flagged("⟦Thousands people⟧ came.", source="*"),
        Flagged("They gave ⟦many information⟧.", source="*"),
        Flagged("⟦These child⟧ have no school.", source="*"),
        Clean("Every two years; many people; thousands of people; this shop; each of them.", because="English"),
        Clean("Many weather stations and every workers’ union; this time.", because="a noun of two words; a genitive"),
        Clean("These peoples, three peoples in all; this results in peace.", because="nations; a verb"),
        Clean("He has not much members’ money.", because="a genitive"),
    ),
)
