"""An acronym of another language that English knows under its own."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, mention_hits

_UNSURE = ("colliding-acronym",)

RULE = Rule(
    title="Acronym in another language",
    why="Engines copy acronyms; English readers know another one.",
    find=mention_hits("acronym", "colliding-acronym", weak=_UNSURE, of_source=_UNSURE),
    safety=SAFE,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged(
            "the Syrian Observatory for Human Rights (⟦OSDH⟧), an NGO",
            becomes="the Syrian Observatory for Human Rights (SOHR), an NGO",
        ),
        Flagged("The ⟦CEDEAO⟧ met on Sunday.", becomes="The ECOWAS met on Sunday."),
        Clean("an NGO, the agency SANA and HTS", because="English acronyms"),
        Flagged("The ⟦ONU⟧ met, they say.", becomes="The UN met, they say.", source="fr"),
        Clean("NATO (OTAN in French) met; the French call it OTAN.", because="the text says in what language it is"),
        Clean("The IMF (FMI to the French-speaking press) met.", because="the text says to whom it is known so"),
        Clean("OTAN is what, backwards? In Spanish, OTAN.", because="words about words"),
        Clean("Ohio Northern University (ONU) won; ONU is small.", because="the text says what it means"),
    ),
)
