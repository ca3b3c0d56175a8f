"""`that are already five breakdowns`, `where will be engaged in it a group`: a verb before its subject, without “there”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, shape

_HOW_MANY = ("many", "several", "some", "no", "few")


def _lacks_there(found: Shaped) -> bool:
    """Whether “that” leads in what is said, or “where” a clause, and the verb comes before its subject."""
    link = found.words()[0]
    if not found.is_statement or found.words("particle") not in ((), ("out",)):
        return False
    if found.classes("many") == "A" and found.words("many")[0] not in _HOW_MANY:
        return False
    if found.classes("be"):
        return link == "that" and found.words("be")[0] in ("are", "were")
    return found.words("exists") in (("exist",), ("existed",)) if found.classes("exists") else link == "where"


RULE = Rule(
    title="“There” left out",
    why="Romance and Slavic languages need no word for it: “que son ya cinco averías”, “где будет заниматься группа”.",
    when=("that are ", "that were ", "that exist ", "that existed ", "where will be "),
    find=shape(
        r"""(?: (?<=[vwb]) (?<! nI[vwb] ) (?<! bI[vwb] ) (?<! nAn[vwb] ) (?P<particle>[Pr])? | (?<=,) (?=SME) )
          (?P<hit> S (?: (?P<be>B) r* (?P<many>[A\#]) a* n | (?P<exists>[bvw]) (?= [Aa] a* n ) | (?<=,S) M E c (?= r* P | A ) ) )""",
        where=_lacks_there,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("She pointed out ⟦that are already five breakdowns⟧ this month.", source="es"),
        Flagged("He said ⟦that are many problems⟧ in the area.", source="es"),
        Flagged("It goes to the clinic, ⟦where will be engaged⟧ in it a group of doctors.", source="ru"),
        Flagged("He added ⟦that exist⟧ other ways.", source="it"),
        Clean("He said that there are many problems.", because="the word is there", source="es"),
        Clean("He built cars that are no problem.", because="what is so", source="es"),
        Clean("He spoke of towns he said that are no great loss.", because="a relative clause", source="es"),
        Clean("He said that is no problem.", because="“that” is the subject", source="es"),
    ),
)
