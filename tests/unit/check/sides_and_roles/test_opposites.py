"""Deeds told as their opposite, and those that only look so."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


def _warned(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.kind == "number-contradicted"]


LITTLE = [
    (
        "The rating agency downgraded the city's bonds.",
        "신용평가사가 시의 채권 등급을 강등했어요.",
        "신용평가사가 시의 채권 등급을 상향했어요.",
    ),
    (
        "The synod voted down the tax on robots.",
        "총회가 로봇세를 부결했어요.",
        "총회가 로봇세를 가결했어요.",
    ),
]
PAIRS = [
    (
        "The council narrowed the scope of the rule.",
        "위원회가 규칙의 적용 범위를 좁혔어요.",
        "위원회가 규칙의 적용 범위를 넓혔어요.",
    ),
    (
        "The regulator approved the merger with conditions.",
        "규제 당국이 조건을 달아 합병을 승인했어요.",
        "규제 당국이 합병을 불허했어요.",
    ),
    (
        "Officials shortened the comment period to two weeks.",
        "당국이 의견 접수 기간을 2주로 줄였어요.",
        "당국이 의견 접수 기간을 2주로 늘렸어요.",
    ),
    (
        "The board backed the chief executive's plan.",
        "이사회가 최고경영자의 계획을 지지했어요.",
        "이사회가 최고경영자의 계획에 반대했어요.",
    ),
    (
        "Denmark will ban phones in primary schools from August.",
        "덴마크가 8월부터 초등학교에서 휴대폰을 금지해요.",
        "덴마크가 8월부터 초등학교에서 휴대폰을 허용해요.",
    ),
    (
        "The start-up lost its case against the city.",
        "이 스타트업이 시를 상대로 낸 소송에서 패소했어요.",
        "이 스타트업이 시를 상대로 낸 소송에서 승소했어요.",
    ),
    (
        "Two founders left the company in May.",
        "창업자 두 명이 5월에 회사를 떠났어요.",
        "창업자 두 명이 5월에 회사에 합류했어요.",
    ),
    (
        "The fund sold its whole stake in the chipmaker.",
        "펀드가 반도체 회사의 지분을 모두 팔았어요.",
        "펀드가 반도체 회사의 지분을 모두 사들였어요.",
    ),
    (
        "The bank lowered its forecast for the second time this year.",
        "은행이 올해 두 번째로 전망치를 낮췄어요.",
        "은행이 올해 두 번째로 전망치를 높였어요.",
    ),
    (
        "Profits missed analysts' expectations.",
        "이익이 분석가들의 예상을 밑돌았어요.",
        "이익이 분석가들의 예상을 웃돌았어요.",
    ),
    (
        "The airline swung to a loss in the third quarter.",
        "항공사가 3분기에 적자로 돌아섰어요.",
        "항공사가 3분기에 흑자로 돌아섰어요.",
    ),
    (
        "The agency suspended the trial after two deaths.",
        "두 명이 숨진 뒤 기관이 시험을 중단했어요.",
        "두 명이 숨진 뒤 기관이 시험을 재개했어요.",
    ),
    (
        "The company delayed the launch of its glasses.",
        "회사가 안경 출시를 미뤘어요.",
        "회사가 안경 출시를 앞당겼어요.",
    ),
    (
        "The update made the app slower on old phones.",
        "업데이트 뒤 오래된 폰에서 앱이 느려졌어요.",
        "업데이트 뒤 오래된 폰에서 앱이 빨라졌어요.",
    ),
    (
        "Analysts were gloomy about next year's sales.",
        "분석가들은 내년 판매를 비관했어요.",
        "분석가들은 내년 판매를 낙관했어요.",
    ),
    (
        "The rocket's second test failed.",
        "로켓의 두 번째 시험이 실패했어요.",
        "로켓의 두 번째 시험이 성공했어요.",
    ),
    (
        "The city closed three libraries last year.",
        "시가 지난해 도서관 세 곳의 문을 닫았어요.",
        "시가 지난해 도서관 세 곳의 문을 열었어요.",
    ),
    (
        "The firm dropped its plan to charge for the tool.",
        "회사가 도구를 유료화하려던 계획을 철회했어요.",
        "회사가 도구를 유료화하는 계획을 시작했어요.",
    ),
    (
        "The new phone is cheaper than the last one.",
        "새 폰은 지난 제품보다 저렴해요.",
        "새 폰은 지난 제품보다 비싸요.",
    ),
    (
        "Microsoft is hiring 200 engineers in Seoul.",
        "마이크로소프트가 서울에서 엔지니어 200명을 채용해요.",
        "마이크로소프트가 서울에서 엔지니어 200명을 해고해요.",
    ),
    (
        "Enrolment at rural schools has shrunk.",
        "시골 학교의 학생이 줄었어요.",
        "시골 학교의 학생이 늘었어요.",
    ),
    (
        "The researchers found the tool harder to use.",
        "연구진은 도구가 쓰기 어렵다고 봤어요.",
        "연구진은 도구가 쓰기 쉽다고 봤어요.",
    ),
    (
        "The union welcomed the new contract.",
        "노조가 새 계약을 환영했어요.",
        "노조가 새 계약을 비판했어요.",
    ),
    (
        "The state exempted small firms from the fee.",
        "주 정부가 작은 회사에는 수수료를 면제했어요.",
        "주 정부가 작은 회사에도 수수료를 부과했어요.",
    ),
    (
        "The price war eased in October.",
        "10월 들어 가격 전쟁이 누그러졌어요.",
        "10월 들어 가격 전쟁이 심해졌어요.",
    ),
    (
        "The editors removed the photo from the article.",
        "편집진이 기사에서 사진을 뺐어요.",
        "편집진이 기사에 사진을 추가했어요.",
    ),
    (
        "The judge found the driver guilty.",
        "판사는 운전자에게 유죄를 선고했어요.",
        "판사는 운전자에게 무죄를 선고했어요.",
    ),
    (
        "법원은 회사의 가처분 신청을 기각했다.",
        "법원이 회사의 가처분 신청을 기각했어요.",
        "법원이 회사의 가처분 신청을 받아들였어요.",
    ),
    (
        "한국은행은 기준금리를 동결했다.",
        "한국은행이 기준금리를 그대로 뒀어요.",
        "한국은행이 기준금리를 내렸어요.",
    ),
    (
        "국회 본회의에서 법안이 부결됐다.",
        "법안이 국회 본회의를 넘지 못했어요.",
        "법안이 국회 본회의에서 가결됐어요.",
    ),
    (
        "Exports to Japan weakened in the spring.",
        "봄에 일본으로 가는 수출이 줄었어요.",
        "봄에 일본으로 가는 수출이 늘었어요.",
    ),
    (
        "Germany's unemployment rate edged down to 6.1%.",
        "독일의 실업률이 6.1%로 조금 내렸어요.",
        "독일의 실업률이 6.1%로 조금 올랐어요.",
    ),
    (
        "Tesla recalled fewer cars this year than last.",
        "테슬라가 올해 리콜한 차는 지난해보다 적었어요.",
        "테슬라가 올해 리콜한 차는 지난해보다 많았어요.",
    ),
    (
        "The ministry relaxed the visa rules for engineers.",
        "부처가 엔지니어 비자 규정을 완화했어요.",
        "부처가 엔지니어 비자 규정을 강화했어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_an_opposite_deed_blocks_and_the_same_deed_does_not(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(("source", "right", "wrong"), LITTLE)
def test_an_opposite_deed_of_which_little_is_shared_is_a_warning(source: str, right: str, wrong: str) -> None:
    assert _warned(source, right) == []
    assert _warned(source, wrong)
    assert _blocked(source, wrong) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Revenue fell to 3 billion won while costs rose.", "매출 30억 원을 올렸지만 비용도 늘었어요."),
        ("The court reduced the fine after the appeal.", "법원이 항소심에서 과징금을 깎는 판결을 내렸어요."),
        ("Output at the Orca plant falls every winter.", "오르카 공장의 생산량은 겨울마다 줄어요."),
        ("The museum sits 40 km north of the rising port.", "박물관은 항구에서 북쪽으로 40km 떨어진 곳에 있어요."),
        ("The ministry did not reject the plan.", "부처는 계획을 받아들일지 따져 보고 있어요."),
        ("Anthropic overtook Google in March.", "구글이 3월에 앤트로픽에 뒤처졌어요."),
        ("Nvidia sold the unit to Arm in May.", "Arm이 5월에 엔비디아의 사업부를 사들였어요."),
        ("The bank closed six branches and opened two.", "은행은 지점 두 곳의 문을 열고 여섯 곳의 문을 닫았어요."),
        ("The council refused to ban the cars.", "의회는 이 차를 계속 허용하기로 했어요."),
        ("Sales grew although the price war eased.", "가격 전쟁이 누그러졌는데도 판매는 늘었어요."),
        (
            "The court lifted the injunction, so the sale may go ahead.",
            "법원이 금지 명령을 풀어 매각이 이어질 수 있어요.",
        ),
        ("The council backed the plan despite protests.", "주민들의 반대에도 의회는 계획을 지지했어요."),
        ("The lower price made the phone more popular.", "값이 내린 폰이 인기를 끌었어요."),
    ],
)
def test_idioms_denials_and_the_other_side_of_a_deed_are_left_alone(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


GAP = "The gap looks larger on input alone, at $0.28 for Lumen 2 against $1.20 for Orca 4 per million tokens."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GAP, "내린 뒤에도 오르카 4의 입력 요금은 루멘 2의 약 4.3배예요."),
        (GAP, "입력만 보면 100만 토큰당 루멘 2는 $0.28, 오르카 4는 $1.20예요."),
        ("Orca lowered the price of Orca 4 to $1.20.", "오르카 4의 값은 $1.20예요."),
        ("Orca lowered the price of Orca 4 to $1.20.", "오르카 4의 값이 오르카AI의 발표로 $1.20가 됐어요."),
        ("Orca raised the price of Orca 4 in May.", "오르카 4는 5월에 값을 내린 적이 없어요."),
        ("Lumen raised the price of Lumen 2 to $3.", "값을 내리기 전에 루멘 2는 $3였어요."),
        ("Lumen raised its fee to $3 in May.", "루멘은 경쟁사가 값을 내리는 가운데 5월에 요금을 $3로 정했어요."),
        ("Olive raised its forecast for the year.", "올리브의 한 해 전망을 살펴봐요."),
        ("Neulbom cut its workforce by 200 people.", "늘봄은 직원이 200명 적어졌어요."),
        ("The tremor in the right hand grew in patients.", "환자의 오른손에서 나타나는 떨림이 커졌어요."),
        ("The bank raised the rate to 3%.", "노조는 금리 3%의 인하를 요구했어요."),
        (
            "Naver raised its investment in the center to $2 billion.",
            "투자를 줄이라는 요구에도 네이버는 센터에 20억 달러를 넣어요.",
        ),
        ("Naver cut the price of the plan to $8.", "값을 올리려던 네이버의 요금제는 이제 $8예요."),
    ],
)
def test_what_only_describes_a_thing_a_name_and_a_comparison_tell_no_deed(source: str, draft: str) -> None:
    assert _warned(source, draft) == []


CUT = "DeepSeek lowered API prices by more than 50%."
RAISED = "Nvidia raised its quarterly sales forecast to $54 billion from $52 billion."


def test_a_limit_beside_a_figure_is_no_direction() -> None:
    assert _blocked(CUT, "딥시크가 API 가격을 50% 넘게 내렸어요.") == []
    (found,) = _blocked(CUT, "딥시크가 API 가격을 50% 넘게 올렸어요.")
    assert "올렸" in found


def test_a_turned_change_is_told_with_its_verb() -> None:
    assert _blocked(RAISED, "엔비디아가 분기 매출 전망을 520억 달러에서 540억 달러로 높였어요.") == []
    wrong = "엔비디아가 분기 매출 전망을 520억 달러에서 540억 달러로 낮췄어요."
    assert _blocked(RAISED, wrong) == ["520억 달러에서 540억 달러로 낮췄어요"]


def test_a_name_that_opens_like_a_verb_is_no_direction() -> None:
    assert (
        _blocked("Lumen cut the fee by 84%, and Orca followed.", "루멘이 요금을 내린 폭은 84% 오르카도 뒤따랐어요.")
        == []
    )


_ERRORS = "The word error rate fell from 9.8% to 6.1%; for Korean it is 8.7%."


@pytest.mark.parametrize(
    ("draft", "right"),
    [
        ("한국어는 8.7%로 전체 6.1%보다 높았어요.", True),
        ("전체는 8.7%로 한국어의 6.1%보다 높아요.", False),
        ("낱말 오류율은 9.8%로 옛 모델의 6.1%보다 높아요.", False),
        ("한국어는 8.7%로 전체 6.1%보다 낮았어요.", False),
    ],
)
def test_two_figures_held_against_each_other_need_no_verb_of_the_source(draft: str, right: bool) -> None:
    assert (_blocked(_ERRORS, draft) == []) is right
