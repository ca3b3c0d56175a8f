"""`The mastermind would be hiding in Belgium`, `According to the paper, he would own three flats`: hearsay in the present."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_hearsay, pattern

_WORD = re.compile(r"\w+")


def _is_foreseen(part: str, page: Page) -> bool:
    """Whether somebody foresees, plans or supposes in this part of the sentence."""
    words, stems = _WORD.findall(part), page.words("stem_of_foresight")
    slots = ("word_of_foresight", "word_of_supposition")
    return any(word.startswith(stems) for word in words) or any(not page.word_set(s).isdisjoint(words) for s in slots)


def _is_told(match: re.Match[str], page: Page) -> bool:
    """Whether nobody foresees, plans or supposes in the sentence, and it names its source or what is a state anyway."""
    start, end = page.view.context(*match.span())
    sentence = page.fold[start:end]
    if not is_hearsay(match, page) or _is_foreseen(sentence[: match.start("hit") - start], page):
        return False
    is_narrated = not page.word_set("word_of_story").isdisjoint(_WORD.findall(sentence))
    if match.group("subject") is not None and match.group("verb") is not None and not is_narrated:
        return True
    return match.group("state") is not None or ("according to" in sentence and not _is_foreseen(sentence, page))


RULE = Rule(
    title="Conditional of hearsay, of a state",
    why="French, Spanish, Italian and Portuguese put unconfirmed news in the conditional: “le cerveau se cacherait en Belgique”.",
    when=(" would ",),
    find=pattern(
        r"""(?: \b (?P<subject> {hearsay_subject} ) \s (?: (?: of | in | from | behind ) \s (?: (?:the|his|her) \s )? [\w’-]+ \s )? )? \b (?P<hit> would \s (?: (?: also | still | already | now | even | currently ) \s )? (?:
          (?P<state> be (?= \s (?: (?:currently\s)? {state_in_hearsay} \b
            | known \s to | linked \s (?:to|with) | involved \s in | implicated \s in | aged \s (?:\d|between) | at \s the \s (?:origin|head) \s of | about \s to | in \s (?: negotiations | possession | contact | (?:a\s)?(?:critical|serious|stable) ) | close \s to | behind \s the
            | responsible \s for | the \s {role_in_hearsay} \b | (?:currently\s)? under \s investigation | part \s of | of \s [a-z]+ \s (?: origin | nationality ) | originally \s from | on \s the \s run | interested \s in | worth \s (?: [\d€$£] | around | about | more | nearly | over ) | among \s the | a \s former | between \s \d+ \s and | at \s least \s (?:\d|t|f) ) )
          | suffer (?= \s from ) | figure (?= \s among ) | have (?= \s (?: [\w-]+ \s )? (?: in \s (?:his|her|its|their) \s possession | links | ties | debts | accomplices ) | \s (?: (?: some | about | around | at\sleast | over ) \s )? \d ) | belong (?= \s to ) | (?: number | weigh | count | possess | reside ) \b | (?: hold | measure ) (?= \s \d ) | date (?= \s (?:back|from) ) )
          | (?P<verb> be | have | (?! not\b ) [a-z]{3,} ) ) ) (?= \s [a-z\d“"€$£] )""",
        on="fold",
        where=_is_told,
        reach=160,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca", "gl", "nl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The mastermind ⟦would be⟧ hiding in Belgium. He ⟦would suffer⟧ from asthma.", source="fr"),
        Flagged("The dispute ⟦would be⟧ about a parking space. The striker ⟦would earn⟧ 8 million.", source="fr"),
        Clean("The driver would sit there whenever it rained.", because="a habit", source="fr"),
        Flagged("According to the paper, the minister ⟦would own⟧ three flats.", source="es"),
        Flagged("The ship ⟦would be⟧ carrying oil. The group ⟦would have⟧ ties with the mob.", source="it"),
        Clean(
            "He said the group would be linked to the firm. If he hid, he would be dead.",
            because="reported; a condition",
            source="fr",
        ),
        Clean("The minister would own three flats.", because="no source is named", source="es"),
        Clean("According to the plan, the city would own three flats.", because="a plan", source="es"),
    ),
)
