"""The rows of `poles`: two opposite sides of one thing, in English and in Korean."""

import re
from dataclasses import dataclass
from functools import lru_cache

_NOT_THAN = r"(?!\s?(?:보다|대비|에 비해|[과와] (?:비교|견)|의 \d))"
_ROWS = (
    (  # what goes in, what comes out
        r"accept(?:s|ed|ing)?|reads?|reading|ingest(?:s|ed|ing)?|inputs?|uploads?|receives?|takes? in|listens?|prompts?",
        r"입력|읽[고을어는으기혀]|받아|넣[고으을어는]|집어넣|올리[고면]|프롬프트",
        r"outputs?|writes?|writing|return(?:s|ed|ing)?|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|emits?|repl(?:y|ies)|responses?|answers?|downloads?|downloaded",
        r"출력|(?<![가-힣])쓰[고기는며]|(?<![가-힣])쓸|써[내낼요]|내놓|생성|뱉|돌려[주줘줄]|답변|만들|나[와오]|나온|내려받|다운로드",
    ),
    (  # by AI, by people
        r"(?<!without )(?<!no )(?<!non-)AI(?:-\w+)?|machines?|chatbots?|robots?|bots?|automat\w+|models?",
        r"AI(?! ?없이| ?도움 없이|를 (?:쓰지|안))|인공지능|기계|챗봇|로봇|자동",
        r"by hand|hand-?written|human(?:s|-written|-made)?|people|persons?|manual(?:ly)?|without AI|lawyers?|editors?|unaided|unassisted",
        r"직접|손으로|사람|인간|수작업|AI ?없이|AI 도움 없이|AI를 (?:쓰지|안)|수동|상담원|편집자",
    ),
    (  # what came in, what was lost
        r"revenues?|sales|income|earn(?:s|ed|ings)|made|profits?",
        r"매출|벌[었어고며]|수입|팔[았아고]|이익",
        r"loss(?:es)?|lost|losing|deficits?",
        r"손실|적자|손해|잃[었고으어]|날[렸려]",
    ),
    (  # what came in, what was spent
        r"revenues?|sales|income|earn(?:s|ed|ings)|made|took in",
        r"매출|벌[었어고며]|수입|거[둬뒀두]",
        r"spen(?:ds?|t|ding)|costs?|expenses?|pa(?:id|ys?|ying)",
        r"썼|쓰[고며는]|지출|비용|들[었어]|치[렀르]",
    ),
    (  # while it is built, once it runs
        r"construction|build(?:ers?|ing)?|built|peak|temporary|height",
        r"공사|건설|짓[는고]|지을|지은|한창|임시|성수기",
        r"permanent(?:ly)?|once (?:open|complete|finished|running)|operat\w+|full-time|long-term",
        r"상시|상주|정규|완공|가동|운영|정식|상근",
    ),
    (  # who belongs, everybody else
        r"(?<!non-)(?<!non)members?|students?|subscribers?|customers",
        r"(?<!비)회원|학생|구독자|가입자|멤버십",
        r"non-?members?|everyone else|everybody else|others|the rest|general public|non-?subscribers?",
        r"비회원|나머지|일반|그 ?외|그 ?밖|다른 (?:사람|이용자|고객)|비구독자|미가입자",
    ),
    (  # yes, no
        r"support(?:s|ed|ers?)?|favou?r(?:s|ed)?|back(?:s|ed)?|agreed?|approv\w+|yes|trust(?:s|ed)?|for",
        r"찬성|지지|동의|긍정|신뢰|믿",
        r"oppos\w+|against|disagreed?|disapprov\w+|no|distrust(?:s|ed)?|reject(?:s|ed)?",
        r"반대|부정|불신|안 믿|믿지|거부",
    ),
    (  # up, down
        r"rose|gained|climbed|jumped|up|grew|increased|added|surged|advanced|soared",
        r"올[랐라]|오[르른]|상승|뛰[었어]|늘[었어]|증가|급등",
        r"fell|lost|dropped|down|declined|decreased|slipped|slid|shed|tumbled|sank|shrank",
        r"내[렸려]|내[리린]|하락|떨어|빠[졌지]|밀[렸려]|줄[었어]|감소|급락",
    ),
    (  # to train, to run
        r"train(?:s|ed|ing)?|pre-?training",
        r"학습|훈련",
        r"inference|serv(?:e|es|ing)|run(?:s|ning)?|answer(?:s|ing)?|deploy(?:s|ing|ment)?",
        r"추론|구동|실행|서비스|답[하변]",
    ),
    (  # with, without
        r"with(?! (?:the )?(?:earlier|previous|last))",
        r"있을 때|켠|켜[고면]|함께|쓴 (?:쪽|그룹|집단)|쓰는",
        r"without",
        r"없[을이는]|끈|끄[고면]|안 쓴|쓰지 않",
    ),
    (  # list price, sale
        r"regular(?:ly)?|list price|usual(?:ly)?|normal(?:ly)?|full price",
        r"정가|원래|평소|일반가|정상가",
        r"discount(?:ed|s)?|on sale|promotional|promotion|introductory|special|early[- ]bird",
        r"할인|행사|특가|한시|프로모션|이벤트",
    ),
    (r"Senate|upper (?:house|chamber)", r"상원", r"House|lower (?:house|chamber)", r"하원"),
    (r"Republicans?", r"공화당", r"Democrats?|Democratic", r"민주당"),
    (r"bought|buys?|buyers?|purchas\w+|hir\w+", r"매수|샀|사들|순매수|뽑|채용", r"sold|sells?|sellers?|laid off|lay(?:s|ing)? off|cuts?|layoffs?", r"매도|팔[았아]|순매도|해고|감원|내보"),
    (r"win|won|wins", r"이[겼긴길기]|승리", r"los[te]|loses|lost", r"[졌진]|패배"),
    (r"opens?|opened|starts?|begins?|from", r"열[리려]|시작|개막|부터", r"clos(?:e|es|ed)|ends?|until|deadline|through", r"닫|마감|끝|폐막|까지"),
    (r"this year", rf"올해{_NOT_THAN}", r"next year", rf"내년{_NOT_THAN}"),
    (r"last year", rf"(?:지난해|작년){_NOT_THAN}", r"this year", rf"올해{_NOT_THAN}"),
    (r"total|overall|altogether", r"전체|총|모두", r"active|activated|per token", r"활성|작동|켜지"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Poles:
    """The words of two opposite sides, in two languages."""

    english: tuple[re.Pattern[str], re.Pattern[str]]
    korean: tuple[re.Pattern[str], re.Pattern[str]]


@lru_cache(maxsize=1)
def rows() -> tuple[Poles, ...]:
    """Return the table."""
    return tuple(
        Poles((_english(first), _english(second)), (re.compile(here), re.compile(there)))
        for first, here, second, there in _ROWS
    )


def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
