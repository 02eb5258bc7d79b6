"""Who leads a round or buys a firm, told of another one of the source."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


LED = "Orbel raised $40 million in a round led by the Danish pension fund Kestrel Partners. Norsund and Lightspeed also took part."
HEADED = "Sequoia led a $40 million round in Orbel, with Accel and Norsund taking part."
BOUGHT = (
    "Vista Equity agreed to buy the payroll-software firm Tamber for $900 million, beating an offer from Thoma Bravo."
)
TOPPED = "Blackstone agreed to buy the depot operator Tamber for $2 billion, topping a bid from KKR."
SOLD = "Tamber was acquired by Cisco for $900 million. Its board had rejected a bid from Oracle."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (HEADED, "투자는 액셀이 이끌었고 노르순드도 함께했어요.", "액셀"),
        (LED, "오벨 투자는 노르순드가 이끌었고 라이트스피드도 함께했어요.", "노르순드"),
        (HEADED, "오벨의 이번 투자는 노르순드가 이끌었어요.", "노르순드"),
        (TOPPED, "KKR이 차고 운영사 탬버를 20억 달러에 인수해요.", "KKR"),
        (BOUGHT, "토마브라보가 급여 소프트웨어 회사 탬버를 9억 달러에 인수해요.", "토마브라보"),
    ],
)
def test_another_of_the_source_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (LED, "이번 투자는 케스트럴 파트너스가 주도했고 라이트스피드도 함께했어요."),
        (LED, "노르순드와 라이트스피드도 이번 투자에 참여했어요."),
        (HEADED, "투자는 세쿼이아가 이끌었고 액셀과 노르순드도 함께했어요."),
        (HEADED, "세쿼이아와 액셀이 함께한 투자에서 오벨은 4000만 달러를 받았어요."),
        (BOUGHT, "비스타에퀴티가 급여 소프트웨어 회사 탬버를 9억 달러에 인수해요."),
        (BOUGHT, "토마브라보를 제치고 비스타에퀴티가 탬버를 9억 달러에 인수해요."),
        (TOPPED, "블랙스톤이 차고 운영사 탬버를 20억 달러에 인수해요."),
        (SOLD, "시스코가 9억 달러에 탬버를 인수했어요."),
        (SOLD, "오라클의 제안은 탬버 이사회가 거절했어요."),
    ],
)
def test_who_does_it_there_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
