"""SARIF 2.1.0, the exchange format of analysis tools: results with their places and fixes.

Places count in code points. A finding in a record has no place in the file, so it has a
logical location (`news.jsonl[3].text`) and no fix.
"""

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any, TextIO
from urllib.parse import quote

from normalizer.edits.edit import Safety
from normalizer.reports.fingerprint import fingerprint
from normalizer.reports.noted import Noted, Place
from normalizer.reports.wordings import quoted, visible
from normalizer.result import Finding
from normalizer.rulebook.registry import all_rules
from normalizer.rulebook.rule import Rule
from normalizer.version import VERSION
from normalizer.wire import encode_json

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Safety.SAFE: "warning", Safety.SUGGESTED: "warning", Safety.FLAG: "note"}
_STDIN = "-"


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write one run; results as they come, the rules that spoke at the end."""
    out.write(f'{{"$schema":"{_SCHEMA}","version":"2.1.0","runs":[{{"columnKind":"unicodeCodePoints","results":[')
    index: dict[str, int] = {}
    before = "\n"
    for noted in items:
        for finding in noted.findings:
            place = index.setdefault(finding.rule, len(index))
            out.write(before + encode_json(_result(noted, finding, place)).decode())
            before = ",\n"
    rules = {rule.id: rule for rule in all_rules()}
    driver = {"name": "mtnorm", "version": VERSION, "rules": [_rule(rules[name]) for name in index]}
    out.write('\n],"tool":' + encode_json({"driver": driver}).decode() + "}]}\n")


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.safety]},
        "properties": {"tags": [rule.family], "mqm": rule.mqm, "safety": rule.safety.value},
    }


def _result(noted: Noted, finding: Finding, rule_index: int) -> dict[str, Any]:
    result = {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.safety],
        "message": {"text": f"{visible(finding.message)} ({quoted(finding.text)})"},
        "locations": [_location(noted, finding)],
        "partialFingerprints": {"mtnorm/v1": fingerprint(noted, finding)},
        "properties": {"safety": finding.safety.value, "mqm": finding.mqm, "withheld": finding.withheld},
    }
    edit = finding.edit
    if edit is None or noted.place.record is not None:
        return result
    replacement = {"deletedRegion": _region(noted, edit.start, edit.end), "insertedContent": {"text": edit.text}}
    change = {"artifactLocation": {"uri": _uri(noted.place)}, "replacements": [replacement]}
    return result | {"fixes": [{"description": {"text": f"{finding.safety.value} fix"}, "artifactChanges": [change]}]}


def _location(noted: Noted, finding: Finding) -> dict[str, Any]:
    artifact = {"uri": _uri(noted.place)}
    if noted.place.record is None:
        region = _region(noted, finding.start, finding.end) | {"snippet": {"text": finding.text}}
        return {"physicalLocation": {"artifactLocation": artifact, "region": region}}
    logical = {"fullyQualifiedName": noted.place.label, "name": noted.place.field, "kind": "value"}
    span = {"record": noted.place.record, "start": finding.start, "end": finding.end}
    return {"physicalLocation": {"artifactLocation": artifact}, "logicalLocations": [logical], "properties": span}


def _region(noted: Noted, start: int, end: int) -> dict[str, int]:
    line, column = noted.position(start)
    end_line, end_column = noted.position(end)
    place = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return place | {"charOffset": start, "charLength": end - start}


def _uri(place: Place) -> str:
    """The path as a URI, relative if the path is.

    >>> _uri(Place("news 1/a.txt"))
    'news%201/a.txt'
    """
    if place.path == _STDIN:
        return "stdin"
    path = PurePath(place.path)
    return Path(path).as_uri() if path.is_absolute() else quote(path.as_posix())
