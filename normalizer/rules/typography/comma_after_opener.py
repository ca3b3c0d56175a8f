"""`However the union refused`, `In addition the firm pays`: a linking word that opens a sentence without its comma."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Linking word without its comma",
    why="German, Italian and Spanish set none: “Allerdings lehnte …”, “Inoltre la società”.",
    when=("{linking_word} ",),
    find=pattern(
        r"""(?: (?<! [^\n] ) | (?<= [.!?”"] \s ) ) (?P<hit> {linking_word} )
        (?= \s {subject_word} \s (?! most\b | more\b ) [a-z] )""",
        unless=(r"However\s(?:the|this|it|they|he|she|many)\s[^,.\n]{0,60},\s",),
        reach=110,
    ),
    fix=lambda match, page: f"{match.group('hit')},",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("⟦However⟧ the union refused it.", becomes="However, the union refused it.", source="de"),
        Flagged(
            "It rained. ⟦In addition⟧ the road was shut.",
            becomes="It rained. In addition, the road was shut.",
            source="it",
        ),
        Clean("However, the union refused it.", because="the comma is there", source="de"),
        Clean("However the vote goes, the union will strike.", because="no matter how", source="de"),
    ),
)
