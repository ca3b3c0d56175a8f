"""YAML read strictly: every scalar a string, no duplicate key, a line for every record.

`no` is Norway's word here, never False; tags, anchors and aliases are refused.
"""

from dataclasses import dataclass, field

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

Value = str | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file: line (1-based), the entry's id or place, and what to do."""

    line: int
    entry: str
    message: str


@dataclass(slots=True)
class Record:
    """One top-level item of a file: its first line and its value, and faults met in reading it."""

    line: int
    value: Value
    faults: list[Fault] = field(default_factory=list)


def read_records(text: str) -> tuple[list[Record], list[Fault]]:
    """Read a file's top-level list (or single mapping) into records; faults are returned, not raised."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return [], [Fault(mark.line + 1 if mark else 1, "-", f"not YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return [], [Fault(1, "-", f"not YAML: {str(error).splitlines()[0]}")]
    except ValueError as error:
        return [], [Fault(1, "-", f"not YAML: {error}")]
    if root is None:
        return [], []
    nodes = root.value if isinstance(root, SequenceNode) else [root]
    return [_record(node) for node in nodes], []


def _record(node: Node) -> Record:
    record = Record(node.start_mark.line + 1, "")
    record.value = _value(node, record.faults)
    return record


def _value(node: Node, faults: list[Fault]) -> Value:
    if isinstance(node, ScalarNode):
        return str(node.value)
    if isinstance(node, SequenceNode):
        return [_value(item, faults) for item in node.value]
    assert isinstance(node, MappingNode)
    result: dict[str, Value] = {}
    for key_node, value_node in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 1
        if key in result:
            faults.append(Fault(line, "-", f"key {key!r} stands twice; keep one"))
        result[key] = _value(value_node, faults)
    return result
