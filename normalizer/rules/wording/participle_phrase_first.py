"""`the held in Ankara meeting`, `the by police wanted man`: a participle with its phrase before the noun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape

_ARTICLES = ("the", "a", "an", "this", "these", "those", "two", "three")


def _is_before_noun(found: Shaped) -> bool:
    """Whether an article leads, and what stands before the noun is a phrase with its participle, or a day with one."""
    if not found.before or found.before[-1] not in _ARTICLES or not found.is_statement:
        return False
    if found.classes("day"):
        return found.words("day")[0] in ("yesterday", "today") and may_be(found.words()[1], "c")
    if found.classes("when"):
        return found.has("time_word", "when")
    if found.classes("phrase"):
        return found.words("phrase")[0] not in ("than", "of", "as")
    return _is_participle(found)


def _is_participle(found: Shaped) -> bool:
    """Whether the word behind the article is a participle, no noun for people."""
    words, classes = found.words(), found.classes()
    if (
        (classes[0] != "r" and found.has("participle_of_people", "participle"))
        or "of" in words
        or "-" in "".join(words)
    ):
        return False
    if classes.startswith("gn"):
        return words[:2] == ("taking", "place")
    word = found.words("participle")[0]
    return (may_be(word, "cg") and word != "following") if found.classes("noun") else is_mostly(word, "c")


RULE = Rule(
    title="Participle and its phrase before the noun",
    why="German, Turkish, Russian, Finnish and Japanese set them before the noun: “das in Ankara abgehaltene Treffen”.",
    find=shape(
        r"""(?<=A) (?P<hit> r? (?P<participle>[cgwva]) (?: (?<=g) n )? P (?: A? a* n | N+ | \# ) (?P<noun> n+ ) (?= [vwBHMD] )
          | (?P<phrase> P (?: A? a* n | N+ | \# ) (?: P A? a* n | P N )? ) r? [cw] n+ (?= [vwBHMD.,P] )
          | (?P<day>[rn]) [wca] n+ (?= [vwBHMD.,P] )
          | (?<=^A) (?P<when>n) P A? [\#a]* n [cw] n+ (?= [vwBHM] ) )""",
        where=_is_before_noun,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "tr", "ru", "uk", "fi", "ja", "ko", "zh", "hu"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The ⟦held in Ankara meeting⟧ lasted four hours.", source="*"),
        Flagged("The ⟦by the police wanted man⟧ was found in Graz.", source="*"),
        Flagged("A ⟦coming from Libya boat⟧ sank off the island.", source="*"),
        Flagged(
            "The ⟦badly injured in the crash driver⟧ was flown out. The ⟦taking place in Baku conference⟧ is over.",
            source="*",
        ),
        Flagged("The ⟦yesterday presented draft⟧ is harsh.", source="*"),
        Clean(
            "The wounded in Gaza hospitals wait. The meeting in Ankara lasted.", because="people; a noun", source="*"
        ),
        Clean("More than two wanted men left; the number of wanted men rose.", because="a measure", source="*"),
        Clean("The man wanted by the police was found.", because="behind the noun", source="*"),
    ),
)
