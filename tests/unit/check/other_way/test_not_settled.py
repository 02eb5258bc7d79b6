"""What is open, weighed or still to come told as settled, signed or done; and what only looks so."""

import pytest

from pipeline.check import lint_pair

TOLD = [
    (
        "Nuri signed a letter of intent with Hanbit to sell 5,000 chips.",
        "누리는 한빛과 칩 5000개 구매 의향서를 맺었어요.",
        "누리는 한빛과 칩 5000개 공급 계약을 맺었어요.",
    ),
    (
        "한빛클라우드가 5000개를 사기로 하고 구매 의향서를 맺었다. 한빛클라우드는 내년 4월에 나올 시제품의 성능을 보고 정식 계약을 맺을 예정이다.",
        "한빛클라우드는 5000개를 사기로 하고 의향서를 맺었어요.",
        "한빛클라우드는 5000개를 사는 정식 계약을 맺었어요.",
    ),
    (
        "The ministry has not yet confirmed the leak of patient records.",
        "보건부는 환자 기록 유출을 아직 확인하지 않았어요.",
        "보건부는 환자 기록 유출을 확인했어요.",
    ),
    (
        "Lorne could add night buses next autumn if the council approves the budget.",
        "시의회가 예산을 승인하면 론은 내년 가을 야간 버스를 추가할 수도 있어요.",
        "론은 내년 가을 야간 버스를 추가하기로 확정했어요.",
    ),
    (
        "Support for models from other companies is something we are exploring, but we have nothing to announce today.",
        "다른 회사 모델 지원은 검토하고 있지만 아직 발표할 것은 없어요.",
        "곧 다른 회사 모델도 지원하기로 확정됐어요.",
    ),
    (
        "It will open a second office in Nashville in June. The startup is considering a move into dental billing, but no decision has been made.",
        "6월 내슈빌에 두 번째 사무실을 열고, 치과 청구 시장 진출은 검토하고 있어요.",
        "6월 내슈빌에 두 번째 사무실을 여는 데 이어 치과 청구 시장에도 진출하기로 했어요.",
    ),
    (
        "Aurela is negotiating a loan of 80 million euros with the European Investment Bank, but nothing has been signed.",
        "아우렐라는 유럽투자은행과 8,000만 유로 대출을 협상하고 있어요.",
        "아우렐라는 유럽투자은행과 8,000만 유로 대출 계약을 맺었어요.",
    ),
    (
        "Rating agency Corran said it might raise the lender's BB+ rating by one step.",
        "신용평가사 코런은 이 은행의 BB+ 등급을 한 단계 올릴 수 있다고 했어요.",
        "신용평가사 코런은 이 은행의 BB+ 등급을 한 단계 올렸어요.",
    ),
    (
        "Toronto and Madrid will follow before the end of June.",
        "토론토와 마드리드에는 6월 말 전에 들어와요.",
        "쓸 수 있는 지역에 토론토와 마드리드가 추가됐어요.",
    ),
    (
        "The new Threads feature works only on the web at first. iOS and Android support is planned for later this summer.",
        "스레드는 먼저 웹에서만 쓸 수 있고 iOS와 안드로이드는 올여름에 지원할 계획이에요.",
        "스레드는 iOS와 안드로이드에서도 지금 바로 쓸 수 있어요.",
    ),
    (
        "한빛텔레콤은 내년까지 추론 서버의 4분의 1을 국산 칩으로 바꾸는 방안을 검토하고 있다고 밝혔다.",
        "한빛텔레콤은 내년까지 추론 서버의 4분의 1을 국산 칩으로 바꾸는 방안을 검토하고 있어요.",
        "한빛텔레콤은 내년까지 추론 서버의 4분의 1을 국산 칩으로 바꾸기로 확정했어요.",
    ),
    (
        "Corebeam last month cut its H200 price by 18%. Whitlock said Amberline had no plans to follow, because most of its sales come from long contracts.",
        "코어빔은 지난달 H200 값을 18% 내렸지만 앰버라인은 따라 내릴 계획이 없어요.",
        "코어빔이 지난달 H200 값을 18% 내리자 앰버라인도 곧 따라 내리기로 했어요.",
    ),
    (
        "Multi-node training is not supported, and we have no plans to add it.",
        "여러 노드를 묶는 학습은 지원하지 않고, 추가할 계획도 없어요.",
        "여러 노드를 묶는 학습은 아직 지원하지 않지만 앞으로 추가할 계획이에요.",
    ),
    (
        "No payment data was taken; it sits on a separate network that was not breached.",
        "결제 정보는 빠져나가지 않았어요.",
        "따로 떨어진 망에 있던 결제 정보도 함께 빠져나갔어요.",
    ),
    (
        "The bill passed a Senate committee in June but has not been scheduled for a floor vote.",
        "법안은 6월 상원 위원회를 통과했지만 본회의 표결 일정은 아직 잡히지 않았어요.",
        "법안은 6월 상원 위원회를 통과한 데 이어 본회의 표결 일정도 잡혔어요.",
    ),
    (
        "A lighter version was rumored, but Danso wouldn't confirm that it exists.",
        "가벼운 버전이 있다는 소문에 대해 단소는 확인해 주지 않았어요.",
        "가벼운 버전이 있다는 소문에 대해 단소는 그런 제품이 있다고 확인해 줬어요.",
    ),
]
STANDS = [
    (
        "Lorne had weighed adding night buses. On Friday it confirmed that they will start next autumn.",
        "론은 내년 가을 야간 버스를 시작하기로 확정했어요.",
    ),
    (
        "Corran had said it might raise the rating. It raised it by one step on Monday.",
        "코런은 등급을 한 단계 올렸어요.",
    ),
    (
        "Corebeam last month cut its H200 price by 18%. Whitlock said Amberline had no plans to follow.",
        "코어빔은 지난달 H200 값을 18% 내렸어요.",
    ),
    ("The app could already sort photos, and users could add notes.", "앱은 전부터 사진을 정리했고 메모도 붙였어요."),
    (
        "The talks went on for a year, but nothing was signed until Friday, when both firms signed.",
        "두 회사는 금요일에 계약을 맺었어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), TOLD)
def test_what_is_open_is_not_told_as_settled(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


@pytest.mark.parametrize(("source", "draft"), STANDS)
def test_what_the_source_settles_elsewhere_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


BY_NOW = [
    (
        "The council is due to rule by April 17, and the US approved the deal in December.",
        "시의회는 4월 17일까지 결정을 내려요. 미국은 이미 12월에 승인했어요.",
        "",
    ),
    (
        "The plant is scheduled to open in 2027, and the company hired its first 200 workers in April.",
        "회사는 이미 4월에 직원 200명을 뽑았어요.",
        "공장은 이미 문을 열었어요.",
    ),
    (
        "Apple is expected to raise prices in the autumn, as Samsung did in May.",
        "삼성은 이미 5월에 값을 올렸어요.",
        "애플은 이미 값을 올렸어요.",
    ),
    (
        "The bank plans to open a branch in Oslo in June after it closed one in January.",
        "은행은 이미 1월에 지점을 닫았어요.",
        "은행은 이미 오슬로에 지점을 열었어요.",
    ),
    (
        "The city plans to close two depots in June after it closed one in January.",
        "시는 이미 1월에 차고지 한 곳을 닫았어요.",
        "",
    ),
    (
        "The company will pay the fine by July 1. The money was set aside in the spring.",
        "회사는 이미 봄에 과징금 낼 돈을 마련해 뒀어요.",
        "회사는 이미 과징금을 냈어요.",
    ),
    (
        "The clinic will train nurses on the app in May. A room was fitted out in March.",
        "병원은 벌써 3월에 간호사를 훈련할 방을 마련해 뒀어요.",
        "병원은 벌써 앱으로 간호사를 훈련했어요.",
    ),
    (
        "Corvia, which makes the tool, has said it will sue.",
        "도구를 만드는 코비아는 소송을 내겠다고 했어요.",
        "도구를 만드는 코비아는 이미 소송을 냈어요.",
    ),
    (
        "The Danish parliament must still approve the text. The Swedish one approved it in June.",
        "스웨덴 의회는 6월에 이미 승인했고, 덴마크 의회의 승인이 남았어요.",
        "",
    ),
    ("The Danish parliament must still approve the text.", "", "덴마크 의회는 이미 문안을 통과시켰어요."),
    ("The deal is pending final approval by shareholders.", "", "주주들은 거래를 이미 승인했어요."),
    (
        "Tolva plans to close 40 shops in Spain. It closed 12 in the spring.",
        "톨바는 봄에 이미 스페인 매장 12곳을 닫았어요.",
        "",
    ),
    (
        "Olin will train the model on public posts.",
        "올린은 이미 공개된 글로 모델을 훈련할 거예요.",
        "올린은 공개 글로 모델을 이미 훈련했어요.",
    ),
    (
        "Sento will sell the phone in India. It already sells it in Korea.",
        "한국에서는 이미 팔았고 인도에서도 팔아요.",
        "",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), BY_NOW)
def test_a_deed_still_to_be_done_is_not_done_already(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
