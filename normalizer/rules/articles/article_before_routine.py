"""`after the lunch`, `plays the tennis`, `is at the work`: an article before what is done day by day."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Article before what is done day by day",
    why="“después del almuerzo”, “gioca a pallavolo”, “va a la iglesia”, “nach der Arbeit”: English sets none.",
    when=(
        *("the lunch", "the dinner", "the breakfast", "the supper", "the {game_played}", "the television"),
        *("the prison", "the jail", "at the work", "to the work", "to the bed", "the school ", "the church "),
    ),
    find=pattern(
        r"""\b (?: (?: [Aa]fter | [Bb]efore | during | until | over | at ) \s (?= the \s (?: lunch | dinner | breakfast | supper ) (?: \s* [.,;] (?! \s (?:which|where|that) ) | \s (?: the | he | she | they | it | we | and\s(?:then|the|before) ) \b ) )
          | play (?: s | ed | ing )? \s (?= the \s {game_played} (?: \s* [.,;)] | \s {game_follower} \b ) )
          | watch (?: es | ed | ing )? \s (?= the \s television (?: \s* [.,;)] | \s (?: in\sthe | at\shome | all | every | and | when | while | for | until ) \b ) )
          | (?: (?: years | months | weeks | days | put | placed | thrown | locked | time ) \s in (?:to)? | sentenced \s to | (?:years|months) \s of ) \s (?= the \s (?: prison | jail ) (?: \s* [.,;)] | \s (?: for | and | after | because | from | since | on ) \b ) )
          | (?: is | are | was | were | been | while | absent | accidents? | stress | harassment ) \s at \s (?= the \s work (?: \s* [.,;)] | \s (?: when | in | at | on | and | because | until | as ) \b ) )
          | {way_to_work} \s to \s (?= the \s work (?: \s* [.,;)] | \s (?: by | on | at | in | every | with | again ) \b ) )
          | (?: goes | go | went | going | gone | sent ) \s to \s (?= the \s bed \s (?: early | late | at\s(?:\d|nine|ten|eleven|midnight) | without | hungry ) \b )
          | (?: left | leaves | leave | quit | leaving ) \s (?= the \s school \s (?: at\s(?:the\sage|\w+teen|\d\d) | early | without ) \b )
          | (?: goes | go | went | going | walk | walks ) \s to \s (?= the \s (?: school | church ) \s (?: every | by\sbus | on\sfoot | on\sSundays? | any\s?more ) \b ) )
        (?P<hit> the \s (?P<activity> [a-z]+ ) )""",
        reach=60,
    ),
    fix=keep("activity"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el", "de", "gl", "hu", "he"),
    mqm="fluency/grammar",
    examples=(
        Flagged("After ⟦the lunch⟧ they left.", becomes="After lunch they left.", source="es"),
        Flagged("She plays ⟦the tennis⟧ since May.", becomes="She plays tennis since May.", source="fr"),
        Flagged("He was at ⟦the work⟧ when it burned.", becomes="He was at work when it burned.", source="it"),
        Flagged("He got two years in ⟦the prison⟧.", becomes="He got two years in prison.", source="pt"),
        Clean("After the lunch break they watched the television set.", because="part of another noun", source="es"),
        Clean("They looked at the work and went to the bed he had made.", because="certain ones", source="es"),
        Clean("She plays tennis at work and went to the prison.", because="no article; a building", source="es"),
    ),
)
