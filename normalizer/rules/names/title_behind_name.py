"""`Ruiz President will travel`: the title stands behind the name."""

from normalizer.rulebook import Clean, Flagged, Rule, Shaped, shape


def _is_behind(found: Shaped) -> bool:
    """Whether the second word is a title and the first no country or people that has such a person."""
    name = found.words()[0]
    nations = found.page.word_set("demonym_lower")
    return (
        found.has("title_behind", "title")
        and name not in nations
        and name.capitalize() not in found.page.word_set("bare_place")
    )


RULE = Rule(
    title="Title behind the name",
    why="Turkish, Korean, Japanese and Chinese set it there: “Erdoğan Cumhurbaşkanı”, “田中大臣”.",
    when=(" {title_behind} ",),
    find=shape(
        r"""(?: ^ | (?<=[.,";]) ) (?P<hit> N (?P<title>N) ) (?= r? [vwBHM] )""",
        where=_is_behind,
        look=lambda page, offset, literal: page.text[offset + 1].isupper(),
    ),
    languages=("en",),
    sources=("tr", "ko", "ja", "zh", "az", "hu"),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦Ruiz President⟧ will travel to Rabat."),
        Flagged("In the end, ⟦Tanaka Minister⟧ rejected the plan."),
        Clean("President Ruiz will travel to Rabat.", because="the title comes first"),
        Clean("France President wrote a note.", because="a country's"),
    ),
)
