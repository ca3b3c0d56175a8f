"""`… to help us, " he concluded`: a space before the mark that ends a quotation, its beginning lost or far away."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Space before the mark that ends a quotation",
    why="The tokens of the engine were not joined again; the mark that begins the quotation stands in another line.",
    when=tuple(f'{mark} " ' for mark in ",.?!"),
    find=pattern(
        r"""(?<= \w [,.?!] ) (?P<hit> [ \u00a0] ) (?= ["”] \s
          (?: (?: {reporting_verb_past} | {reporting_verb_present} ) \s (?! that\b )
            | (?: he | she | it | they | we | I | [A-Z][\w'’-]+ (?: \s [A-Z][\w'’-]+ )? | (?: the | a | an | his | her | one \s of \s the ) (?: \s [\w'’-]+ ){1,4} )
              \s (?: {reporting_verb_past} | says | adds ) \b (?! \s that \b ) ) )""",
        reach=60,
    ),
    fix=lambda match, page: "",
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged('They came to help us,⟦ ⟧" he concluded.', becomes='They came to help us," he concluded.'),
        Flagged(
            'It is a battle for supplies,⟦ ⟧" the head of the army said.',
            becomes='It is a battle for supplies," the head of the army said.',
        ),
        Flagged('Nothing has leaked.⟦ ⟧" said one of them.', becomes='Nothing has leaked." said one of them.'),
        Clean('He said, " the plan is good. "', because="the mark opens what he said", source=None),
        Clean('They asked, "He said what?"', because="the mark stands by its word"),
    ),
)
