"""`finished to build`, `interested to buy`, `made him to sign`: an infinitive that the verb before it does not take."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_mostly, pattern


def _is_infinitive(match: re.Match[str], page: Page) -> bool:
    """Whether what follows “to” is a verb."""
    verb = match.group("verb")
    return verb in page.word_set("gerund_verb") or (match.group("never") is not None and is_mostly(verb, "v"))


RULE = Rule(
    title="Infinitive that the verb before it does not take",
    why="“suggérer de”, “закончить строить”, “lasciare andare”: English has a gerund or a plain verb.",
    when=(
        "finished to ",
        "finish to ",
        "finishes to ",
        "suggested to ",
        "suggests to ",
        "suggest to ",
        "avoid to ",
        "avoids to ",
        "avoided to ",
        "deny to ",
        "denied to ",
        "denies to ",
        "interested to ",
        "succeed to ",
        "succeeded to ",
        "succeeds to ",
        "insist to ",
        "insisted to ",
        "insists to ",
        "risk to ",
        "risks to ",
        "risked to ",
        "postponed to ",
        "considers to ",
        "consider to ",
        "recommend to ",
        "recommends to ",
        "recommended to ",
        "him to ",
        "her to ",
        "them to ",
        "people to ",
        "capable to ",
        "incapable to ",
        "possibility to ",
        "purpose to ",
        "excluded to ",
        "enjoy to ",
        "enjoys to ",
        "enjoyed to ",
        "stopped to ",
        "keeps to ",
        "us to ",
        "accused to ",
        "advises to ",
        "suggesting to ",
        "recommending to ",
        "advocates to ",
        "allows to ",
        "permits to ",
        "forbids to ",
        "prohibits to ",
        "enables to ",
        "admits to ",
        "resume to ",
        "resumed to ",
        "resumes to ",
    ),
    find=pattern(
        r"""(?: (?= interested | capable | incapable ) | (?<! been\s ) (?<! was\s ) (?<! were\s ) (?<! is\s ) (?<! are\s ) (?<! be\s ) (?<!['’]s\s ) ) (?<![\w’'-]) (?P<hit> (?: (?P<never> advises | suggests | suggesting | recommends | recommending | advocates | allows | permits | forbids | prohibits | enables | admits | avoid | avoids | avoided | resume | resumed | resumes ) | (?: finish | finished | finishes | suggest | suggests | suggested | avoid | avoids | avoided | deny | denies | denied | interested | succeed | succeeds | succeeded | insist | insists | insisted | risk | risks | risked | considers | recommend | recommends | recommended | capable | incapable | enjoy | enjoys | enjoyed )
          | (?: let | lets | made | makes | suggest | suggests | suggested | prevent | prevents | prevented | accused | accuse | hinder | hindered ) \s (?: him | her | them | us | people | (?:the|his|her|their)\s[a-z]+ ) ) \s (?:not\s)? to \s (?P<verb> [a-z]{2,} ) ) (?! [\w’'-] )""",
        where=_is_infinitive,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They ⟦finished to build⟧ the bridge.", source="*"),
        Flagged("He is ⟦interested to buy⟧ it.", source="*"),
        Flagged("They ⟦made him to sign⟧ it.", source="*"),
        Flagged("The firm ⟦advises to consult⟧ the map and ⟦suggests to replace⟧ the bus.", source="fr"),
        Clean("He admits to theft and avoids to this day what she recommends to him.", because="no verb follows"),
        Clean("They finished building it and let him go.", because="English"),
        Clean(
            "He was suggested to open the fair; she suggested to him a plan; they made it to work.",
            because="a passive; a person; an idiom",
        ),
    ),
)
