"""All rules, found by walking the folder of rules; ids come from paths."""

import difflib
import importlib
import pkgutil
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from normalizer.errors import SettingsError
from normalizer.rulebook.rule import Rule

PACKAGE = "normalizer.rules"


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the package, in order of id."""
    package = importlib.import_module(PACKAGE)
    found = []
    for family in pkgutil.iter_modules(package.__path__):
        folder = importlib.import_module(f"{PACKAGE}.{family.name}")
        for module in pkgutil.iter_modules(folder.__path__):
            rule = importlib.import_module(f"{PACKAGE}.{family.name}.{module.name}").RULE
            found.append(replace(rule, id=f"{family.name}/{module.name.replace('_', '-')}"))
    return tuple(sorted(found, key=lambda rule: rule.id))


def chosen_rules(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that are selected (all, if nothing is named) and not ignored.

    Names are ids or families (`attribution`, `wording/calque`). Raises `SettingsError`
    for a name that fits no rule, with the nearest one.
    """
    selected, ignored = [_known(name) for name in select], [_known(name) for name in ignore]
    return tuple(
        rule
        for rule in all_rules()
        if (not selected or any(_fits(rule, name) for name in selected))
        and not any(_fits(rule, name) for name in ignored)
    )


def find_rule(name: str) -> Rule:
    """The rule with this id; raises `SettingsError` when there is none."""
    for rule in all_rules():
        if rule.id == name:
            return rule
    raise SettingsError(f"no rule {name!r}{_nearest(name)}; `mtnorm rules` lists them")


def _fits(rule: Rule, name: str) -> bool:
    return name in (rule.id, rule.family)


def _known(name: str) -> str:
    name = name.strip().rstrip("/")
    if any(_fits(rule, name) for rule in all_rules()):
        return name
    raise SettingsError(f"no rule or family {name!r}{_nearest(name)}; `mtnorm rules` lists them")


def _nearest(name: str) -> str:
    names = [rule.id for rule in all_rules()] + sorted({rule.family for rule in all_rules()})
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
