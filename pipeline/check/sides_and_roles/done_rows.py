"""The rows of `sides_told`: the two sides of a yes or no, and deeds that so many have done or not, in English and in Korean."""

OPPOSED = (
    (  # for, against
        r"back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|approv(?:e|es|ed|ing)|agree[sd]?|in favou?r|said yes|voted (?:yes|for)|trust(?:s|ed)?|endors\w+|welcom\w+|lik(?:e|es|ed)",
        r"찬성|지지[하했한]|동의[하했한]|믿는|믿었|반[겼긴기]|좋[다았은]고|좋아[하했한]",
        r"reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|against|disapprov(?:e|es|ed|ing)|disagree[sd]?|said no|voted (?:no|against)|distrust\w*|object(?:s|ed)?|dislik(?:e|es|ed)",
        r"반대|거부[하했한]|불신|싫[다었은]고|싫어[하했한]",
    ),
    (  # alive, dead
        r"surviv(?:e|es|ed|ing|ors?)|rescued|alive",
        r"살아[남났나]|생존|구조[됐된돼]|목숨을 건[졌진]",
        r"di(?:ed|es|e)|killed|perished|drowned|dead|deaths?",
        r"숨[졌진지]|사망|죽[었은는]|목숨을 잃|희생[됐된]",
    ),
    (  # passed, failed
        r"pass(?:es|ed)?|qualif(?:y|ied)|succeeded|graduated|finished",
        r"합격|통과[했한]|성공[했한]|붙[었은]|졸업[했한]|완주",
        r"fail(?:s|ed)?|flunked|dropped out|quit|gave up",
        r"떨어[졌진]|탈락|불합격|실패|낙방|중퇴|기권|그만[뒀둔]|포기",
    ),
    (  # what made money, what lost it
        r"ma(?:de|kes?) (?:a )?(?:profits?|money)|(?:were|was|are|is|ran|turned) (?:a )?(?:profitable|in the black|profit)|profitable",
        r"흑자|이익을 [냈낸남]|돈을 벌",
        r"los(?:t|es?|ing) money|ma(?:de|kes?) (?:a )?loss(?:es)?|(?:were|was|are|is) (?:in the red|unprofitable|loss-making)|unprofitable|loss-making",
        r"적자|손해[를 ]|손실을 [냈낸]|돈을 잃",
    ),
    (  # open, shut
        r"re-?open(?:s|ed)?|open(?:s|ed)?|(?:are|is|remains?|stays?|stayed|were) open|in operation|running|operat(?:e|es|ed|ing)",
        r"문을 (?:열|연)|영업|운영[하했한 ]|가동|돌아가",
        r"(?:are|is|remains?|stays?|stayed|were|was) (?:shut|closed|idle)|shut(?: down)?|clos(?:e|es|ed)(?: down)?|idle",
        r"문을 닫|폐업|폐쇄|멈[췄춰춘]|쉬고|휴업|폐점",
    ),
    (  # on time, late
        r"on[- ]time|on schedule|punctual(?:ly)?",
        r"제때|정시|제시간|예정대로",
        r"late|delayed|behind schedule|overdue",
        r"늦[었은게]|지연|연착|지각",
    ),
    (  # won, lost
        r"won|wins?|victories",
        r"이[겼긴기]|승리",
        r"lost|loss(?:es)?|defeats?|loses?",
        r"(?<![가-힣])[졌진]|패배|패했",
    ),
    (  # have the thing, do without
        r"ha(?:ve|s|d) (?:an?|some|access|enough)|own(?:s|ed)?|can",
        r"갖고|가지고|[이가] 있(?:다|었|는|어)",
        r"ha(?:ve|s|d) no|lack(?:s|ed)?|without|do not (?:own|have)|cannot|can't",
        r"없[다었는어이]|갖지 못|못 [가-힣]",
    ),
)  # fmt: skip
DEEDS = (
    (r"ratif(?:y|ied)", "비준"), (r"sign(?:ed)?", "서명"), (r"vot(?:e|ed)|cast (?:a|their) (?:vote|ballot)s?", "투표"), (r"regist(?:er|ered)|enrol(?:led)?", "등록"),
    (r"vaccinated|inoculated|had (?:a|the|their) (?:jab|shot)s?", "접종"), (r"respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?", "응답|답"), (r"agree[d]?|consented", "동의|합의"),
    (r"join(?:ed)?|signed up|subscribed", "가입|합류"), (r"appl(?:y|ied)", "신청|지원"), (r"approv(?:e|ed)", "승인"), (r"adopt(?:ed)?|introduced", "도입|채택"),
    (r"complet(?:e|ed)|finish(?:ed)?", "마[치쳤]|끝[내냈나났]|완료|완공"), (r"publish(?:ed)?|released|disclosed|announced", "공개|발표"), (r"paid|pay", "납부|[을를] 내|[을를] 냈|갚"),
    (r"repaid", "갚"), (r"return(?:ed)?|came back|come back|gone back", "돌아[오왔온]|복귀"), (r"t(?:ook|aken?) part|participated", "참여|참가"), (r"pass(?:ed)?", "통과|합격"),
    (r"sold", "팔[리렸았]|판매"), (r"us(?:e|ed)", "쓰|써|이용|사용"), (r"received|gotten|got", "받"), (r"submitted|filed", "제출"), (r"report(?:ed)?", "보고|신고"),
    (r"installed|fitted", "설치|달"), (r"inspected|checked|tested", "점검|검사|시험"), (r"repaired|fixed|mended", "고[치쳐쳤]|수리"), (r"delivered|handed over", "인도|배송|넘[기겼]"),
    (r"arrived", "도착|오"), (r"found|located", "찾"), (r"opened|open", "열|개장|개업"), (r"closed|shut", "닫|폐쇄|폐점"), (r"read", "읽"), (r"seen|watched", "보[았지]|봤"),
    (r"met|reached|hit", "달성|이루|이뤘|채우|채웠|지키"), (r"moved|relocated", "옮[기겼]|이사"), (r"accepted", "받아들"), (r"licen[sc]ed|certified", "허가|인증"),
    (r"built|constructed|laid", "짓|지어|지었|깔"), (r"planted", "심"), (r"hired|recruited", "뽑|채용"), (r"spent", "쓰|썼|써"), (r"collected|raised", "모[으았]|걷"),
    (r"translated", "번역|옮[기겼]"), (r"treated", "치료"), (r"rescued|freed", "구조|구하|구했|풀려"), (r"removed|cleared", "치[우웠]|없[애앴]"), (r"launched|started|begun|began", "시작|출시|띄[우웠]"), (r"recovered|healed", "회복|낫|나[았아]"), (r"graduated", "졸업"), (r"married", "결혼"),
)  # fmt: skip
