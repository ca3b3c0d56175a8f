"""A line of site furniture."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, furniture

RULE = Rule(
    title="Site furniture",
    why="Links, buttons and notices of the page came along with the text.",
    find=furniture(),
    safety=SAFE,
    weight=0.0,
    owns=frozenset({"furniture"}),
    mqm="non-translation/residue",
    examples=(
        Flagged("The army left.\n⟦Related News :⟧", becomes="The army left."),
        Flagged("The army left.\n\n⟦Load Next Story⟧", becomes="The army left."),
        Flagged("⟦Loading...⟧\n\nThe army left.\n", becomes="The army left.\n"),
        Flagged(
            "The army left.\n⟦Subscribe to read the rest. You have 68% of this article left to read.⟧",
            becomes="The army left.",
        ),
        Flagged("The army left. ⟦Read also: Votes are counted⟧\n", becomes="The army left.\n"),
        Flagged("The army left the town in May. ⟦Only for subscribers⟧\n", becomes="The army left the town in May.\n"),
        Clean("The army left the town in May. Only for subscribers it is dear.", because="a sentence"),
        Clean("He had one wish. Read: nothing else.", because="a sentence that goes on after its stop"),
        Clean("Lee had walked all over Paris.\nNext: London.", because="a sentence behind a label"),
        Clean("Love, 12, 40\nSee also: Love; Death; Taxes", because="an entry of an index"),
        Clean("From: A. Lee\nTo: B. Ray\nDate: Tue, 14 May 2024 09:12:44 +0100\nSubject: A fair", because="mail"),
        Clean(
            "The House\nA novel\nTranslated from the French by Ana Lopes\nLondon", because="the title page of a book"
        ),
        Clean(
            "He asked whether the insurer had to pay if the contract\ncovers\nthe loss.",
            because="lines broken at a width",
        ),
        Clean("ANN: Never.\n(beat)\nBOB: You did.", because="a direction of a script"),
        Clean("Related news came from Paris.", because="a sentence"),
        Clean("Loading... The army left.", because="only one of two sentences is furniture"),
        Clean("He asked us to load the next story onto the truck.", because="inside a sentence"),
    ),
)
