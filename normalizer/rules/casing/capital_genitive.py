"""`Aleppo'S streets`: a capital where the clitic of the genitive begins a piece of the engine's own."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Genitive in a capital",
    why="The engine wrote the clitic as a word of its own, and gave it the capital of a title.",
    when=("'s",),
    find=pattern(
        r"(?<= [^\W\d_A-Z] [^\W\d_A-Z] ) (?P<hit> (?P<mark> ['’] ) S ) (?! [\w'’-] ) (?= [ .,;:?!)] | \Z )",
        reach=8,
        look=lambda page, offset, _: page.text[offset + 1] == "S",
    ),
    fix=lambda match, page: f"{match.group('mark')}s",
    safety=SAFE,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The streets of Aleppo⟦'S⟧ old town are empty.", becomes="The streets of Aleppo's old town are empty."),
        Flagged("Nigeria⟦’S⟧ army said so.", becomes="Nigeria’s army said so."),
        Clean("It grows in an arc and 'S curve' alike; they sang 'S Wonderful.", because="a mark that opens, a song"),
        Clean("THE ARMY'S MEN LEFT; the A'S won.", because="all is in capitals"),
        Clean("He wrote 'Save our 'S' sign' on it.", because="a letter in marks"),
        Clean("the word 'miss' 'S", because="the mark opens"),
    ),
)
