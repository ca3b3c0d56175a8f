"""All rules, found by walking the folder of rules; ids come from paths, and a rule is imported when it is asked for."""

import difflib
import hashlib
import importlib
import pkgutil
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from normalizer.errors import SettingsError
from normalizer.rulebook.rule import Rule

PACKAGE = "normalizer.rules"


def _folder() -> Path:
    return Path(importlib.import_module(PACKAGE).__path__[0])


@cache
def rule_ids() -> tuple[str, ...]:
    """The ids of all rules of the package, sorted."""
    folder = _folder()
    families = [module.name for module in pkgutil.iter_modules([str(folder)])]
    modules = ((family, module.name) for family in families for module in pkgutil.iter_modules([str(folder / family)]))
    return tuple(sorted(f"{family}/{name.replace('_', '-')}" for family, name in modules))


@cache
def rule_with(rule_id: str) -> Rule:
    """The rule with an id that exists."""
    path = rule_id.replace("/", ".").replace("-", "_")
    rule: Rule = importlib.import_module(f"{PACKAGE}.{path}").RULE
    return replace(rule, id=rule_id)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the package, in order of id."""
    return tuple(map(rule_with, rule_ids()))


@cache
def rules_digest() -> str:
    """What changes when the file of a rule does: the same wherever and whenever it was installed."""
    folder, hasher = str(_folder()), hashlib.blake2b(digest_size=8)
    for rule_id in rule_ids():
        with open(f"{folder}/{rule_id.replace('-', '_')}.py", "rb", buffering=0) as file:  # noqa: PTH123 (six hundred)
            hasher.update(b"%b\0%b\0" % (rule_id.encode(), file.read()))
    return hasher.hexdigest()


def chosen_rules(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[str, ...]:
    """The ids of the rules that are selected (all, if nothing is named) and not ignored.

    Names are ids or families (`attribution`, `wording/calque`). Raises `SettingsError`
    for a name that fits no rule, with the nearest one.
    """
    selected, ignored = [known_name(name) for name in select], [known_name(name) for name in ignore]
    return tuple(
        rule_id
        for rule_id in rule_ids()
        if (not selected or any(_fits(rule_id, name) for name in selected))
        and not any(_fits(rule_id, name) for name in ignored)
    )


def find_rule(name: str) -> Rule:
    """The rule with this id; raises `SettingsError` when there is none."""
    if name in rule_ids():
        return rule_with(name)
    raise SettingsError(f"no rule {name!r}{_nearest(name)}; `mtnorm rules` lists them")


def _fits(rule_id: str, name: str) -> bool:
    return name in (rule_id, rule_id.partition("/")[0])


def known_name(name: str) -> str:
    """The name of a rule or family without what may stand around it; raises `SettingsError` for any other."""
    name = name.strip().rstrip("/")
    if any(_fits(rule_id, name) for rule_id in rule_ids()):
        return name
    raise SettingsError(f"no rule or family {name!r}{_nearest(name)}; `mtnorm rules` lists them")


def _nearest(name: str) -> str:
    names = [*rule_ids(), *sorted({rule_id.partition("/")[0] for rule_id in rule_ids()})]
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
