"""`has the oldest coin found`, `have a new planet discovered`: an object between “have” and its participle."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Object between “have” and its participle",
    why="German and Dutch: “haben einen neuen Planeten entdeckt”.",
    when=("{last_participle}",),
    find=pattern(
        r"""\b (?P<hit> (?: has | have ) \s (?: (?:yesterday|today|already|now|also|on\s{weekday}|in\s(?:the\s)?[\w-]+(?:\s[A-Z][\w-]+)?) \s ){0,2} (?: the | an? | this | such\sa | many | all | two | three | several | more\sthan\s\d+ | \d+ | (?:his|her|its|their) (?= \s (?:[\w-]+\s){1,4}not\s ) ) \s (?: [\w’'-]+ \s ){1,8}? (?: rarely\s | never\s | already\s )? {last_participle} ) (?= \s* (?: [.;:”"] | \Z | \n | ,(?!\s(?:and|or)\b) ) )""",
        unless=(r"(?:has|have)\s(?:\S+\s){1,8}?(?:{sign_of_clause_between}|of\s(?:people|those|them))\s",),
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The police ⟦have the oldest coin found⟧.", source="*"),
        Flagged("Colleagues ⟦have such a picture rarely seen⟧.", source="*"),
        Clean("The police have found the oldest coin.", because="English"),
        Clean("They have the man who was arrested and the one we had seen.", because="a clause of its own"),
        Clean("They have people killed.", because="what they have done"),
        Clean("He has a plan that is closed.", because="a clause of its own"),
    ),
)
