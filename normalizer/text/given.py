"""What is no text is told of where it comes in."""


def given(text: object) -> None:
    """Raise a TypeError where something else than a string is given as a text.

    >>> given(b"He left.")
    Traceback (most recent call last):
    TypeError: a text must be str, not bytes; decode it first
    >>> given("He left.")
    """
    if not isinstance(text, str):
        advice = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"a text must be str, not {type(text).__name__}{advice}")
