"""English ordinals in figures."""


def ending(number: int) -> str:
    """The ending of an English ordinal.

    >>> [ending(n) for n in (1, 2, 3, 11, 21, 112)]
    ['st', 'nd', 'rd', 'th', 'st', 'th']
    """
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def ordinal(number: int) -> str:
    """The ordinal in figures.

    >>> ordinal(88)
    '88th'
    """
    return f"{number}{ending(number)}"
