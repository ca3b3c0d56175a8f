"""`The man shall have stolen the bag, according to police`: hearsay with “should” or “shall”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Hearsay with “should” or “shall”",
    why="“soll gestohlen haben”, “zou hebben gestolen”, “miał ukraść”, “měl ukrást”: English says “is said to have”.",
    when=(" should have ", " shall have ", " was to have ", " had to have ", " were to have ", " must have had "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<who> {suspected_person} ) \s
        (?P<hit> (?: should | shall | was\sto | were\sto | had\sto ) \s have \s (?: also\s )? [a-z]+{participle_ending} ) (?! [\w’'-] )""",
        unless=(r"(?:should|had\sto)\shave\s{blamed_deed}\b",),
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "pl", "cs", "sk", "sv", "da", "no", "lb", "sl", "hr"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The man ⟦shall have stolen⟧ a bag.", source="de"),
        Flagged("The woman ⟦should have threatened⟧ a guard, police say.", source="de"),
        Clean("The man should have known it.", because="blame", source="de"),
        Clean("The man is said to have stolen a bag.", because="English", source="de"),
    ),
)
