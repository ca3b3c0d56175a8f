"""A place where a character or word was lost."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

_SIGN = r"(?: < \s? unk \s? > | \[unk\] | ⁇ | \N{REPLACEMENT CHARACTER} )"
_LOST = rf"(?: {_SIGN} | <pad> | </?s> | < \s? /? \s? (?:unk|pad|eos|bos) \s? > )"

RULE = Rule(
    title="Lost character or word",
    why="The engine wrote its sign for “unknown” where it had no piece for a character.",
    when=(
        "unk>",
        "unk >",
        "⁇",
        "\N{REPLACEMENT CHARACTER}",
        "[unk]",
        "<pad>",
        "<s>",
        "</s>",
        "pad >",
        "eos>",
        "eos >",
        "bos>",
        "bos >",
    ),
    find=pattern(
        rf"""(?P<hit> {_LOST} ) (?: \s* {_LOST} )*
        (?: (?P<piece> \s? \w{{1,12}} \s? ) (?P<mark> {_SIGN} ) (?: (?P=piece) (?P=mark) )+ )?""",
        on="fold",
    ),
    mqm="accuracy/omission",
    examples=(
        Flagged("I haven ⟦<unk>⟧ t been there."),
        Flagged("The mayor of ⟦⁇⟧ ⁇ spoke."),
        Flagged("The queen of ti⟦<unk>⟧te<unk>te<unk>te<unk>te ruled."),
        Flagged("A king of mieczys ⟦< unk >⟧ aw; the belt ⟦< unk >⟧ < unk > siege."),
        Flagged("He left. ⟦< / eos >⟧"),
        Flagged("ca⟦<unk>⟧e and th⟦<unk>⟧ bar"),
        Flagged("caf⟦\N{REPLACEMENT CHARACTER}⟧ and bar"),
        Clean("What?? No!", because="two question marks"),
        Clean("a <b>bold</b> text", because="a tag"),
    ),
)
