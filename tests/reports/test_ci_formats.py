"""The formats that build servers read: GitHub's commands and JUnit."""

import io

from lxml import etree

from normalizer.edits.edit import Safety
from normalizer.reports import github, junit
from normalizer.reports.noted import Noted, Place

TEXT = "One line.\nHere is the fault,\nand here.\n"


def written(report, *noted):
    out = io.StringIO()
    report.write(noted, out)
    return out.getvalue()


def test_a_command_names_file_rule_line_and_columns(note):
    assert written(github, note(TEXT, "fault", "mistake")) == (
        "::warning file=a.txt,title=names/variant,line=2,endLine=2,col=13,endColumn=18::“fault” Reason → “mistake”\n"
    )


def test_a_finding_over_two_lines_has_no_columns(note):
    line = written(github, note(TEXT, "fault,\nand", safety=Safety.FLAG))
    assert line.startswith("::notice file=a.txt,title=names/variant,line=2,endLine=3::")
    assert line.count("\n") == 1


def test_marks_of_commands_in_a_path_and_percent_signs_are_encoded(note):
    line = written(github, note("It fell by 5 % today.", "5 %", message="a, b: c", place=Place("a,b:c.txt")))
    assert line.startswith("::notice file=a%2Cb%3Ac.txt,")
    assert line.endswith("::“5 %25” a, b: c\n")


def test_a_record_has_no_line_in_the_file(note):
    line = written(github, note(TEXT, "fault", place=Place("in.jsonl", 2, "text")))
    assert line == "::notice file=in.jsonl,title=names/variant::in.jsonl[2].text: “fault” Reason\n"


def test_each_text_is_a_suite_and_each_finding_a_failure(note):
    silent = Noted(Place("b.txt"), "All is well.", ())
    root = etree.fromstring(written(junit, note(TEXT, "fault", "mistake"), silent).encode())
    suites = [(s.get("name"), s.get("tests"), s.get("failures")) for s in root.iter("testsuite")]
    assert suites == [("a.txt", "1", "1"), ("b.txt", "1", "0")]
    (failure,) = root.iter("failure")
    assert (failure.get("type"), failure.get("message")) == ("names/variant", "Reason")
    assert failure.text.strip() == "a.txt:2:13: “fault” → “mistake”"


def test_characters_that_xml_has_no_place_for_do_not_break_it(note):
    text = 'A "bad" \x0b & <\x00tag> here.\n'
    root = etree.fromstring(written(junit, note(text, "\x0b & <\x00tag>", message='say "so" \x01')).encode())
    assert "<" in next(root.iter("failure")).text
