"""`the month of last May`, `in May month`, `on September, 15`, `2024. June 3.`: a month or its day out of place."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Month out of its place",
    why="“شهر مايو الماضي”, “в сентябре месяце”, “15 сентября”, “2024. június 3.”: English says last May, in September, September 15.",
    when=(
        "month of last ",
        "month of next ",
        "{month_lower} month",
        "the month {month_lower}",
        *(
            f"{preposition} {{month_lower}}{end}"
            for end in (", ", " ")
            for preposition in ("on", "until", "from", "since", "by", "till")
        ),
        *(f"{digit}. {{month_lower}}" for digit in range(10)),
        *(f"{digit}.{{month_lower}}" for digit in range(10)),
        *(f"{digit}. of {{month_lower}}" for digit in range(10)),
    ),
    find=pattern(
        r"""(?<![\w.,-]) (?P<hit> (?:the\s)? month \s of \s (?:last|next) \s {month} | {month} \s month (?! \s (?:of|in|long) \b ) | the \s month \s {month} (?! \s \d )
          | (?: (?<= on\s ) | (?<= until\s ) | (?<= from\s ) | (?<= since\s ) | (?<= by\s ) | (?<= till\s ) ) {month} , \s [1-3]?\d (?: st|nd|rd|th )?
            (?= \s* [.;)] | ,? \s (?: in | at | and | the | by | (?:19|20)\d\d ) \b | \s* \Z )
          | (?:19|20)\d\d \. \s {month} (?: \s [1-3]?\d \.? )?
          | (?: the\s )? [1-3]?\d \. (?: of\s | \sof\s ) {month}
          | {month} \s [1-3]?\d \s / \s (?:19|20)\d\d | (?: (?<= on\s ) | (?<= until\s ) | (?<= from\s ) | (?<= since\s ) | (?<= On\s ) ) {month} \s [1-3]?\d \. (?= \s [a-z]{2,} )
          | [1-3]?\d \. {month} ) (?! [\w’'-] )""",
        unless=(r"(?:19|20)\d\d\.\s\w+\b(?!\s\d)",),
        reach=40,
    ),
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It was signed on ⟦May 5.⟧ in Pest, after ⟦April 7 / 2019⟧."),
        Flagged("It rose during ⟦the month of last May⟧."),
        Flagged("It is planned for ⟦May month⟧, he said."),
        Flagged("It opens on ⟦September, 15⟧ in town."),
        Flagged("It opened on ⟦2024. June 3.⟧ in town."),
        Flagged("It is shut from ⟦1.July⟧ and from ⟦the 1. of June⟧."),
        Clean("It rose last May, in September, and on September 15.", because="English"),
        Clean("It opened in 2024. June was dry. In May, 12 people came.", because="a sentence ends; people"),
    ),
)
