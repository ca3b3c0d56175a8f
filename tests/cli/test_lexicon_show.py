"""`mtnorm lexicon show` and `stats`: entries as they stand, and how many there are."""

import json

PRESS = "# head\n\n- id: ada  # first\n  kind: person\n  name: {en: Ada Byron,  fr: Ada}\n  short: [Ada]\n# next\n- {id: bob, kind: term, name: {en: Bob}}\n"


def test_an_entry_is_shown_as_it_is_written(mtnorm, folder):
    (folder / "a.yaml").write_text(PRESS, encoding="utf-8")
    done = mtnorm("lexicon", "show", "ada", "--lexicon", "a.yaml", "--no-default-lexicons")
    assert done.returncode == 0
    assert done.stdout.decode() == "# a.yaml:3\n" + PRESS.removeprefix("# head\n\n").partition("# next")[0]


def test_an_entry_of_a_table_is_shown_in_the_layout(mtnorm, folder):
    (folder / "a.tsv").write_text("id\tkind\tname:en\nada\tperson\tAda Byron\n", encoding="utf-8")
    done = mtnorm("lexicon", "show", "ada", "--lexicon", "a.tsv", "--no-default-lexicons")
    assert done.stdout.decode() == "# a.tsv:2\n- id: ada\n  kind: person\n  name: {en: Ada Byron}\n"


def test_an_unknown_id_gets_the_nearest_and_2(mtnorm, folder):
    (folder / "a.yaml").write_text(PRESS, encoding="utf-8")
    done = mtnorm("lexicon", "show", "adaa", "bob", "--lexicon", "a.yaml", "--no-default-lexicons", "--format", "json")
    assert done.returncode == 2 and b"no entry has the id 'adaa'; did you mean 'ada'?" in done.stderr
    assert [row["id"] for row in json.loads(done.stdout)] == ["bob"]


def test_an_entry_that_ships_is_found(mtnorm):
    done = mtnorm("lexicon", "show", "bashar-al-assad")
    assert done.returncode == 0 and "name:" in done.stdout.decode()


def test_counts_tell_what_there_is(mtnorm, folder):
    (folder / "a.yaml").write_text(PRESS, encoding="utf-8")
    counts = json.loads(mtnorm("lexicon", "stats", "a.yaml", "--format", "json").stdout)
    assert counts["names"]["entries"] == 2 and counts["names"]["names in other languages"] == 1
    assert counts["names"]["entries without a test"] == 2
    assert mtnorm("lexicon", "stats", "a.yaml").stdout.decode().startswith("names\n        2  entries\n")
    (folder / "b.yaml").write_text("- id: [", encoding="utf-8")
    assert mtnorm("lexicon", "stats", "b.yaml").returncode == 2
