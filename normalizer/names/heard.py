"""Decide about a name recognised by sound: who is meant, and how far that may be trusted."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from normalizer.edits.edit import Safety
from normalizer.lexicon.frequency import frequency
from normalizer.names.by_sound import Heard
from normalizer.names.form import PERSON, SHORT, Form
from normalizer.names.sound_match import SoundMatch
from normalizer.names.spelling import in_style_of, same_spelling, surname_of
from normalizer.rulebook.mention import Mention
from normalizer.text.fold import fold_key
from normalizer.text.view import View

SOUND, SOUND_SHORT = "sound", "short by sound"
_NEAR = 0.12
_ARTICLE = 3
_ACRONYM = 5
_COMMON_WORD = 2.6
_SON_OF = frozenset(("bin", "ibn", "ben", "bint"))
_WORD_AFTER = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0-]\Z")


def heard_mention(view: View, heard: Heard) -> Mention:
    """The mention of a name recognised by sound; two entities as near as each other make it a question."""
    nearest = heard.matches[0]
    rivals = [m for m in heard.matches[1:] if m.verdict.cost - nearest.verdict.cost <= _NEAR]
    surface = view.text[heard.start : heard.end]
    if rivals:
        return _question(heard, [nearest, *rivals])
    is_short = nearest.form.how == SHORT
    preferred = _short_form(nearest.form) if is_short else nearest.form.canonical
    wanted = in_style_of(preferred + _ending(surface, preferred, nearest.form.kind), surface, view.text, heard.start)
    return Mention(
        heard.start,
        heard.end,
        (nearest.form.entity,),
        SOUND_SHORT if is_short else SOUND,
        None if same_spelling(surface, wanted) or _is_plural(view, heard, wanted) else wanted,
        Safety.SAFE if nearest.verdict.certain else Safety.SUGGESTED,
        f"sounds like “{nearest.form.surface}” ({nearest.verdict.detail})",
        nearest.form.source,
        kind=nearest.form.kind,
    )


def _short_form(form: Form) -> str:
    """The short form to write for one that was heard: the surname in the canonical name, where it is that."""
    surname = surname_of(form.canonical, form.surface) if len(form.tokens) == 1 else None
    return surname or form.surface


def _ending(surface: str, preferred: str, kind: str) -> str:
    """The -s of a genitive or of several people, which stays: the one word that ends so is the last."""
    *others, last = surface.split()
    is_ending = last.endswith("s") and not preferred.endswith("s") and not any(word.endswith("s") for word in others)
    return "s" if kind == PERSON and others and is_ending else ""


def _is_plural(view: View, heard: Heard, wanted: str) -> bool:
    """Whether a name in the plural stands behind an article: the people of a place (`the Khersons`), several of one."""
    surface, is_led = view.text[heard.start : heard.end], view.fold.endswith("the ", 0, heard.start)
    return is_led and surface.endswith("s") and same_spelling(surface[:-1], wanted)


def _question(heard: Heard, matches: Sequence[SoundMatch]) -> Mention:
    entities = tuple(match.form.entity for match in matches)
    detail = f"may mean {' or '.join(entities)}"
    return Mention(heard.start, heard.end, entities, SOUND, None, Safety.FLAG, detail, matches[0].form.source)


def settled(view: View, mentions: Sequence[Mention], named: frozenset[str], rarity: float) -> Iterator[Mention]:
    """Yield the mentions that stand: one heard in a single word must be no ordinary word or part of another name.

    One whose entity the text names in full elsewhere is as good as listed; a surname needs that. `rarity` is the
    Zipf frequency from which on a word counts as ordinary. A surname that stands so in a full name of the text
    is that person's, ordinary or not.
    """
    surnames = _surnames(view, mentions) if any(mention.how == SOUND_SHORT for mention in mentions) else frozenset()
    for mention in mentions:
        if mention.how not in (SOUND, SOUND_SHORT):
            yield mention
        elif mention.how == SOUND_SHORT:
            is_known = (mention.entities, view.text[mention.start : mention.end]) in surnames
            if named.intersection(mention.entities) and (is_known or _stands_alone(view, mention, rarity)):
                yield replace(mention, how=SOUND, safety=Safety.SAFE)
        elif named.intersection(mention.entities) and len(mention.entities) == 1:
            yield replace(mention, safety=Safety.SAFE)
        elif _stands_alone(view, mention, rarity):
            yield mention


def _surnames(view: View, mentions: Sequence[Mention]) -> frozenset[tuple[tuple[str, ...], str]]:
    """The last words of full names as they stand in the text, each with whom it names."""
    full = (mention for mention in mentions if mention.how != SOUND_SHORT)
    return frozenset((m.entities, view.text[m.start : m.end].split()[-1]) for m in full)


def _is_single(view: View, mention: Mention) -> bool:
    """Whether the name is one word, an article before it not counted."""
    words = re.split(r"[\s‐‑-]+", view.fold[mention.start : mention.end])
    return sum(len(word) > _ARTICLE for word in words) <= 1


def _stands_alone(view: View, mention: Mention, rarity: float) -> bool:
    """Whether no capitalised word beside a name makes it part of another one.

    A person's name must have none after it, but in a headline. A single word must also be rare in
    the language.
    """
    before = _WORD_BEFORE.search(view.text, max(0, mention.start - 30), mention.start)
    after = _WORD_AFTER.match(view.text, mention.end)
    if not _is_single(view, mention):
        if mention.kind == PERSON and after and after.group(1)[0].isupper() and not view.is_title(mention.start):
            return False
        return before is None or not before.group(1)[0].isupper() or _is_common(view, before.group(1), _COMMON_WORD)
    surface, is_son = view.text[mention.start : mention.end], before is not None and before.group(1) in _SON_OF
    if is_son or _is_common(view, surface, rarity) or (surface.isupper() and len(surface) <= _ACRONYM):
        return False
    if after and after.group(1)[0].isupper():
        return False
    if before is None or not before.group(1)[0].isupper():
        return True
    titles = {title.lower().rstrip(".") for title in view.language.words.get("title_person", ())}
    return before.group(1).lower() in titles | view.language.function_words


def _is_common(view: View, word: str, limit: float) -> bool:
    plain = fold_key(word).replace(" ", "")
    return plain in view.language.function_words or frequency(plain, view.language.code) >= limit
