"""`His wife Anna shook his head`: a gesture made with somebody else's head."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Gesture with the head of another",
    why="Chinese, Turkish and Finnish have one possessive for all: the engine takes it from the nearest person.",
    when=("nodded h", "shook h", "nods h", "shakes h", "bowed h", "lowered h"),
    find=pattern(
        r"""\b (?: (?P<she> {woman_noun} ) | {man_noun} )
          (?:,?\s[A-Z][\w’-]+){0,3} ,? \s (?:nodded|shook|nods|shakes|bowed|lowered) \s (?P<hit> (?(she) his | her ) ) (?= \s (?:head|eyes|shoulders)\b )""",
        reach=80,
    ),
    fix=lambda match, page: "her" if match.group("she") else "his",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("His wife Mei shook ⟦his⟧ head.", becomes="His wife Mei shook her head.", source="zh"),
        Flagged("Her husband nodded ⟦her⟧ head.", becomes="Her husband nodded his head.", source="tr"),
        Clean("His wife shook her head.", because="her own", source="zh"),
        Clean("His wife shook his hand.", because="somebody else's hand may be shaken", source="zh"),
    ),
)
