"""`The ministry issued notice on safety`: a verb whose object has lost its article."""

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, in_sentence, pattern


def _others(language: LanguageData) -> tuple[str, ...]:
    """How a line goes on behind a verb that has another object, or none."""
    return tuple(f"{word} " for word in language.words.get("no_bare_object", ()))


def _is_bare(page: Page, offset: int, literal: str) -> bool:
    """Whether a word in lower case that is no article or preposition follows: a cheap first look."""
    after = offset + len(literal)
    return page.text[after : after + 1].islower() and not page.text.startswith(page.language.kept(_others), after)


RULE = Rule(
    title="Object without its article",
    why="Slavic languages, Turkish, Persian, Chinese and Japanese have no article: “签署合作协议”, “açıklama yaptı”.",
    when=("{verb_of_object} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?<!\bthe\s) (?<!\ba\s) (?<!\ban\s) (?<!\bhis\s) (?<!\bher\s) (?<!\bits\s) (?<!\btheir\s) (?<!['’]s\s) (?P<verb> {verb_of_object} ) \s (?! {determiner}\b | {possessive}\b | {article}\b | {preposition}\b | no\b | not\b | in\b | on\b | up\b | out\b | part\b | more\b | less\b | such\b | what\b | and\b | or\b | one\b | by\b | as\b | that\b )
        (?P<hit> (?: [a-z]{3,}(?<!s)(?<!ing) \s (?! and\b | or\b | of\b | to\b | for\b | in\b | on\b | at\b | with\b ) ){0,2}? {object_noun} )
        (?= \s* [.,;] | \s (?: {thing_follower} | this | and\s(?: {clause_opener} | will | would | its | their | said | also | went ) ) \b )""",
        where=in_sentence,
        reach=60,
        look=_is_bare,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The ministry issued ⟦notice⟧ on the safety of mines.", source="zh"),
        Flagged("They signed ⟦cooperation agreement⟧ with the port. He hit ⟦tree⟧.", source="ru"),
        Clean("The ministry issued a notice and signed the cooperation agreement.", because="the article is there"),
        Clean("Ministry issues notice on mines", because="a headline"),
        Clean("They signed agreement papers.", because="part of another noun"),
    ),
)
