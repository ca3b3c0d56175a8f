"""What leads to the rules: kept beside the compiled lexicon, so that a rule is imported when it may find something."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.packed import pack
from normalizer.rulebook.registry import rule_ids, rule_with, rules_digest
from normalizer.rulebook.rule import Bound, Rule, Strength
from normalizer.text.language import LanguageData

_SECTION = "leads"


class Lead(msgspec.Struct, frozen=True, array_like=True):
    """A rule by its id, and the literals and characters one of which must occur."""

    rule: str
    literals: tuple[str, ...]
    characters: str


@dataclass
class Part:
    """A rule with one strength in one language: what leads to it, and its search, bound when it is first needed."""

    literals: tuple[str, ...]
    characters: str
    bind: Callable[[], tuple[Rule, Bound]]

    @cached_property
    def bound(self) -> tuple[Rule, Bound]:
        """The rule and its search."""
        return self.bind()


def bound_parts(rules: Iterable[Rule], language: LanguageData, lexicon: Lexicon, strength: Strength) -> list[Part]:
    """The parts of rules, those left out that find nothing with this strength in this language."""
    speaking = (rule for rule in rules if rule.speaks(language.code))
    bound = ((rule, rule.bind(language, lexicon, strength)) for rule in speaking)
    return [Part(tuple(b.literals), rule.characters, lambda pair=(rule, b): pair) for rule, b in bound if b]  # type: ignore[misc]


def kept_parts(ids: Sequence[str], language: LanguageData, lexicon: Lexicon, strength: Strength) -> list[Part]:
    """The same for rules of the package by id; none is imported where the cache knows what leads to them."""
    wanted = set(ids)
    name = f"leads-{language.code}-{strength}-{rules_digest()}"
    sections = kept_table(lexicon, name, lambda: pack({_SECTION: _compiled(language, lexicon, strength)}))
    leads = msgspec.msgpack.decode(sections[_SECTION], type=list[Lead])
    return [
        Part(lead.literals, lead.characters, lambda lead=lead: _bound(lead.rule, language, lexicon, strength))  # type: ignore[misc]
        for lead in leads
        if lead.rule in wanted
    ]


def _bound(rule_id: str, language: LanguageData, lexicon: Lexicon, strength: Strength) -> tuple[Rule, Bound]:
    rule = rule_with(rule_id)
    bound = rule.bind(language, lexicon, strength)
    assert bound is not None, f"{rule_id} finds nothing that is {strength}: the cache is not of these rules"
    return rule, bound


def _compiled(language: LanguageData, lexicon: Lexicon, strength: Strength) -> bytes:
    speaking = (rule for rule in map(rule_with, rule_ids()) if rule.speaks(language.code))
    bound = ((rule, rule.bind(language, lexicon, strength)) for rule in speaking)
    return msgspec.msgpack.encode([Lead(rule.id, tuple(b.literals), rule.characters) for rule, b in bound if b])
