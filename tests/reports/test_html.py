"""The page for reading: the text whole, its findings marked, nothing fetched, nothing run."""

import io
from html.parser import HTMLParser

from normalizer.edits.edit import Safety
from normalizer.reports import html
from normalizer.reports.noted import Noted, Place

TEXT = "Tom & Jerry <b>met</b> in \N{LEFT DOUBLE QUOTATION MARK}the Syria\N{RIGHT DOUBLE QUOTATION MARK}.\n  Then they left.\n"


class Page(HTMLParser):
    """The texts and marks of a page; every element that is opened is closed."""

    def __init__(self, source):
        super().__init__()
        self.open, self.tags, self.texts, self.marks, self.rows = [], [], [], [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "meta":
            return
        self.open.append((tag, dict(attrs)))
        if tag == "div":
            self.texts.append("")
        if tag == "tr":
            self.rows.append([])

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        names = [tag for tag, _ in self.open]
        if "div" in names:
            self.texts[-1] += data
            if "mark" in names:
                self.marks.append((dict(self.open[names.index("mark")][1])["class"], data))
        if "td" in names:
            self.rows[-1].append(data)


def page_of(*noted):
    out = io.StringIO()
    html.write(noted, out)
    page = Page(out.getvalue())
    assert not page.open
    return page


def test_the_text_stands_whole_with_its_findings_marked(note):
    page = page_of(note(TEXT, "the Syria", "Syria"))
    assert page.texts == [TEXT]
    assert page.marks == [("safe", "the Syria")]


def test_markup_in_words_and_messages_stays_text(note):
    page = page_of(note(TEXT, "<b>met</b>", message='write "<i>" & go'))
    assert page.texts == [TEXT]
    assert page.rows[-1] == ["1", "1:13", "names/variant", "<b>met</b>", "–", 'write "<i>" & go']


def test_overlapping_findings_share_the_text_between_them(note):
    first, second = note(TEXT, "in “the Syria"), note(TEXT, "the Syria”", "Syria", rule="articles/article-before-name")
    page = page_of(Noted(Place("a.txt"), TEXT, (*first.findings, *second.findings)))
    assert page.texts == [TEXT]
    assert page.marks == [("flag", "in “"), ("flag", "the Syria"), ("safe", "”")]


def test_nothing_is_fetched_or_run(note):
    page = page_of(note(TEXT, "the Syria", "Syria", safety=Safety.SUGGESTED))
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in page.tags}
    targets = [attrs["href"] for tag, attrs in page.tags if tag == "a"]
    ids = {attrs.get("id") for _, attrs in page.tags}
    assert targets and {target.removeprefix("#") for target in targets} <= ids
    assert "prefers-color-scheme: dark" in html.STYLE


def test_texts_without_findings_are_counted_alone(note):
    out = io.StringIO()
    html.write([Noted(Place("b.txt"), "All is well.", ()), note(TEXT, "the Syria")], out)
    assert "Findings: 1. Texts: 2, of which 1 have none." in out.getvalue()
    assert "All is well" not in out.getvalue()
