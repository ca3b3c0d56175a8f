"""`He said, “We are ready,” he said.`: one quotation between two verbs of saying."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb of saying on both sides of a quotation",
    why="Turkish, Persian, Hindi, Japanese and Korean put the verb last, after one that opened the quotation.",
    when=(
        '," he {reporting_verb_past}',
        '," she {reporting_verb_past}',
        '," they {reporting_verb_past}',
        '", he {reporting_verb_past}',
        '", she {reporting_verb_past}',
        '", they {reporting_verb_past}',
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: {verb_before_quotation} | told\s\w+ )
        (?: \s [a-z’'-]+ ){0,5}? (?: : | ,? \s that | , )? \s [“"] [^“”"\n]{3,260} (?: [,.!?]? [”"] | [”"] , ) ,? \s
        (?P<hit> (?: he | she | they ) \s {reporting_verb_past} ) (?= \s* (?: [.;,] | \Z | \n ) )""",
        reach=330,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("tr", "az", "kk", "uz", "fa", "hi", "bn", "ur", "ja", "ko", "zh", "ar", "he", "hu"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Kim said, “The plan is ready,” ⟦he said⟧.", source="ko"),
        Flagged("The head said in her speech that “we won,” ⟦she added⟧. Rain fell.", source="tr"),
        Flagged("She saw nurses and wrote, “You are the stars,” ⟦he wrote⟧.", source="ko"),
        Clean("“The plan is ready,” he said.", because="one verb", source="ko"),
        Clean("Kim said it. “We won,” he added.", because="a sentence ends between them", source="ko"),
    ),
)
