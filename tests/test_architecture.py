"""The house rules, read from the source: imports one way, small files, short functions, honest names."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "normalizer"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the top down: a part may import itself and what stands in a lower line; what shares a
# line stays apart.
LAYERS = (
    ("__main__",),
    ("cli", "web", "pipelines"),
    ("reports", "records", "quality", "shipping"),
    ("engine",),
    ("flow",),
    ("signature", "sure"),
    ("findings", "settings"),
    ("doubles", "rules", "evidence", "names"),
    ("result",),
    ("rulebook",),
    ("lexicon",),
    ("edits",),
    ("text",),
    ("atomic",),
    ("errors", "version", "wire"),
)
_FACES = ("normalizer/__init__.py", "normalizer/rulebook/__init__.py", "normalizer/names/sound/__init__.py")
_VAGUE = frozenset(
    [
        "utils",
        "util",
        "helpers",
        "helper",
        "common",
        "base",
        "core",
        "manager",
        "misc",
        "tools",
        "stuff",
        "lib",
        "shared",
        "handlers",
    ]
)
_MOST_LINES, _LONGEST_FUNCTION, _DEEPEST = 300, 45, 3
_NESTING = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match, ast.AsyncFor, ast.AsyncWith)
_PATH = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _where(path: Path, node: ast.AST | int) -> str:
    line = node if isinstance(node, int) else getattr(node, "lineno", 1)
    return f"{path.relative_to(PACKAGE.parent)}:{line}"


def _name(path: Path) -> str:
    """The dotted name of a module: `normalizer.text.fold`; a package is named by its folder."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {_name(path): path for path in MODULES}


def _imports(path: Path) -> Iterator[tuple[ast.stmt, str]]:
    """Every module imported anywhere in a file; of `from package import module` the module."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            for alias in node.names:
                whole = f"{source}.{alias.name}"
                yield node, whole if whole in NAMES else source


def _own_imports(path: Path) -> list[tuple[ast.stmt, str]]:
    return [(node, name) for node, name in _imports(path) if name.split(".")[0] == PACKAGE.name]


def _layer(name: str) -> int:
    """The layer of a module, 0 at the top; the package's own face looks at all of them."""
    parts = name.split(".")
    for place, members in enumerate(LAYERS):
        if len(parts) > 1 and parts[1] in members:
            return place
    return -1


def test_every_part_of_the_package_has_its_layer() -> None:
    parts = {name.split(".")[1] for name in NAMES if "." in name}
    unknown = parts - {member for layer in LAYERS for member in layer}
    assert not unknown, f"give {', '.join(sorted(unknown))} a layer"


@_PATH
def test_imports_run_one_way(path: Path) -> None:
    own = _name(path)
    wrong = [
        f"{_where(path, node)}: {own} may not import {name}"
        for node, name in _own_imports(path)
        if own.count(".")
        and own.split(".")[1] != [*name.split("."), ""][1]
        and (_layer(name) <= _layer(own) or name.count(".") == 0)
    ]
    assert not wrong, "\n".join(wrong)


def _rings(graph: dict[str, set[str]]) -> Iterator[list[str]]:
    """One walk for each ring that can be reached, as the list of modules on it."""
    done: set[str] = set()

    def walk(name: str, trail: list[str]) -> Iterator[list[str]]:
        if name in trail:
            yield [*trail[trail.index(name) :], name]
        elif name not in done:
            for following in sorted(graph.get(name, ())):
                yield from walk(following, [*trail, name])
            done.add(name)

    for start in sorted(graph):
        yield from walk(start, [])


def test_no_modules_import_each_other_in_a_ring() -> None:
    graph = {name: {target for _, target in _own_imports(path)} - {name} for name, path in NAMES.items()}
    graph["normalizer"] = set()  # the public face loads lazily; nothing of ours imports it
    rings = [" → ".join(ring) for ring in _rings(graph)]
    assert not rings, "\n".join(rings)


@_PATH
def test_nothing_imports_the_command_line(path: Path) -> None:
    if path.is_relative_to(PACKAGE / "cli") or path.name == "__main__.py":
        return
    wrong = [_where(path, node) for node, name in _own_imports(path) if name.split(".")[1:2] == ["cli"]]
    assert not wrong, "\n".join(wrong)


@_PATH
def test_click_lives_in_the_command_line_alone(path: Path) -> None:
    wrong = [_where(path, node) for node, name in _imports(path) if name.split(".")[0] == "click"]
    assert not wrong or path.is_relative_to(PACKAGE / "cli"), "\n".join(wrong)


