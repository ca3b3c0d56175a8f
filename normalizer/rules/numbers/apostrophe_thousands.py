"""`1'200`: thousands parted by an apostrophe."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, is_shown_as_written, pattern, writes_in_francs

RULE = Rule(
    title="Apostrophe between thousands",
    why="Switzerland writes 1'200 for 1,200.",
    when=tuple(f"{digit}'{other}" for digit in range(10) for other in range(10)),
    find=pattern(
        r"(?<![\w.,'’]) (?P<hit> \d{1,3} (?: ['’] \d{3} )+ ) (?! [\w'’″\"] )",
        where=lambda match, page: not (writes_in_francs(page) or is_shown_as_written(match, page)),
        reach=16,
    ),
    fix=lambda match, page: match.group("hit").replace("'", ",").replace("’", ","),
    safety=SAFE,
    languages=("en",),
    sources=("de", "fr", "it"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The fine is ⟦1'200⟧ francs.", becomes="The fine is 1,200 francs."),
        Flagged("The Swiss pay ⟦1'200⟧ francs.", becomes="The Swiss pay 1,200 francs."),
        Flagged("a town of ⟦12’500⟧ people", becomes="a town of 12,500 people"),
        Clean("He is 5'11 and she is 6'2\" tall.", because="feet and inches"),
        Clean("In Switzerland a million is 1'000'000.", because="a number as people write it"),
        Clean("Swiss users, who write 1'000.50, got 1.", because="a number as people write it"),
        Clean("It costs 1'200 francs, in Swiss figures.", because="a number as people write it"),
        Clean("The Swiss operation contributed CHF 61'300'000.", because="how Swiss firms write amounts in English"),
        Clean("Amounts in CHF: sales 30'000, expense 21'250.", because="so in a table of theirs"),
        Clean("the 90's and the '60s, 1,200 francs", because="decades; English"),
    ),
)
