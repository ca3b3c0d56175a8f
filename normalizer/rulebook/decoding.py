"""Letters read in the wrong encoding, read again in the right one, by ftfy."""


def decoded_again(damaged: str) -> str:
    """The text that a run of damaged letters stands for; the run itself when ftfy sees no sense in it.

    Nothing but the encoding is mended: quotation marks, widths, ligatures and entities stay.

    >>> decoded_again("Ã¡"), decoded_again("â€™"), decoded_again("À")
    ('á', '’', 'À')
    """
    from ftfy import TextFixerConfig, fix_and_explain  # its tables load at first use

    config = TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    return fix_and_explain(damaged, config).text


def letter_again(damaged: str) -> str:
    """The one letter that two signs stand for when read as UTF-8; the signs themselves when they stand for none.

    >>> letter_again("ÅŸ"), letter_again("Äa"), letter_again("Ã—")
    ('ş', 'Äa', 'Ã—')
    """
    try:
        plain = damaged.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return damaged
    return plain if len(plain) == 1 and plain.isalpha() else damaged
