"""`He not has money`, `Not has the right`: “not” before its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Not” before its verb",
    why="“no tiene”, “non ha”, “не имеет”: the particle stands first there.",
    when=("not has ", "not is ", "not was ", "not are ", "not were ", "not will ", "not can ", "not had ", "not wants ", "not knows ", "not want ", "not know ", "not could ", "not exist", "not exists ", "wants not ", "want not ", "not have ", "not knew ", "not went ", "not came ", "not saw ", "not did ", "not got ", "not took ", "not wanted ", "not trained ", "not agreed ", "not accepted ", "not participated ", "not managed ", "not received ", "not played ", "not worked ", ),
    find=pattern(
        r"""(?: (?<![\w’'-]) (?: [Hh]e | [Ss]he | [Ii]t | [Tt]hey | [Ww]e | I | that | which | who | and | but | there | (?<!\w) (?!always|perhaps) [a-z]{5,}s ) \s | (?: (?<![^\n]) | (?<= [.]\s ) | (?<= [“"] ) ) ) (?P<hit> [Nn]ot \s (?: agreed | accepted | participated | managed | received | knew | went | came | saw | did | got | took | wanted | trained | played | worked | has | is | was | are | were | will | can | had | wants | knows | could | exists | exist ) | (?<=she\s) wants? \s not | (?<=he\s) wants? \s not | (?<=they\s) wants? \s not ) (?= \s (?! it\b | not\b | only\b | the\scase\b | [\w\s]{1,30}\? ) [a-z“"] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦not has⟧ money.", source="*"),
        Flagged("⟦Not has⟧ the right to speak.", source="*"),
        Clean("He does not have money; it is not his.", because="English"),
        Clean("If not can he; why not have fun.", because="no subject before it"),
        Clean("Not is it only his. Not can you see it?", because="a question"),
    ),
)
