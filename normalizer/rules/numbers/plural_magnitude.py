"""`45 thousands of inhabitants`, `3 millions people`: a plural of “thousand” behind a figure."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plural of “thousand” or “million” behind a figure",
    why="“45 mila abitanti”, “3 millions de personnes”, “70 тысяч”: English says 45 thousand, 3 million.",
    when=(
        *(f"{digit} {word}" for digit in range(10) for word in ("thousands", "millions", "billions", "hundreds")),
        " percents",
        *(
            f"{word} {unit}"
            for word in ("thousands", "millions", "billions")
            for unit in ("dollars", "euros", "people")
        ),
    ),
    find=pattern(
        r"""(?<![\w.,:/-]) (?: \d[\d.,]* | {number_word} (?= \s percents | \s (?:thousands|millions|billions) \s (?:dollars|euros|people) ) ) \s (?P<hit> (?P<word> thousand | million | billion | hundred ) s (?: \s of )? | (?P<share> percent ) s ) (?= \s [a-z$€£] | \s* [.,;)] )""",
        reach=30,
    ),
    fix=lambda match, page: match.group("word") or match.group("share"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is fifty ⟦percents⟧ less.", becomes="It is fifty percent less.", source="fa"),
        Flagged("It has 45 ⟦thousands of⟧ inhabitants.", becomes="It has 45 thousand inhabitants.", source="*"),
        Flagged("It costs 3 ⟦millions⟧ euros.", becomes="It costs 3 million euros.", source="*"),
        Flagged("It is worth two ⟦billions⟧ dollars.", becomes="It is worth two billion dollars.", source="*"),
        Clean("Thousands of people, some 45 thousand, came.", because="no figure; the singular"),
        Clean("In 2019 hundreds-strong crowds met.", because="a year; part of a word"),
    ),
)
