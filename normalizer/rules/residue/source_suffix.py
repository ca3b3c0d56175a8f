"""A Turkish ending left on a name."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Ending of the source language on a name",
    why="Turkish sets its endings behind an apostrophe; the engine copied name and ending.",
    when=("'{ending_left_tr}", "'ya ", "'ye ", "'yi "),
    find=pattern(
        r"""(?: (?<=[A-ZÇĞİÖŞÜ][a-zçğıöşü]{3}) | (?<=[A-ZÇĞİÖŞÜ][a-zçğıöşü]{2}) (?= ['’][ıiuü]n ) | (?<=[A-ZÇĞİÖŞÜ]{3}) ) [a-zçğıöşü]*
        (?<! Gwich ) (?P<hit> ['’] (?: y?l[ae] | l[ıiuü] | n?d[ae](?:ki|n)? | t[ae](?:ki|n)? | n[ıiuü]n | y[aeıi] | (?<=[^aeıioöuü]['’])[ıiuü]n ) ) (?! [\w-] )""",
        reach=16,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    sources=("tr", "az"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The bridge in Ankara⟦'da⟧ cost a lot.", becomes="The bridge in Ankara cost a lot."),
        Flagged("the people of İzmir⟦’nin⟧ coast", becomes="the people of İzmir coast"),
        Flagged("President Ali Koç⟦'un⟧ approval is awaited.", becomes="President Ali Koç approval is awaited."),
        Flagged("He won it with Old Boys⟦'la⟧.", becomes="He won it with Old Boys."),
        Flagged("buried in Sarayönü⟦'nde⟧ on Friday", becomes="buried in Sarayönü on Friday"),
        Flagged("A CHP⟦'li⟧ member asked.", becomes="A CHP member asked."),
        Clean("the caliph al-Musta'in", because="Turkish puts another ending behind a vowel"),
        Clean("the Ba'ath party and Xi'an, Sana'a", because="names with an apostrophe of their own"),
        Clean("the Gwich'in of the north", because="the name of a people"),
        Clean("O'Dea and D'Arte met.", because="names that begin so"),
    ),
)
