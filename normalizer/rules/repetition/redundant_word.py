"""`in the near future time`, `but however`, `cooperate together`: a word that says again what its neighbour says."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, capitalise_like, pattern


def _shorter(match: re.Match[str], page: Page) -> str:
    """The phrase without its second half, as the list has it."""
    shorter = dict(pair.split("=") for pair in page.words("redundant_phrase_short"))
    phrase = page.text[match.start("hit") : match.end("hit")]
    return capitalise_like(phrase, shorter[match.group("hit")])


RULE = Rule(
    title="Word that says the same again",
    why="Arabic, Persian, Chinese and Serbian sentences say things twice: “در آینده نزدیک”, “prijevremeno prije roka”.",
    when=("{redundant_phrase}",),
    find=pattern(r"(?<![\w-]) (?P<hit> {redundant_phrase} ) (?![\w-])", on="fold", reach=6),
    fix=_shorter,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("It comes in the ⟦near future time⟧.", becomes="It comes in the near future.", source="fa"),
        Flagged("They ⟦cooperate together⟧.", becomes="They cooperate.", source="ar"),
        Clean("It comes in the near future; time flies.", because="two clauses", source="fa"),
        Clean("But, however hard it rained, they met.", because="“however” belongs to what follows", source="ar"),
    ),
)
