"""The rows of `plainly_opposed` for how far off a thing is, at which end of the day it comes, and how many do it; each side as in `plain_rows`."""

from pipeline.check.other_way.plain_rows import Side

_THEN = r"(?:, [a-z’']+ [a-z’']+)?"
"""A word that opens a clause is read with it: `sometime soon, the company is to …`."""
_LONG = r"(?:several|many|some|a few|a couple of|at least a few|a number of)"
_PEOPLE = r"(?:people|officials|employees|workers|staff|engineers|researchers|scientists|users|customers|experts|investors|companies|firms|countries|developers|members|volunteers|students|teachers|patients|lawmakers|executives|advisers|advisors|artists|partners)"
TIMES: tuple[tuple[Side, Side], ...] = (
    (  # at hand, far off
        (
            rf"(?:very |pretty |fairly |some ?time )?soon(?! (?:after|as|became|become|followed|found)){_THEN}|imminent(?:ly)?|around the corner|(?:with)?in (?:the )?(?:coming|next few|next couple of) (?:days|weeks)|before long{_THEN}",
            r"soon\w*|imminent\w*|around the corner|coming (?:days|weeks|months)|next (?:week|month|few|couple)|before long|shortly|about to|near[- ]term|early|quick\w*|already|now|today|days|weeks|months|near(?:er|ing)?|verge|clos\w+|tomorrow|this (?:week|month|year|spring|summer|fall|winter)",
            r"곧(?=[\s,])|조만간|머지않[아은]|가까운 시일|이른 시일|임박|코앞|눈앞|며칠 (?:안|내)에",
        ),
        (
            rf"(?:still |at least )?(?:{_LONG} )?(?:years|decades) (?:away|off|out|from now|down the (?:road|line))|(?:many|several|some|a few) (?:years|decades) (?:later|hence)|(?:in|for) the distant future|(?:not|n['’]t) (?:any ?time|happening) soon|a (?:long way|long time) off",
            r"years?|decades?|distant|long[- ]term|long|far|eventual\w*|someday|some day|later|delay\w*|late|20\d\d|postpon\w*|generation\w*|until",
            r"(?:몇|수|여러) ?(?:십 ?)?(?:년|해) (?:뒤|후)(?:에야|에나|에|쯤|의|로|나)?(?=[\s,.])|먼 (?:훗날|미래)|한참 (?:뒤|후)|훗날|당분간(?:은|에는)? (?:없|않)|아직 (?:멀|한참)",
        ),
    ),
    (  # of a morning, of a night
        (
            r"(?:every|each) (?:(?:single|week|work)[ -]?)?(?:day )?morning|(?:in the |on )?(?:weekday )?mornings",
            r"mornings?|dawn|breakfast|sunrise|early|a\.?m\.?|wak\w+|woke|overnight|first thing|day|daily",
            r"(?:매일|날마다) (?:아침|새벽)|아침마다|새벽마다|매일같이 아침|오전마다",
        ),
        (
            r"(?:every|each) (?:single )?(?:night|evening)|(?:at |in the )?(?:nights|evenings)|nightly",
            r"nights?|nightly|evenings?|dusk|bed\w*|sleep\w*|midnight|late|p\.?m\.?|overnight|dinner|dark|day|daily",
            r"(?:매일|날마다) (?:밤|저녁)|(?:밤|저녁)마다|매일같이 밤",
        ),
    ),
    (  # a few, a crowd
        (
            rf"(?:an? |the )?(?:very |relatively )?(?:small|tiny|select) (?:group|team|number|circle|handful|crew|band|set) of|(?:just |only )?a handful of(?= (?:[\w-]+ )?{_PEOPLE})",
            r"small\w*|tiny|select|handful|few\w*|limited|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|\d{1,2}",
            r"소수[의가에정]|소수 [가-힣]|소규모|극소수|몇 ?(?:명|곳|개)|한 줌|손에 꼽",
        ),
        (
            rf"(?:hundreds|(?:tens |hundreds )?(?:of )?thousands|millions|scores)(?: of)?(?= (?:[\w-]+ )?{_PEOPLE})",
            r"hundreds?|thousands?|millions?|billions?|scores|many|large\w*|big\w*|mass\w*|crowd\w*|\d[\d,]*\d{2}|most|all|every\w*|more|wide\w*|broad\w*",
            r"수(?:백|천|만|십만|백만) ?(?:명|곳|개|여)|(?:대거|무더기로|떼로)(?=\s)|구름 떼",
        ),
    ),
)  # fmt: skip
