"""`it should noted`, `they could going`, `he began to worked`: an inflected verb where only a plain one can stand."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Inflected verb after a modal verb or “to”",
    why="The engine kept tense or aspect of the source on the second verb.",
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit>
            (?: would | could | should | might | must | cannot ) \s (?: not\s | also\s | (?! imply | apply | supply | comply | reply | rely | multiply ) [a-z]+ly\s )?
            (?: (?! need | indeed | exceed | proceed | succeed | feed | seed | speed | heed | bleed | breed | embed | shed | wed | naked ) [a-z]{2,} (?<! ced ) ed | (?! {ing_word}\b ) [a-z]{2,}ing )
          | (?: want | wants | wanted | able | unable | decided | began | begin | begins | started | starts | tried | tries | managed | refused | hoped | hopes | going | need | needs | continue | continues | continued | forced | expected | allowed | threatened | failed | promised | intends | plans ) \s to \s
            (?! need | exceed | proceed | succeed | feed | seed | speed | heed | bleed | breed | embed | shed | wed | red\b | bed\b ) [a-z]{2,} (?<! ced ) ed ) (?! [\w’'-] )""",
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It ⟦should noted⟧ that the road is closed.", source="*"),
        Flagged("They ⟦could going⟧ home, but he ⟦began to worked⟧.", source="*"),
        Clean("It should be noted; they could bring it; nothing could indeed exceed or precede it.", because="English"),
        Clean("What he could nothing would change.", because="no verb"),
    ),
)
