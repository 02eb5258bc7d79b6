"""The verbs for up and down, English and Korean: what a figure, the end of a change, and a change that was only meant are asked for.

What a rule adds to them (up and down themselves, higher, more) or takes from them (`fell ill`, `declined to say`) stands with the rule.
"""

RISES = (
    r"rais(?:e|es|ed|ing)|rises?|rising|rose|risen|grew|grows?|growing|grown|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|"
    r"surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?"
)
FALLS = (
    r"drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|slip(?:s|ped|ping)?|shr[aiu]nk\w*|"
    r"slump(?:s|ed)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|sank|slid|dip(?:s|ped)?|trim(?:s|med|ming)?|shav(?:e|es|ed|ing)"
)

ROSE = (
    r"늘(?:어(?![놓선섰])|[었려렸린리릴고며지면는]|(?= (?:것|거|걸|전망)))|느는|증[가원액]|급[증등]|폭[증등]|치솟|뛰(?:었|어(?![든들드다넘내난나]))|뛴|뜀|반등|확대|인상|불[었어]|올(?:라(?![타탄탔])|[랐려렸린릴리])|"
    r"오(?:르[고며는지면기자내]|[른를])|높[아았여였은이인]|상[승향]|성장|솟[았구]|날아올|오름세|강세|점프|껑충|길어|커[졌져지진질]|비싸[졌져지진질]"
)
FELL = (
    r"줄(?!지어|이어)(?:[어었이인일여였고며지면는]|(?= (?:것|거|걸|전망)))|주는(?= 데 그[쳤치친])|감[소축원액]|급[감락]|폭락|하[락향]|빠[졌져지진]|(?<!더 )밀(?:려(?![들든드오온왔])|[렸린])|깎[였이인아았]|축소|"
    r"인하|삭감|단축|쪼그라|주저앉|뒷걸음|곤두박질|고꾸라|꺾[였이인]|가라앉|미끄러|후퇴|추락|내림세|약세|내(?:[렸리린릴]|려(?!받|놓|놨))|낮[아았은추춰췄춘]|떨어[졌져지질진]|짧아|작아[졌져지진질]|(?<!비)싸[졌져지질진]"
)
"""The Korean stems of what went up, and of what went down, as they stand right behind a figure or its particle."""
EARLIER = (
    r"(?:\d{1,2}|한|두|세|네|다섯) ?(?:년|해|달|개월|분기|주) 전|지난 ?(?:해|달|주|번|분기|조사|시즌|학기|봄|여름|가을|겨울)|작년|재작년|전년|전달|전월|"
    r"(?:전|앞|앞선|직전) ?(?:분기|주|달|해|조사|시즌|학기)|첫 ?(?:분기|주|달|해)|이전|예전|종전|그전|같은 기간|전년 동기|당시|출시 때|처음|연초|올해 초|"
    r"\d{1,2}월(?: ?(?:초|중순|말))?|\d{4}년(?: ?(?:초|말|\d{1,2}월|상반기|하반기|조사))?|\d분기"
)
"""An earlier time that something is held against: `1년 전보다`, `앞 분기에 비해`."""
