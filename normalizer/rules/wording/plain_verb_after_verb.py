"""`started build a house`, `has could`, `had must leave`: a verb without its “to”."""

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, pattern


def _verbs(language: LanguageData) -> tuple[str, ...]:
    return tuple(f"{verb} " for verb in language.words.get("base_after_verb", ()))


def _is_before_verb(page: Page, offset: int, literal: str) -> bool:
    """Whether a plain verb follows; two words of the literal have one already."""
    return literal.count(" ") > 1 or page.fold.startswith(page.language.kept(_verbs), offset + len(literal))


RULE = Rule(
    title="Verb without its “to”",
    why="Chinese and Japanese set verb beside verb; German modals have a perfect: “hat können”.",
    when=(
        "{verb_before_to} ",
        *(f"{verb} {modal} " for verb in ("has", "have", "had") for modal in ("must", "could", "can", "should")),
        "has would ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> {verb_before_to} \s {base_after_verb} | (?: (?:he|she|it|they|we|[a-z]+s|[A-Z]\w+) \s ) (?: has | have | had ) \s (?: must | could | can | should | would ) (?: \s not )? \s [a-z]+ ) (?= \s {after_second_verb} \b | \s* [.,;] )""",
        reach=40,
        look=_is_before_verb,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦started build⟧ a house.", source="*"),
        Flagged("⟦He had must leave⟧ the town.", source="*"),
        Clean("He started to build a house; he had to leave.", because="English"),
        Clean("What he wants, make it; the plans leave much open.", because="a comma; a noun"),
    ),
)
