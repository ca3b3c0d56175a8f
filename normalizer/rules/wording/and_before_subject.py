"""`And the minister said`, `And Khalil added`: a sentence that begins with “And” as it does in Arabic."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _without_and(match: re.Match[str], page: Page) -> str:
    """The first word of the subject with the capital of the sentence."""
    first = match.group("first")
    return first[0].upper() + first[1:]


RULE = Rule(
    title="Sentence that begins with “And”",
    why="“وقال الوزير”, “ויצוין”, “و گفت”: Arabic, Hebrew and Persian join sentences where English does not.",
    when=("and ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [.!?][”"]\s ) ) (?P<hit> And \s (?P<first> the | an? | his | her | its | their | our | some | both | (?! I\b ) [A-Z][\w’'-]+ | (?! perhaps | always | sometimes | besides | towards | whereas | unless | others ) [a-z]{4,}s ) )
        (?: (?: \s (?: of | for | the | [A-Z][\w’'-]+ ) ){0,6} | (?: \s [a-z’'-]+ ){1,3} ) \s (?:also\s)? (?: {reporting_verb_past} | {reporting_verb_present} | (?: was | were | has | have | had ) \s (?: been\s )? [a-z]+ (?: ed | en | wn | nt | ld | ght ) ) \b""",
        look=lambda page, offset, literal: page.text[offset] == "A",
        reach=110,
    ),
    fix=_without_and,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "he", "fa", "ur", "ku", "ps"),
    mqm="fluency/grammar",
    examples=(
        Flagged("It rained. ⟦And the⟧ minister said so.", becomes="It rained. The minister said so.", source="ar"),
        Flagged("⟦And Khalil⟧ added that it rained.", becomes="Khalil added that it rained.", source="fa"),
        Flagged("⟦And the⟧ boy was taken to a hospital.", becomes="The boy was taken to a hospital.", source="ar"),
        Clean("And he said so. And the rain?", because="a pronoun; no verb", source="ar"),
        Clean("The mayor and the minister said so.", because="within a sentence", source="ar"),
    ),
)
