"""What one does to another, as English and Korean say it: buying, beating, suing, selling to, borrowing from, and each of them suffered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.text.patterns import deferred


@dataclass(frozen=True, slots=True)
class DeedWords:
    """A deed: its verbs, what stands before whom it is done to, and its Korean passive with what marks who did it."""

    english: re.Pattern[str]
    korean: re.Pattern[str]
    suffered: re.Pattern[str]
    to: re.Pattern[str]
    marked: re.Pattern[str]


_OBJECT = deferred(r"^(?:\s[가-힣]{2,4})?[을를](?=\s)")
_RECEIVER = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:에|에게|한테|측에)(?=\s)")
_DIRECT = deferred(r"^\s?")
_TO = deferred(r"^\s(?:[^.;:]{0,50}?\s)?to\s(?:the\s)?(?=[A-ZÀ-Þ])")
_GIVES = deferred(r"^\s(?:[^.;:]{0,50}?\sto\s(?:the\s)?(?=[A-ZÀ-Þ])|(?=[A-ZÀ-Þ][^.;:]{0,60} with\b))")
_INTO = deferred(r"^\s(?:[^.;:]{0,40}?\s)?in(?:to)?\s(?:the\s)?(?=[A-ZÀ-Þ])")
_FROM = deferred(r"^\s(?:[^.;:]{0,50}?\s)?from\s(?:the\s)?(?=[A-ZÀ-Þ])")
_SOURCE = deferred(r"^(?:\s[가-힣A-Za-z]{1,6})?(?:에서|에게서|한테서|로부터|으로부터|에|에게)(?=\s)")
DEEDS: Mapping[str, DeedWords] = {
    "beat": DeedWords(
        deferred(r"\b(?:overtook|overt(?:ake|akes|aking)|surpass(?:es|ed)?|outsold|outpaced|outperform(?:s|ed)?|beats?|defeat(?:s|ed)|topped|edg(?:es|ed|ing) past|leapfrogged|outranked|eclipsed)\b"),
        deferred(r"제[쳤치친]|앞[질지](?!러지)|앞섰|앞서|넘어섰|능가|따돌|꺾[었고은으]|눌[렀러]"),
        deferred(r"(?<![가-힣])(?:밀[려렸]|뒤[처져졌]|추월당|졌(?:어요|고)|패했|무릎을 꿇)"), _DIRECT, _OBJECT,
    ),
    "buy": DeedWords(
        deferred(r"\b(?:acquire[sd]?|acquiring|buys?|buying|bought|purchase[sd]?|take over|took over|taking over|snapped up|(?:purchase|acquisition|takeover) of)\b"),
        deferred(r"인수(?!됐|되|된|돼|당)|사들(?!여졌)|취득(?!됐|되|된)|매입(?!됐|되|된)|샀[어다습고는]|사기로|품에 안(?![기긴겼])|(?<=[을를] )(?:품[었는기]|품어|삼[켰키킨]|손에 넣|끌어안)"),
        deferred(r"인수(?:됐|되|된|돼|당)|팔(?:렸|려|릴|리)|매각(?:됐|되|된|돼)|넘어[가간갔]|(?<=품에 )안[기긴겼]"), _DIRECT, _OBJECT,
    ),
    "sue": DeedWords(
        deferred(r"\b(?:sue[sd]?|suing|(?:filed|brought|opened) (?:an? )?(?:[a-z-]+ ){0,3}(?:suit|lawsuit|complaint|claim|case) against)\b"),
        deferred(r"고소(?!당|됐)|제소(?!당|됐)|상대로 (?:[가-힣]+ ){0,3}(?:소송|소를)"),
        deferred(r"고소당|제소당|소송을 당|피소"), _DIRECT, _OBJECT,
    ),
    "sell": DeedWords(
        deferred(r"\b(?:sold|sells?|selling)\b"),
        deferred(r"팔(?:았|기로|고 |아 )|매각(?!됐|되|된|돼)|넘[겼기긴]"),
        deferred(r"(?!)"), _TO, _RECEIVER,
    ),
    "invest": DeedWords(
        deferred(r"\b(?:invest(?:s|ed|ing)?|put|puts|pour(?:s|ed|ing)|plow(?:s|ed|ing))\b"),
        deferred(r"투자(?!받|를 받|자|금|사|은|처|가)"),
        deferred(r"투자(?:받|를 받)"), _INTO, _RECEIVER,
    ),
    "supply": DeedWords(
        deferred(r"\bsuppl(?:y|ies|ied|ying)\b"),
        deferred(r"(?:공급|납품)(?:[을를] )?(?:하(?!는 쪽)|해|했|한|할)"),
        deferred(r"(?:공급|납품)(?:[을를] )?받"), _GIVES, _RECEIVER,
    ),
    "borrow": DeedWords(
        deferred(r"\bborrow(?:s|ed|ing)?\b"),
        deferred(r"빌(?:려(?!주|줘|준|줬|줄)|렸|린|릴)|대출(?:을 )?받"),
        deferred(r"빌려 ?[주줘준줬줄]|꿔 ?[주줘준줬줄]|대출해"), _FROM, _SOURCE,
    ),
    "lend": DeedWords(
        deferred(r"\b(?:lends?|lent|lending|loan(?:s|ed|ing))\b"),
        deferred(r"빌려 ?[주줘준줬줄]|꿔 ?[주줘준줬줄]|대출해"),
        deferred(r"빌(?:려(?!주|줘|준|줬|줄)|렸|린|릴)|대출(?:을 )?받"), _GIVES, _RECEIVER,
    ),
    "order": DeedWords(
        deferred(r"\border(?:s|ed|ing)?\b"),
        deferred(r"주문(?!을 받|받)|발주(?!를 받|받)"),
        deferred(r"수주[했하해한]|(?:주문|발주)(?:[을를] )?받"), _FROM, _SOURCE,
    ),
    "lose": DeedWords(
        deferred(r"\blos(?:es?|t|ing)\b"),
        deferred(r"뺏(?:[겼긴길]|기[고는며지어])|빼앗[겼긴길기]|내[줬준주]"),
        deferred(r"뺏[었는아은]|빼앗[았는아은]|가져[갔가간]|따[냈내낸]"), _TO, _RECEIVER,
    ),
    "accuse": DeedWords(
        deferred(r"\baccus(?:es?|ed|ing)\b"),
        deferred(r"(?:비난|비판|고발)(?:[했한]|하[고며는]|해(?=[요서 ]))"),
        deferred(r"(?:비난|비판|고발)(?:[을를] )?(?:받|당)"), _DIRECT, _OBJECT,
    ),
}  # fmt: skip
