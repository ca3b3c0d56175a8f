"""`the Mr Paredes`, `the President Milovan said`, `the mayor Sandri`: an article before a title with a name."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a title and a name",
    why="“el señor Paredes”, “le ministre Darrieux”, “il sindaco Sandri”: English leaves the article out.",
    when=("the {title_written}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> [Tt]he \s (?P<title> {title_written} ) \s
          (?P<name> [^\W\d_a-z][\w’'-]+ (?: \s [^\W\d_a-z][\w’'-]+ ){0,2} ) )
        (?= \s* (?: [.;:)] | , (?!\s[A-Z]) | \Z | \n )
          | \s (?: {titled_name_follower} | {reporting_verb_present} | [a-z]{3,}ed ) \b )""",
        unless=(r"[Tt]he\s\w+\s(?:[A-Z]\w+\s){1,3}(?:and|in)\s(?:[A-Z]\w+\s){1,3}(?:talks|meeting|era|duo|show)\b",),
        reach=90,
    ),
    fix=lambda match, page: f"{match.group('title')[:1].upper()}{match.group('title')[1:]} {match.group('name')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The Mr Paredes⟧ said so.", becomes="Mr Paredes said so.", source="es"),
        Flagged("They met ⟦the President Milovan⟧.", becomes="They met President Milovan.", source="es"),
        Flagged("⟦The mayor Sandri⟧ was there.", becomes="Mayor Sandri was there.", source="it"),
        Clean("The President of Chile and the Mayor were there.", because="no name follows", source="es"),
        Clean("The President Wilson bridge is shut.", because="the name is an adjective", source="fr"),
        Clean("The President Milovan and Premier Sandri talks failed.", because="two names are one", source="fr"),
    ),
)
