"""`that the situation in the city very difficult`, `She ill since May`: a clause that wants “is”."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_NOUNS = r"n+ (?: [PT] [A\#]? [ra\#]* [nN]+ ){0,3}"
_BEHIND = r"""(?= \. | ! | ; | : | ," | ,[CS] | C[AI] | (?P<rest> [PTS] ) )"""
_FINITE = re.compile(r"[vwbBMHD]")
_LINKS = ("that", "because", "although", "though")
_ALONE = ("everything", "everybody", "everyone", "it", "this")


def _lacks_verb(found: Shaped) -> bool:
    """Whether the clause has its subject and what is said of it, and no verb."""
    if not found.is_statement or any("'" in word for word in found.words("subject")):
        return False
    if found.classes("link") and found.words("link")[0] not in _LINKS:
        return False
    return _may_be_subject(found) and _is_said(found)


def _may_be_subject(found: Shaped) -> bool:
    """Whether what stands before the adjective is a subject: a pronoun, or a noun with its article or in a clause."""
    subject = found.classes("subject")
    if subject == "Q":
        if found.classes("rest") and _FINITE.search(found.behind):
            return False
        return found.words("subject")[0] in _ALONE
    if subject == "I":
        return True
    return not found.classes("rest") and (bool(found.classes("link")) or subject[0] == "A")


def _is_said(found: Shaped) -> bool:
    """Whether the adjective is said of a subject: it has its degree with it, or is one of those that are."""
    last = found.words("state")[0]
    if not found.classes("degree"):
        return found.has("said_of_subject", "state") and not may_be(found.words("subject")[-1], "z")
    if found.words("degree") == ("still",) and not found.classes("link") and found.behind[:1] == ".":
        return False
    return found.words("subject")[0] not in ("a", "an") and found.has("degree_of_state", "degree") and may_be(last, "a")


RULE = Rule(
    title="Clause without “is”",
    why="Russian, Ukrainian, Arabic and Turkish need no verb there: “ситуация очень сложная”, “الوضع صعب جدا”.",
    find=shape(
        rf"""(?: ^ "? C? | (?<=[vwnbO]) ,? (?P<link>S) | (?<=[,:]) " )
          (?P<subject> A? a* {_NOUNS} | I | Q ) (?P<hit> (?P<degree> r )? (?P<state> a ) ) {_BEHIND}""",
        where=_lacks_verb,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He said that the situation in the city ⟦very difficult⟧.", source="*"),
        Flagged("“The road ⟦very bad⟧, and we wait,” he said. The reason ⟦simple⟧: it rained.", source="*"),
        Flagged("A loan without a guarantee ⟦unavailable⟧. She ⟦ill⟧ since May.", source="*"),
        Flagged("He ⟦not ready⟧ to speak. Everything ⟦ready⟧ for the start.", source="*"),
        Clean("He said that the road is very bad and found the town very poor.", because="a verb"),
        Clean("Food very good. “A day so fine,” she sang. He left, the road very bad.", because="a note; words put in"),
        Clean("Everyone ready for it was sent. Everything dear to me I left.", because="a verb follows"),
        Clean("The shop still open. He went in.", because="a circumstance"),
        Clean("The road very bad", because="a headline"),
        Clean("“The road very bad?” he asked. You poor man. He left while the road still bad.", because="no clause"),
        Clean(
            "The road ahead. The whole secure. It’s too late. The food tastes good. I know why it’s so slow.",
            because="no subject",
        ),
    ),
)
