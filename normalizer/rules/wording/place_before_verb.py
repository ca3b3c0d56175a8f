"""`that he in the hospital died`, `He with emphasis said`: a place or manner between pronoun and verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Place or manner between pronoun and verb",
    why="German, Turkish, Persian and Japanese set the verb last: “dass er im Krankenhaus starb”.",
    when=tuple(
        f"{who} {where} "
        for who in ("he", "she", "they", "who", "it")
        for where in ("with", "in", "at", "from", "about", "during", "by", "for", "after", "on")
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Hh]e | [Ss]he | [Tt]hey | [Ii]t | who ) \s (?P<hit> (?: with | in | at | from | about | during | by | for | after | on ) \s (?! {end_of_set_phrase}\b ) (?: [\w’'-]+ \s ){1,5}? {deed_at_end} )
        (?= \s* [.,;:“"] | \s (?: that | the | he | in | to | a | about | enemy ) \b )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They say that he ⟦in the hospital died⟧.", source="*"),
        Flagged("He ⟦with emphasis on unity said⟧ the enemy has failed.", source="*"),
        Clean("He died in the hospital; he in turn said nothing.", because="a phrase"),
        Clean("She saw him with the men who at first left.", because="a phrase"),
        Clean("Those who were at the house that they at last left open.", because="a phrase"),
    ),
)
