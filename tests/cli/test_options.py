"""Which settings hold: defaults, then the configuration file, then the command line."""

TEXT = "Today Bachar el-Assad spoke."
CLEAN = b"Today Bashar al-Assad spoke."


def configure(folder, text, name="mtnorm.toml"):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"default-lexicons = false\nlanguage = 'en'\n{text}", encoding="utf-8")


def test_the_nearest_configuration_holds_and_its_paths_are_relative_to_it(mtnorm, folder):
    configure(folder.parent, 'lexicon = ["names/press.yaml"]\n')
    assert mtnorm("clean", settings=False, given=TEXT).stdout == CLEAN
    configure(folder, "")
    assert mtnorm("clean", settings=False, given=TEXT).stdout == TEXT.encode()


def test_the_command_line_comes_before_the_configuration(mtnorm, folder):
    configure(folder, 'lexicon = ["../names/press.yaml"]\nselect = ["attribution"]\n')
    assert mtnorm("clean", settings=False, given=TEXT).stdout == TEXT.encode()
    assert mtnorm("clean", "--select", "names", settings=False, given=TEXT).stdout == CLEAN


def test_isolated_knows_no_configuration(mtnorm, folder):
    configure(folder, 'names = "off"\n')
    assert mtnorm("clean", given=TEXT).stdout == TEXT.encode()
    assert mtnorm("clean", "--isolated", given=TEXT).stdout == CLEAN


def test_a_configuration_is_named(mtnorm, folder):
    configure(folder / "etc", 'names = "off"\n', "house.toml")
    assert mtnorm("clean", "--config", "etc/house.toml", given=TEXT).stdout == TEXT.encode()


def test_a_project_file_counts_when_it_speaks_of_mtnorm(mtnorm, folder):
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert mtnorm("clean", given=TEXT).stdout == CLEAN
    (folder / "pyproject.toml").write_text("[tool.mtnorm]\nnames = 'off'\n", encoding="utf-8")
    assert mtnorm("clean", given=TEXT).stdout == TEXT.encode()
