"""What is kept told as moved, moved told the other way, allowed told as forbidden, left out as taken in, to come as done."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


TURNED = [
    (
        "Corvid Systems kept its full-year profit forecast of $2.4 billion unchanged.",
        "코비드시스템스는 연간 이익 전망을 24억 달러로 유지했어요.",
        "코비드시스템스는 연간 이익 전망을 24억 달러로 올려 잡았어요.",
    ),
    (
        "The European Central Bank left its deposit rate on hold at 2 percent on Thursday.",
        "유럽중앙은행이 목요일 예금 금리를 2%로 묶었어요.",
        "유럽중앙은행은 목요일에 예금 금리를 올려 2%로 정했어요.",
    ),
    (
        "Goldman Sachs kept its neutral rating on the stock.",
        "골드만삭스는 이 주식에 대한 중립 의견을 유지했어요.",
        "골드만삭스는 이 주식의 투자 의견을 중립으로 낮췄어요.",
    ),
    (
        "The average repair now takes 9 days, down from 16 days in January.",
        "수리는 이제 평균 9일 걸려요. 1월보다 짧아졌어요.",
        "수리는 이제 평균 9일 걸려요. 1월보다 길어졌어요.",
    ),
    (
        "Advertising brought in $740 million, 12 percent less than a year ago; subscriptions brought in $1.1 billion, 9 percent more.",
        "구독 매출은 11억 달러로, 1년 전보다 늘었어요.",
        "구독 매출은 11억 달러예요. 1년 전보다 줄었고요.",
    ),
    (
        "Customers who bought before May can get a refund.",
        "5월 전에 산 고객은 환불받을 수 있어요.",
        "5월 전에 산 고객은 환불받을 수 없어요.",
    ),
    (
        "The homework group scored 0.6 points higher, a difference that wasn't statistically significant.",
        "숙제 모둠은 0.6점 높았지만 통계적으로 의미 있는 차이는 아니었어요.",
        "숙제 모둠은 0.6점 높았고 통계적으로 의미 있는 차이였어요.",
    ),
    (
        "The discount applies to everyone except business customers.",
        "할인은 기업 고객을 빼고 모두에게 적용돼요.",
        "할인은 기업 고객에게도 적용돼요.",
    ),
    (
        "The rule also applies to politicians.",
        "이 규칙은 정치인에게도 똑같이 적용돼요.",
        "정치인은 예외로 풀어 줬어요.",
    ),
    (
        "Those on the drug slept 22 minutes longer, a statistically significant difference. Their blood pressure was 1 point lower, which was not significant.",
        "22분 더 잤고, 통계적으로 의미 있는 차이였어요.",
        "혈압도 1포인트 낮았는데, 통계적으로 의미 있는 차이였어요.",
    ),
    (
        "Harrow Labs raised $90 million last year. It plans to open an office in Singapore in the first quarter of 2027.",
        "해로랩스는 2027년 1분기 싱가포르에 사무실을 열 계획이에요.",
        "해로랩스는 싱가포르에 사무실을 이미 열었어요.",
    ),
    (
        "Bramwell released the training data under an open license.",
        "브램웰은 학습 데이터를 열린 라이선스로 공개했어요.",
        "브램웰은 학습 데이터를 공개하지 않았어요.",
    ),
    (
        "Authors and publishers will split each payment evenly unless their contract says otherwise.",
        "계약에 다른 말이 없으면 작가와 출판사가 보상금을 반씩 나눠요.",
        "보상금은 계약 내용과 상관없이 작가와 출판사가 반씩 나눠 가져요.",
    ),
    (
        "The union backs the plan only if class sizes are not increased.",
        "노조는 학급당 학생 수를 늘리지 않는다는 조건으로 찬성해요.",
        "노조는 학급당 학생 수를 줄인다는 조건으로 찬성해요.",
    ),
    (
        "Only two of the nine hospitals were outside university cities.",
        "병원 아홉 곳 중 대학 도시 밖에 있는 곳은 두 곳뿐이에요.",
        "병원 아홉 곳 중 대학 도시에 있는 곳은 두 곳뿐이에요.",
    ),
    (
        "Quantrel will apply for a banking license in the second quarter of 2027.",
        "퀀트렐은 2027년 2분기에 은행 인가를 신청할 예정이에요.",
        "퀀트렐은 은행 인가를 이미 신청했어요.",
    ),
]
RIGHT = [
    (
        "Tavira cut its forecast to 3 percent in May and left it unchanged in August.",
        "타비라는 5월에 전망을 3%로 낮췄어요.",
    ),
    (
        "Net income was $84 million, compared with $91 million a year earlier, but revenue rose to $610 million from $580 million.",
        "순이익은 8,400만 달러인데, 매출은 1년 전보다 늘었어요.",
    ),
    ("Visitors can enter only with a timed ticket.", "시간이 정해진 표가 없으면 들어갈 수 없어요."),
    (
        "The app is free for students, but teachers cannot use it without a license.",
        "학생은 앱을 무료로 쓸 수 있어요.",
    ),
    (
        "The reductions apply automatically and require no change to code.",
        "코드를 손댈 필요 없이 저절로 적용돼요.",
    ),
    (
        "Four people, including two Chinese nationals, were charged with smuggling Nvidia chips to China.",
        "엔비디아 칩을 중국으로 빼돌린 혐의로 네 명이 기소됐어요.",
    ),
    (
        '"It is a good deal if the chips work, and a good deal for Halden if they do not," she wrote.',
        "칩이 제대로 돌지 않아도 할덴에는 좋은 거래라고 썼어요.",
    ),
    (
        "Orwin said it had already applied for approval in Japan and will apply in Korea in the fourth quarter.",
        "오윈은 일본에는 이미 승인을 신청했어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), TURNED)
def test_what_is_told_the_other_way_blocks(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_only_looks_so_is_right(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Kuhr said the company is considering showing ads in Tern.",
            "쿠어 CEO는 턴에 광고를 넣기로 했어요.",
        ),
        (
            "Voltera signed a contract for 250 megawatts from a geothermal plant which is scheduled to come online in 2028.",
            "볼테라는 지열 발전소에서 전기 250메가와트를 받아 쓰고 있어요.",
        ),
        ("The drone will start deliveries in Busan on May 4.", "드론이 부산에서 물건을 배달하고 있어요."),
    ],
)
def test_what_is_still_to_come_told_as_settled_is_a_warning(source: str, draft: str) -> None:
    found = lint_pair(source, draft)
    assert [one.severity for one in found if one.kind == "hedge"]
    assert not [one for one in found if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "The new version does not require an internet connection.",
            "새 버전은 인터넷 없이도 쓸 수 있어요.",
            "새 버전은 인터넷 연결이 필요해요.",
        ),
        (
            "It could open any file, including password stores. No click from the user was required.",
            "이용자가 클릭하지 않아도 파일을 열어 볼 수 있었어요.",
            "이용자가 링크를 클릭했을 때만 통했어요.",
        ),
    ],
)
def test_what_one_needs_told_as_needless_is_found(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert lint_pair(source, wrong)


def test_what_is_needed_once_is_not_needed_again() -> None:
    source = (
        "A second run reads the prepared clips from disk. You have to prepare the clips once, then you can reuse them."
    )
    draft = "두 번째부터는 클립을 다시 준비할 필요 없이 디스크에서 읽어요. 준비는 한 번이면 돼요."
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


def test_what_is_available_can_be_used_whatever_else_cannot() -> None:
    source = (
        "Colours can't be chosen using a keyboard shortcut, which the update mends. The update is available on tablets."
    )
    assert _blocked(source, "단축키로 색을 고를 수 없던 문제를 고친 판이에요. 태블릿에서 사용할 수 있어요.") == []
    assert _blocked("The app can't be used offline.", "이 앱은 오프라인에서 사용할 수 있어요.")


def test_what_is_taken_in_and_what_is_not_may_stand_in_one_sentence() -> None:
    source = "The chairwoman said the text archive was included but photos were not."
    assert _blocked(source, "위원장은 글 보관소는 들어가고 사진은 빠졌다고 했어요.") == []
    assert _blocked(source, "사진도 포함됐어요.")
