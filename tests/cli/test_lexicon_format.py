"""`mtnorm lexicon format`: files in the one layout, and nothing lost on the way."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from normalizer.cli import run

LOOSE = "- kind: term\n  id:   pen   # mine\n  name: {fr: 'Stylo', en: Pen}\n"
TIDY = '- id: pen  # mine\n  kind: term\n  name: {en: Pen, fr: "Stylo"}\n'


def test_a_file_is_formatted_once_and_then_left_alone(mtnorm, folder):
    path = folder / "a.yaml"
    path.write_text(LOOSE, encoding="utf-8")
    done = mtnorm("lexicon", "format", "a.yaml")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"a.yaml: formatted\n", b"")
    assert path.read_text(encoding="utf-8") == TIDY
    time = path.stat().st_mtime_ns
    again = mtnorm("lexicon", "format", "a.yaml")
    assert (again.returncode, again.stdout, path.stat().st_mtime_ns) == (0, b"", time)


def test_check_and_diff_write_nothing_and_end_with_1(mtnorm, folder):
    path = folder / "a.yaml"
    path.write_text(LOOSE, encoding="utf-8")
    checked = mtnorm("lexicon", "format", "--check", ".")
    assert (checked.returncode, checked.stdout) == (1, b"a.yaml: would be formatted\n")
    shown = mtnorm("lexicon", "format", "--diff", "a.yaml")
    assert shown.returncode == 1 and b"+- id: pen  # mine" in shown.stdout
    assert path.read_text(encoding="utf-8") == LOOSE


def test_a_faulty_file_is_told_of_and_the_others_are_formatted(mtnorm, folder):
    (folder / "a.yaml").write_text("- id: pen\n  id: ink\n", encoding="utf-8")
    (folder / "b.yaml").write_text(LOOSE, encoding="utf-8")
    (folder / "c.tsv").write_text("id\tkind\n", encoding="utf-8")
    done = mtnorm("lexicon", "format", "a.yaml", "b.yaml", "c.tsv")
    assert done.returncode == 2
    assert done.stderr.startswith(b"mtnorm: a.yaml:2: -: key 'id' stands twice; keep one\nmtnorm: c.tsv: only YAML")
    assert (folder / "b.yaml").read_text(encoding="utf-8") == TIDY


def test_a_table_is_no_lexicon(mtnorm, folder):
    (folder / "a.yaml").write_text("names:\n  - [a, b]\n", encoding="utf-8")
    done = mtnorm("lexicon", "format", "a.yaml")
    assert done.returncode == 2 and b"no entry here has an id" in done.stderr


DAMAGE = st.sampled_from(
    ["\t", ":", "- ", "[", "}", "'", '"', "&a ", "*b", "!!x ", "#", "\n", "\r", "%", "|", "\x07", "é"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(TIDY)), st.integers(0, 6), DAMAGE)
def test_random_damage_gets_a_complaint_with_a_line_or_none_never_a_broken_file(tmp_path, capsys, place, cut, damage):
    path = tmp_path / "a.yaml"
    text = TIDY[:place] + damage + TIDY[place + cut :]
    path.write_text(text, encoding="utf-8", newline="")
    capsys.readouterr()
    code = run(["lexicon", "format", str(path)])
    said = capsys.readouterr().err
    if code:
        number = int(said.removeprefix(f"mtnorm: {path}:").split(":")[0])
        assert code == 2 and 1 <= number <= text.count("\n") + 1
        assert path.read_bytes() == text.encode()
    else:
        assert run(["lexicon", "format", "--check", str(path)]) == 0