@_PATH
def test_a_rule_imports_the_rulebook_alone(path: Path) -> None:
    if not path.is_relative_to(PACKAGE / "rules"):
        return
    wrong = [
        f"{_where(path, node)}: {name}"
        for node, name in _own_imports(path)
        if not name.startswith("normalizer.rulebook")
    ]
    third = [
        f"{_where(path, node)}: {name} is not of the standard library"
        for node, name in _imports(path)
        if name.split(".")[0] not in {PACKAGE.name, *sys.stdlib_module_names}
    ]
    assert not wrong + third, "\n".join(wrong + third)


@_PATH
def test_a_module_never_imports_its_own_package(path: Path) -> None:
    """Import the module that holds a thing; only outsiders may use a package's face."""
    own = _name(path)
    packages = {own.rsplit(".", count)[0] for count in range(1, own.count(".") + 1)}
    wrong = [f"{_where(path, node)}: {name}" for node, name in _own_imports(path) if name in packages]
    relative = [_where(path, node) for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom) and node.level]
    assert not wrong + relative, "\n".join(wrong + relative)


@_PATH
def test_only_the_public_faces_hand_on_names(path: Path) -> None:
    if path.name != "__init__.py" or str(path.relative_to(PACKAGE.parent)) in _FACES:
        return
    used = {node.id for node in ast.walk(_tree(path)) if isinstance(node, ast.Name)}
    handed_on = [
        f"{_where(path, node)}: {alias.name}"
        for node in _tree(path).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (alias.asname or alias.name) not in used
    ]
    assert not handed_on, "\n".join(handed_on)


@_PATH
def test_a_file_is_short_enough_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= _MOST_LINES, f"{_where(path, _MOST_LINES + 1)}: {lines} lines"


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _span(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function) is not None:
        docstring = function.body[0]
        lines -= (docstring.end_lineno or docstring.lineno) - docstring.lineno + 1
    return lines


def _depth(node: ast.AST) -> int:
    """How deep statements are nested in a function; an `elif` is as deep as its `if`."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, _depth(child) + (isinstance(child, _NESTING) and not is_elif))
    return deepest


@_PATH
def test_functions_are_short_and_shallow(path: Path) -> None:
    faults = []
    for function in _functions(path):
        if _span(function) > _LONGEST_FUNCTION:
            faults.append(f"{_where(path, function)}: {function.name} has {_span(function)} lines")
        if _depth(function) > _DEEPEST:
            faults.append(f"{_where(path, function)}: {function.name} is nested {_depth(function)} deep")
    assert not faults, "\n".join(faults)


@_PATH
def test_modules_have_telling_names(path: Path) -> None:
    parts = {part.strip("_") for part in path.relative_to(PACKAGE).with_suffix("").parts}
    assert not parts & _VAGUE, f"{_where(path, 1)}: say what it holds"


def _is_overload(node: ast.AST) -> bool:
    """Whether it only says how a function may be called that follows it, with its docstring."""
    return any(isinstance(name, ast.Name) and name.id == "overload" for name in getattr(node, "decorator_list", ()))


def _undocumented(path: Path, node: ast.AST, inside: str = "") -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if _is_overload(child):
            continue
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not child.name.startswith("_"):
            if not ast.get_docstring(child):
                yield f"{_where(path, child)}: {inside}{child.name} has no docstring"
            if isinstance(child, ast.ClassDef):
                yield from _undocumented(path, child, f"{child.name}.")


@_PATH
def test_what_is_public_says_what_it_is(path: Path) -> None:
    faults = list(_undocumented(path, _tree(path)))
    if not ast.get_docstring(_tree(path)):
        faults.insert(0, f"{_where(path, 1)}: the module has no docstring")
    assert not faults, "\n".join(faults)


@_PATH
def test_docstrings_begin_with_a_sentence(path: Path) -> None:
    """A first line that stands alone, begins with a capital and ends with a stop."""
    faults = []
    nodes = [_tree(path), *_functions(path), *(n for n in ast.walk(_tree(path)) if isinstance(n, ast.ClassDef))]
    for node in nodes:
        first = (ast.get_docstring(node) or "Nothing.").splitlines()[0].strip()
        if not first or first[0].islower() or first[-1] not in ".:;":
            faults.append(f"{_where(path, node)}: {first!r}")
    assert not faults, "\n".join(faults)


@_PATH
def test_characters_that_cannot_be_seen_are_named(path: Path) -> None:
    """Invisible or bidirectional characters in source hide what it says; write `\\N{…}` or `\\u…`."""
    hidden = re.compile("[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [_where(path, number) for number, line in enumerate(lines, 1) if hidden.search(line)]
