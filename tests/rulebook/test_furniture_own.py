"""Lines worded like furniture that belong to the text."""

import pytest

from normalizer.engine import Normalizer

NOTICE = "Copyright (c) 2019 Ann Miller. All rights reserved."


@pytest.fixture(scope="module")
def english() -> Normalizer:
    return Normalizer(language="en")


@pytest.mark.parametrize(
    "text",
    [
        f"The MIT License\n\n{NOTICE}\n\nPermission is hereby granted, free of charge, to any person.\n",
        f"{NOTICE}\n\nRedistribution and use in source and binary forms are permitted.\n",
        f"# {NOTICE}\n#\n# Reads the files of a folder.\n",
        "Copyright 1996-2002, 2006 by\nDavid Miller, Ann Miller and Bob Smith, who wrote it.\n",
        "Copyright © 2019 Ann Miller\n\nCopyright © 2018 Bob Smith\n\nCopyright © 2017 Cy Young\n",
        "Copyright (c) 2001 Ann Miller;\nAll Rights Reserved are the words that stay in each copy.\n",
    ],
)
def test_a_licence_keeps_its_notice_of_rights(english: Normalizer, text: str) -> None:
    assert english.clean(text).text == text


def test_the_notice_of_a_site_goes(english: Normalizer) -> None:
    story = "The mayor resigned on Monday after a vote of the council. She said she would not run again.\n"
    assert english.clean(f"{story}\n{NOTICE}\n").text.strip() == story.strip()


@pytest.mark.parametrize("stroke", "-=~")
def test_an_underlined_line_is_a_heading(english: Normalizer, stroke: str) -> None:
    text = f"Related News\n{stroke * 12}\n\nWe moved to a new office in May, and the phone number stayed.\n"
    assert english.clean(text).text == text


def test_the_last_word_of_a_broken_line_stays(english: Normalizer) -> None:
    text = "A module says whether it is done with all its files, or is in the process of\nloading.\n"
    assert english.clean(text).text == text
