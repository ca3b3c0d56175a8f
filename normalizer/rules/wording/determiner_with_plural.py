"""`every years`, `this measures`, `much people`, `thousands people`: a plural after a word for one, or a quantity without “of”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Word for one or much before a plural",
    why="“chaque”, “cada”, “her” and “много” were translated without their noun.",
    when=("every {counted_noun}", "each {counted_noun}", "another {counted_noun}", "this {counted_noun}", "much {counted_noun}", "thousands {counted_noun}", "hundreds {counted_noun}", "dozens {counted_noun}", "millions {counted_noun}", "a lot {counted_noun}", "a lot money", "a lot time", "a lot work", "a lot problems", "a lot things", "a lot information", "a lot years", "every people", "plenty {counted_noun}", "every years", "every days", "each years", "many {uncountable_noun}", "several {uncountable_noun}", "this measures", "this years", "this problems", "this results", "this elections", "that years", "these {singular_counted} ", "those {singular_counted} ", "a {counted_noun} ", "number people", "most of people", "number of {singular_counted}", "hundreds of {singular_counted}", "thousands of {singular_counted}", "dozens of {singular_counted}", "majority of {singular_counted}", "lot of {singular_counted}", "group of {singular_counted}", " peoples", " childrens", " mans", " womans", " childs", " policemans", ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Ee]very | [Ee]ach | [Aa]nother | [Tt]his ) \s (?! people | police | cattle | sheep | troops | species | shops | followers | cases | birds | pages | books | votes | seats | points ) (?: {counted_noun} | years | days | problems | results | measures | elections | weeks | months | countries )
          | (?: [Mm]uch | [Tt]housands | [Hh]undreds | [Dd]ozens | [Mm]illions | [Tt]ens | lot | [Pp]lenty ) \s {counted_noun} | lot \s (?:money|time|work|problems|things|water|noise|attention|information|years|effort) | [Ee]very \s people | (?: [Mm]any | [Ss]everal | [Ff]ew ) \s {uncountable_noun} | [Tt]hese \s (?! time\b ) {singular_counted} | (?:[Tt]he\s)? (?: number | amount | majority | group | hundreds | thousands | dozens | tens | lot | list | part ) \s of \s (?! time\b | family\b | party\b | company\b | life\b | city\b | house\b | school\b | war\b | country\b | town\b | street\b | road\b | attack\b | strike\b | week\b | month\b | day\b | member\b | minister\b | project\b | strike\b | book\b | bridge\b | film\b ) {singular_counted} | (?: \d[\d,.]* | many | several | two | three | these | thousand ) \s (?: peoples | childrens | mans | womans | childs | policemans | persons\sof | informations )
          | [Aa] \s (?! people | police | cattle | sheep | troops | species | men | women | children ) {counted_noun} ) (?= \s* [.,;:)] | \s (?: in | of | is | are | was | were | have | has | will | from | who | that | which | at | on | for | the | to | came | went | and | with | [a-z]{3,}ed ) \b )""",
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
        Clean("He has not much members’ money.", because="a genitive"),
    ),
)
