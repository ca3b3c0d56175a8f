"""`interfere China's affairs`, `informed that`, `decided to closure`: what a verb, noun or adjective does not take."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Complement that the word does not take",
    why="Each language says in its own way what goes with a verb: “obedecer a”, “干涉内政”, “fokuslanmak”.",
    find=phrases("wrong-complement"),
    safety=SUGGESTED,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The envoy ⟦mentioned about⟧ the road.", becomes="The envoy mentioned the road.", source="*"),
        Flagged("They ⟦rely to⟧ imports.", becomes="They rely on imports.", source="*"),
        Clean("The envoy mentioned the road.", because="English"),
        Clean("He was informed that the road is closed.", because="a passive has its object"),
    ),
)
