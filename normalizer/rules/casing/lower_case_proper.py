"""`the hungarians`, `in ramadan`, `an islamic bank`: a people, faith, feast or language in lower case."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, has_capitals, pattern

RULE = Rule(
    title="People, faith, feast or language in lower case",
    why="Most languages write them small: “les musulmans”, “los húngaros”, “ramadan”; Arabic and Persian have no capitals.",
    when=("{people_lower}", "{capital_word}"),
    find=pattern(
        r"""(?<![\w.@/#’'-]) (?P<hit> {people_lower} | {capital_word} ) (?! [\w@/’'-] | \.\w )""",
        unless=(r"{small_people}\b",),
        where=lambda match, page: has_capitals(page),
        look=lambda page, offset, literal: page.text[offset].islower(),
        reach=24,
    ),
    fix=lambda match, page: match.group("hit")[0].upper() + match.group("hit")[1:],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The ⟦hungarians⟧ won.", becomes="The Hungarians won.", source="*"),
        Flagged("He prays in ⟦ramadan⟧.", becomes="He prays in Ramadan.", source="*"),
        Flagged("The ⟦muslims⟧ of the town came.", becomes="The Muslims of the town came.", source="*"),
        Clean("The Hungarians won in Ramadan.", because="capitals", source="*"),
        Clean("he met the muslims of the town.", because="a text without capitals", source="*"),
        Clean("Two poles fell; he ate swedes.", because="things", source="*"),
    ),
)
