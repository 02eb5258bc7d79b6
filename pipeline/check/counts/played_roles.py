"""Machines and programs that are called by a word for people: `15 robot porters`, `18 AI tutors`, `14 virtual influencers`.

Korean counts them in 대, 개 or 명 as it likes, so such a number says nothing of what counts it. Those who build and use the machines stay people:
`40 robot engineers`. So are families of things (`24 model families`) no households. `AI` and `digital` stand before people's trades as often, and need a role that is given to programs.
"""

from pipeline.text.patterns import deferred

_BUILDERS = (
    "engineers|researchers|scientists|developers|programmers|designers|experts|specialists|makers|manufacturers|suppliers|technicians|mechanics|founders|investors|"
    "owners|buyers|users|customers|students|patients|visitors|attendees|participants|members|subscribers|trainers|handlers|builders|inventors|enthusiasts|executives|entrepreneurs"
)
_GIVEN = (
    "tutors|teachers|nurses|doctors|therapists|counsellors|counselors|coaches|advisers|advisors|assistants|secretaries|receptionists|agents|clerks|tellers|cashiers|"
    "guides|hosts|presenters|anchors|newsreaders|singers|idols|influencers|actors|actresses|models|characters|companions|friends|partners|players|opponents|rivals|"
    "referees|umpires|judges|lawyers|waiters|porters|caddies|chefs|cooks|bartenders|shepherds|soldiers|guards|drivers|pilots|interviewers|narrators|voices"
)
_MACHINE = "robot|robotic|humanoid|android|automated|autonomous|unmanned|driverless|self-driving|mechanical|animatronic|remote-controlled"
_PROGRAM = "AI|A\\.I\\.|AI-(?:powered|driven|generated|based|run)|artificial|virtual|digital|synthetic|computer-generated|holographic|simulated"
_IN_FAMILIES = "model|chip|product|processor|device|phone|car|aircraft|engine|font|typeface|malware|ransomware|virus|bacteria|protein|gene|language|plant|patent|architecture|algorithm|task|problem|battery|drug"
_PLAYED = deferred(
    rf"(?:^|[ -])(?:(?:[A-Z]{{2,}}|{_IN_FAMILIES})s? families|(?:{_MACHINE}) (?:[a-z-]+ )?(?!(?:{_BUILDERS})\b)[a-z-]+|(?:{_PROGRAM}) (?:[a-z-]+ )?(?:{_GIVEN}))$"
)


def played(words: str) -> bool:
    """Return whether the words from a number to its plural name machines or programs by what people do."""
    return _PLAYED.search(words) is not None
