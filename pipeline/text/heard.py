"""English words for a matter that only reports tell, and nobody who answers for it: a rumour among stories, a caution of a source.

`according to several reports`, `citing three unnamed people` and `Reports: …` are; a report that has an author (`according to a report by
the bank`) is none.
"""

_WHO = r"(?:people|persons?|sources?|insiders?)\b(?!['’])"
_ANYBODY = r"(?:people|persons?|sources?|insiders?|officials?|executives?|employees|aides?|traders?|bankers?|diplomats?)\b(?!['’])"
_SOME = r"(?:(?:several|multiple|various|numerous|many|some|two|three|four|five|news|press|media|local|unconfirmed|recent|earlier|published|industry) ){1,3}"
HEARD = (
    rf"(?i:\baccording to (?:{_SOME})?reports\b(?! (?:of|by|filed|submitted|sent|to|released)\b)|\b(?:amid|following|after|by|per) (?:{_SOME})?reports that\b|\b{_SOME}reports (?:say|said|suggest|suggested|claim|claimed|indicate)\b"
    rf"|\bciting (?:(?:an?|the|its|two|three|four|several|multiple|some|unnamed|anonymous|unidentified|industry|government|company|senior|internal|well-placed) ){{0,3}}{_WHO}"
    rf"|\b(?:unnamed|unidentified) (?:[a-z]+ )?{_ANYBODY}|\b(?:is|are|was|were) (?:now |also |widely )?reported to (?=(?:want|seek|plan|cost|own|earn|pay|hold|run|lead|consider|include|face|employ|use|need|favou?r)\b)"
    r"|^(?:“|\")?Reports: )"
)
"""English words for who tells what nobody answers for."""

_OUTLETS = (
    r"(?:Reuters|Bloomberg(?: News)?|(?:The )?Associated Press|AFP|(?:The |the )?(?:Wall Street Journal|Financial Times|New York Times|Washington Post|Guardian|Information|Verge|Economist)|WSJ|CNBC|Axios|Semafor|Politico|Nikkei(?: Asia)?|Business Insider|South China Morning Post|TechCrunch|Yonhap"
    r"|(?:the |The )(?:[A-Z][a-z]+ ){1,2}(?:Times|Journal|Post|Herald|Tribune|Gazette|Chronicle|Telegraph))"
)
OUTLETS_KOREAN = r"(?<![가-힣A-Za-z])(?:로이터|블룸버그|월스트리트 ?저널|파이낸셜 ?타임스|뉴욕 ?타임스|워싱턴 ?포스트|닛케이|니혼게이자이|가디언|더 ?버지|디 ?인포메이션|테크크런치|악시오스|세마포|비즈니스 ?인사이더|사우스차이나모닝포스트|연합뉴스|WSJ|FT|NYT|CNBC|AP|AFP)(?: ?(?:통신|뉴스|신문|아시아))?(?:\([^()]{1,24}\))?"
"""Names of outlets in Korean prose."""
_DAY = r"(?:\d{1,2}일 ?(?:\([^()]{1,12}\))? ?)?(?:(?:단독|처음|먼저|이날) ?(?:으로)? ?)?"
PRESS = rf"(?:\baccording to {_OUTLETS}(?=[,.;]| (?:on|in|and)\b|$)|\b{_OUTLETS},? (?:first |also |later |has )?(?:reported|reports)\b(?! (?:a|an|its|record|net|quarterly|revenue|earnings)\b))"
PRESS_KOREAN = rf"{OUTLETS_KOREAN}(?:에 따르면|에 의하면|(?:이|가|은|는) {_DAY}(?:보도|전)했|(?:이|가|은|는) [^.\n]{{1,120}}[다라]고 {_DAY}(?:보도|전)했)"
"""How a sentence says that its matter is what a named outlet reports."""
OWNED = r"(?i:\b(?:said|says|announced|confirmed|disclosed|told|wrote|survey|poll|data(?! (?:cent|hall))|figures|statement|filing|ruled|fined|showed|earnings|results|reported (?=(?:[a-z]+ ){0,2}(?:orders|sales|revenue|profits?|loss(?:es)?|income)\b)|(?:operating|net|gross) (?:profit|income|loss)|dividends?)\b)"
OWNED_KOREAN = r"밝[혔히힌]|발표|공시|말[했한하]|설명[했한하]|성명|조사|설문|통계|집계|자료|공개했|선고|판결|실적|영업이익|순이익|배당|인정|확인했|강조|[“\"”]"
"""What says that somebody answers for it: the company, an authority, a survey, its accounts. A matter that an outlet passes on is then no report of its own."""
