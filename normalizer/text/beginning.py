"""What two texts have in common at their beginning."""


def common_beginning(one: str, other: str) -> int:
    """How many code points two texts have in common at their beginning.

    >>> common_beginning("red card", "red cars"), common_beginning("card", "cards"), common_beginning("a", "b")
    (7, 4, 0)
    """
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))
