"""What leads to the rules: kept beside the compiled lexicon, so that a rule is imported when it may find something."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.packed import pack
from normalizer.rulebook.registry import rule_ids, rule_with, rules_digest
from normalizer.rulebook.rule import Aim, Bound, Rule
from normalizer.text.language import LanguageData

_SECTION = "leads"


class Lead(msgspec.Struct, frozen=True, array_like=True):
    """The literals and characters one of which must occur for a rule to be asked, unless it is of `every` page."""

    literals: tuple[str, ...]
    characters: str
    every: bool = False


@dataclass
class Part:
    """A rule in one language, for what is asked: what leads to it, and its search, bound when it is first needed."""

    literals: tuple[str, ...]
    characters: str
    every: bool
    bind: Callable[[], tuple[Rule, Bound]]

    @cached_property
    def bound(self) -> tuple[Rule, Bound]:
        """The rule and its search."""
        return self.bind()


def bound_parts(rules: Iterable[Rule], language: LanguageData, lexicon: Lexicon, aim: Aim) -> list[Part]:
    """The parts of rules, those left out that find nothing of what is asked for in this language."""
    pairs = _bound_rules(rules, language, lexicon, aim)
    return [Part(tuple(b.literals), rule.characters, b.every, lambda pair=(rule, b): pair) for rule, b in pairs]  # type: ignore[misc]


def kept_parts(ids: Sequence[str], language: LanguageData, lexicon: Lexicon, aim: Aim) -> list[Part]:
    """The same for rules of the package by id; none is imported where the cache knows what leads to them."""
    wanted = set(ids)
    name = f"leads-{language.code}-{aim}-{rules_digest()}"
    sections = kept_table(lexicon, name, lambda: pack({_SECTION: _compiled(language, lexicon, aim)}))
    leads = msgspec.msgpack.decode(sections[_SECTION], type=dict[str, msgspec.Raw])
    return [_kept_part(rule, lead, language, lexicon, aim) for rule, lead in leads.items() if rule in wanted]


def _kept_part(rule: str, lead: msgspec.Raw, language: LanguageData, lexicon: Lexicon, aim: Aim) -> Part:
    known = msgspec.msgpack.decode(lead, type=Lead)
    return Part(known.literals, known.characters, known.every, lambda: _bound(rule, language, lexicon, aim))


def _bound(rule_id: str, language: LanguageData, lexicon: Lexicon, aim: Aim) -> tuple[Rule, Bound]:
    rule = rule_with(rule_id)
    bound = rule.bind_for(aim, language, lexicon)
    assert bound is not None, f"{rule_id} finds nothing that is {aim}: the cache is not of these rules"
    return rule, bound


def _compiled(language: LanguageData, lexicon: Lexicon, aim: Aim) -> bytes:
    pairs = _bound_rules(map(rule_with, rule_ids()), language, lexicon, aim)
    return msgspec.msgpack.encode({rule.id: Lead(tuple(b.literals), rule.characters, b.every) for rule, b in pairs})


def _bound_rules(
    rules: Iterable[Rule], language: LanguageData, lexicon: Lexicon, aim: Aim
) -> Iterator[tuple[Rule, Bound]]:
    """The rules that find what is asked for in a language, each with its search."""
    for rule in rules:
        bound = rule.bind_for(aim, language, lexicon) if rule.speaks(language.code) else None
        if bound:
            yield rule, bound
