"""`The mayor noted, stressing that roads were closed`: two verbs of saying, and the first says nothing."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

_WHO = r"""(?: He | She | They | [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+){1,2}
  | (?:The|A|His|Her|Its) \s (?:[\w’-]+\s){0,4}? (?: {title_person} | {speaker} | {speaking_body} | person\sin\scharge ) (?: ,?\s [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+){0,2} ,? )? )"""
_FIRST = r"(?: {verb_of_first_saying} | pointed\sout )"
_SECOND = r"(?: {participle_of_saying} | pointing\sout )"

RULE = Rule(
    title="Two verbs of saying, the first without a statement",
    why="Arabic, Persian, Romanian and Chinese pair verbs of saying: “a precizat, adăugând că”, “强调指出”.",
    when=(
        "ing that",
        "pointing out that",
        " and {second_verb_of_saying} that ",
    ),
    find=pattern(
        rf"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?P<hit> {_WHO} \s
          (?: {_FIRST} (?: \s (?:for|to|in|on|at) \s [\w ]{{3,25}} )? ,? \s {_SECOND} \s that \b ,?
            | (?: said | {_FIRST} ) ,? \s by \s {_SECOND} \s that \b | said (?: (?<=in\scharge\ssaid) , )? \s {_SECOND} \s that \b
            | {_FIRST} \s and \s {{second_verb_of_saying}} \s that \b ) )""",
        reach=150,
    ),
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The mayor noted, stressing that⟧ roads were closed."),
        Flagged("It rained. ⟦He stressed and pointed out that⟧ history counts."),
        Flagged("⟦He added by saying that⟧ it is over."),
        Flagged("⟦The person in charge said, pointing out that⟧ roads were closed."),
        Clean("“Is it over?” Ana Ruiz said, adding that she was tired.", because="the quotation is the statement"),
        Clean(
            "Roads were closed, the mayor noted, stressing that he knew.",
            because="the statement comes first",
        ),
        Clean("He explained the plan, adding that it was his.", because="the first verb has its object"),
    ),
)
