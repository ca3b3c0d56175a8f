"""`it should noted`, `they could going`, `he began to worked`: an inflected verb where only a plain one can stand."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, pattern, third_persons


def _past_forms(language: LanguageData) -> frozenset[str]:
    return frozenset(verb + ("d" if verb.endswith("e") else "ed") for verb in language.words.get("clear_verb", ()))


def _is_inflected(match: re.Match[str], page: Page) -> bool:
    """Whether a word in -s or -ed is a form of a verb that is never a noun."""
    third, past = match.group("third"), match.group("past")
    if third:
        return third in page.language.kept(third_persons)
    return past is None or past in page.language.kept(_past_forms)


RULE = Rule(
    title="Inflected verb after a modal verb or “to”",
    why="The engine kept tense or aspect of the source on the second verb.",
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit>
            (?: would | could | should | might | must | cannot ) \s (?: not\s | also\s | (?! imply | apply | supply | comply | reply | rely | multiply ) [a-z]+ly\s )?
            (?: (?! {plain_verb_in_ed} | indeed | naked ) [a-z]{2,} (?<! ced ) ed | (?! {ing_word}\b ) [a-z]{2,}ing )
          | (?: will | would | can | could | should | must | may | might | did | does ) \s (?: not\s | also\s | soon\s )? (?P<third> [a-z]{4,}s )
          | (?<! [Tt]he\s ) (?<! [Hh]is\s ) (?<! [Hh]er\s ) (?<! a\s ) (?: will | can | may | did | does ) \s (?: not\s | also\s | soon\s )? (?P<past> [a-z]{4,}ed )
          | {before_to_and_verb} \s to \s
            (?! {plain_verb_in_ed} | red\b | bed\b ) [a-z]{2,} (?<! ced ) ed ) (?! [\w’'-] )""",
        where=_is_inflected,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It ⟦should noted⟧ that the road is closed.", source="*"),
        Flagged("They ⟦could going⟧ home, but he ⟦began to worked⟧.", source="*"),
        Flagged("The law ⟦will enters⟧ into force, and they ⟦can not accepted⟧ it.", source="*"),
        Clean("The will accepted by all; what will dishes be?", because="a noun"),
        Clean("It should be noted; they could bring it; nothing could indeed exceed or precede it.", because="English"),
        Clean("What he could nothing would change.", because="no verb"),
    ),
)
