"""The caution of a source: kept, lost, or made up."""

import pytest

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter
from tests.unit.check.building import article, findings, issue, section


def _hedges(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The lab reportedly agreed to buy it.", "연구소가 그 회사를 사기로 했어요."),
        ("People briefed on the plan said the team would move.", "팀이 옮겨 가요."),
        ("The startup claims its robot folds a shirt.", "이 회사의 로봇은 셔츠를 개요."),
        ("Lower prices could hurt small labs.", "값이 내리면 작은 연구소들이 다쳐요."),
        ("The board is considering a sale.", "이사회는 매각하기로 했어요."),
        ("Shipments are due to start in May.", "출하가 시작됐어요."),
        ("The model does not read images.", "모델은 이미지를 읽어요."),
        ("Nothing prevents the lab from selling it.", "연구소가 파는 것을 막아요."),
        ("이 모델은 상업적으로 이용할 수 없다.", "이 모델은 상업적으로 쓸 수 있어요."),
        ("In internal tests, the model matched experts.", "모델은 전문가와 비슷했어요."),
        ("If regulators approve, the merger will close in spring.", "합병은 봄에 마무리돼요."),
        ("The lab released the code on Monday.", "연구소가 코드를 공개했다는 소문이 돌아요."),
        ("Users can upload files, and the tool may delete them.", "파일을 올릴 수 있고 도구가 파일을 지워요."),
        ("Analysts believe the lab trained it on rented chips.", "연구소는 빌린 칩으로 모델을 학습시켰어요."),
        ("Economists at the bank forecast that exports will rise 12%.", "수출이 12% 늘어요."),
        (
            "The regulator is investigating whether the app shared data.",
            "당국은 이 앱이 정보를 넘겼다고 결론 내렸어요.",
        ),
        ("It remains to be seen whether the cooler works in heat.", "이 냉각기는 더위에도 잘 돌아가요."),
        ("The draft rules would require labels on every voice.", "이제 목소리마다 표시를 달아야 해요."),
        ("The streaming service is testing the tool with a few users.", "이 서비스가 도구를 열었어요."),
        ("The lab has applied for a permit to carry riders.", "연구소가 승객을 태워요."),
        ("The museum has asked the court to block the sale.", "법원이 매각을 막았어요."),
        ("The colleagues expect Mira Tanaka to be named chief.", "미라 다나카가 책임자로 임명돼요."),
        ("The lab aims to open its weights by March.", "연구소가 3월까지 가중치를 공개해요."),
        ("Early results point to a drop in errors.", "오류가 줄었어요."),
        ("The firm says its model beats rivals on its own internal benchmark.", "이 모델은 경쟁 모델을 앞서요."),
        (
            "The navy sank four boats, a claim that could not be independently verified.",
            "해군이 배 네 척을 가라앉혔어요.",
        ),
        ("By one estimate, training the model cost $9 million.", "모델을 훈련하는 데 900만 달러가 들었어요."),
        ("Rents are seen rising 4% next year.", "집세가 4% 올랐어요."),
        (
            "Police arrested an engineer on suspicion of leaking battery formulas.",
            "배터리 배합을 빼돌린 기술자가 체포됐어요.",
        ),
        (
            "The agency said on Monday that it will decide by June whether to approve the pill.",
            "알약이 6월에 승인을 받아요.",
        ),
        (
            "The runner clocked 9.57 seconds, which would be a world record if ratified.",
            "이 선수가 9.57초로 세계 기록을 새로 썼어요.",
        ),
        ("The two parties could agree to share power.", "두 정당이 권력을 나누기로 합의했다고 보좌진이 전했어요."),
        ("The lab hopes to resume tests before the summit.", "연구소는 정상회담을 앞두고 시험을 다시 시작했어요."),
        ("The lab is in talks to borrow $2 billion.", "연구소가 공장을 지으려고 20억 달러를 빌렸어요."),
        ("The bridge will eventually carry 90,000 cars a day.", "다리로 하루 9만 대가 다니고 있어요."),
        ("The U.N. hopes to resume flights.", "유엔이 주말에 항공편을 다시 띄워요."),
        ("The lab is reportedly planning a larger model.", "연구소가 더 큰 모델을 내놨어요."),
        ("연구소는 요금제를 검토하고 있다.", "연구소가 요금제를 내놓기로 확정했어요."),
        ("금융위는 규정을 고칠 방침이다.", "금융위가 규정을 고쳐요."),
        ("두 회사는 지분 인수를 두고 막바지 협상을 벌이고 있다.", "두 회사가 계약서에 도장을 찍었어요."),
        ("경찰은 김 씨가 돈을 가로챈 혐의로 수사하고 있다.", "김 씨가 돈을 가로챘어요."),
        ("업계에서는 두 회사의 합병설이 제기돼 왔다.", "두 회사가 합병했어요."),
        ("회사는 매각할 계획이 없다고 밝혔다.", "회사는 매각할 계획이라고 밝혔어요."),
        ("A higher court may change the limit.", "상급 법원이 이 한도를 바꿨어요."),
        ("The council will decide on December 15 whether to raise it.", "시의회는 12월 15일에 값을 올려요."),
        ("회사는 4월 매장을 90곳으로 늘렸다.", "회사는 4월 매장을 90곳으로 늘릴 예정이에요."),
        ("Dorvik claims an accuracy of 92%.", "도르비크의 정확도는 92%예요."),
        ("Dorvik claims a day-long battery life.", "도르비크의 배터리는 하루를 가요."),
        ("Dorvik plans to more than double its staff.", "도르비크는 직원을 두 배 넘게 늘렸어요."),
        ("Customers in Seoul got a region on December 7.", "서울 고객을 위한 지역은 12월 7일에 생길 예정이에요."),
    ],
)
def test_lost_or_made_up_caution_is_a_warning(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The lab reportedly agreed to buy it.", "연구소가 그 회사를 사기로 했다는 보도가 나왔어요."),
        ("Lower prices could hurt small labs.", "작은 연구소들이 밀려날지도 몰라요."),
        ("Lower prices could hurt small labs.", "작은 연구소들이 다칠 수 있어요."),
        ("The board is considering a sale.", "이사회는 매각을 검토하고 있어요."),
        ("Adobe announced it will align its platform.", "어도비가 플랫폼을 맞춘다고 발표했어요."),
        ("Do not sign up twice.", "두 번 가입하지 마세요."),
        ("The guide lists numbers that many may have missed.", "안내서가 수치를 모았어요."),
        ('She said "we may be wrong" on Monday.', "그는 월요일에 말했어요."),
        (
            "The site will start at 300 MW in 2027 and could eventually reach 1.2 GW.",
            "부지는 2027년에 300MW로 시작해요.",
        ),
        ("Demand may double by 2030, adding 32 gigawatts.", "32GW가 늘어요. 2030년까지 두 배가 될 수 있어요."),
        ("It opens as long as the model calls tools.", "모델이 도구를 부르는 한 열려 있어요."),
        ("Clips can run as long as 25 seconds.", "클립은 25초까지 만들 수 있어요."),
        ("The lab will open its weights in December.", "연구소는 12월에 가중치를 공개해요."),
        ("The lab aims to open its weights by March.", "연구소는 3월 가중치 공개를 노려요."),
        ("The hearing, originally scheduled for Thursday, was moved.", "청문회가 미뤄졌어요."),
        ("Nokia has not ruled out closing the plant.", "노키아는 공장을 닫는 선택지도 남겨 뒀어요."),
        ("The partners are close to signing a deal.", "두 회사의 계약이 코앞이에요."),
        ("Rumors of a takeover sent the shares up.", "인수설에 주가가 뛰었어요."),
        ("The photos purportedly show a new device.", "사진 속 기기는 새 제품이라고들 해요."),
        ("검찰은 김 대표가 돈을 빼돌린 것으로 보고 있다.", "김 대표가 돈을 빼돌렸다는 게 검찰의 시각이에요."),
        ("쿠팡은 로봇을 도입하는 방안을 검토하고 있다.", "쿠팡이 로봇을 들일지 살펴보는 중이에요."),
        ("이르면 다음 달 출시될 것으로 보인다.", "빠르면 다음 달에 나와요."),
        ("The ex-employee allegedly sold the code.", "전 직원이 코드를 팔아넘긴 혐의가 있어요."),
        ("It may take 1,200 tonnes a day, not the 2,000 that it had asked for.", "하루 1,200톤으로 제한했어요."),
        ("The council will decide on December 15 whether to raise it.", "시의회는 12월 15일에 정해요."),
        ("The council will decide on December 15 whether to raise it.", "시의회가 값을 정하는 날은 12월 15일이에요."),
        ("두레랩은 20일 모델의 값을 내리겠다고 발표했다.", "두레랩도 이틀 만에 값 인하를 발표했어요."),
        ("회사는 4월부터 매장을 90곳으로 늘린다.", "회사는 4월부터 매장을 90곳으로 늘릴 예정이에요."),
        ("Customers in Seoul get a region on December 7.", "서울 고객을 위한 지역은 12월 7일에 생길 예정이에요."),
        ("The office settles 148 flood claims an hour.", "사무소는 한 시간에 침수 청구 148건을 매듭지어요."),
        ("The bot answers 900 claims a week on average.", "봇은 한 주에 청구 900건에 답해요."),
        ("Dorvik sells travel plans to 900 firms.", "도르비크는 회사 900곳에 여행 상품을 팔아요."),
        ("The insurer sold 40,000 plans to the elderly.", "보험사는 노인에게 상품 4만 개를 팔았어요."),
    ],
)
def test_kept_caution_and_caution_of_something_else_are_no_finding(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        "의약품 부족이 봄까지 이어져요. 의사들이 경고하고 나섰어요.",
        "의약품 부족이 봄까지 이어져요. 의사들이 전한 소식이에요.",
    ],
)
def test_a_sentence_that_only_says_who_told_it_keeps_no_doubt(draft: str) -> None:
    source = "Doctors said the shortage could last until spring."
    assert _hedges(source, draft) == ["warn"]
    assert _hedges(source, "의약품 부족이 봄까지 갈 수 있어요. 의사들이 전한 소식이에요.") == []


def test_that_somebody_looks_into_it_leaves_no_answer_open() -> None:
    source = "The firm was looking into whether the outage was caused by a cyberattack."
    assert _hedges(source, "사이버 공격 때문에 서비스가 멈췄어요. 회사는 경위를 살펴보고 있어요.") == ["warn"]
    assert _hedges(source, "서비스가 멈췄어요. 회사는 사이버 공격 때문인지 살펴보고 있어요.") == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Rumors that the defender will leave have grown louder, but neither club has commented.",
            "수비수가 떠난다는 소문이 무성해요. 두 구단 다 아무 말이 없고요.",
        ),
        (
            "The firm is in talks to buy the startup for $9 million, according to two people.",
            "회사가 스타트업을 900만 달러에 사는 협상을 하고 있어요. 사정을 아는 두 사람이 전한 내용이에요.",
        ),
        ("The firm is considering a sale, a spokesperson said.", "회사가 매각을 검토하고 있대요."),
        ("Officials would neither confirm nor deny the strike.", "당국은 공습을 확인해 주지 않았어요."),
        ("Some riders say the helmet cracks.", "헬멧에 금이 간다는 이용자들이 있어요."),
        ("Exports probably grew in July.", "수출이 7월에 늘었을 거예요. 공식 통계는 아직이에요."),
        ("The bridge was due to open on May 30 and opened on May 12.", "다리는 예정보다 18일 일찍 문을 열었어요."),
    ],
)
def test_what_stands_beside_a_kept_caution_is_no_finding(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


def test_a_clause_that_says_less_of_the_claim_than_another_lends_no_caution() -> None:
    source = (
        "Those measurements used a single model with 8 billion parameters, so larger models may behave differently."
    )
    found = lint_pair(source, "매개변수 80억 개짜리 모델 하나로 잰 값이에요.")
    assert [one for one in found if one.kind == "hedge"] == []
    lost = lint_pair(source, "더 큰 모델은 다르게 움직여요.")
    assert [one.kind for one in lost] == ["hedge"]


@pytest.mark.parametrize(
    ("source", "kept", "lost"),
    [
        (
            "Lyft expanded to Munich in May and is weighing a launch in Osaka.",
            "리프트는 5월 뮌헨에 들어갔고, 오사카 진출은 재 보는 단계예요.",
            "리프트는 5월 뮌헨에 들어갔고, 오사카에서도 영업해요.",
        ),
        (
            "카카오는 서비스를 출시했으며, 내년에는 유료화도 고려하고 있다.",
            "카카오가 서비스를 내놨고, 내년엔 유료로 돌릴지 따져 봐요.",
            "카카오가 서비스를 내놨고, 내년엔 유료로 돌려요.",
        ),
        (
            "Ericsson opened its lab in Busan in March and could add a second one in 2027.",
            "에릭슨은 3월 부산에 연구소를 열었어요.",
            "에릭슨은 3월 부산 연구소에 이어 2027년에 두 번째를 열어요.",
        ),
    ],
)
def test_each_clause_keeps_the_caution_of_its_own(source: str, kept: str, lost: str) -> None:
    assert _hedges(source, kept) == []
    assert _hedges(source, lost) == ["warn"]


def test_what_is_coming_is_lost_as_done_whoever_told_it() -> None:
    source = "Apple will probably delay the feature until autumn, Bloomberg reported."
    assert _hedges(source, "블룸버그 보도에 따르면 애플은 이 기능을 가을로 미뤘어요.") == ["warn"]
    assert _hedges(source, "블룸버그 보도에 따르면 애플은 이 기능을 가을로 미룰 것 같아요.") == []


def test_what_another_sentence_keeps_of_the_same_clause_is_not_lost() -> None:
    source = "The glitch seems to have wiped 600 accounts; the bank has restored 580 of them."
    assert _hedges(source, "오류로 계정 600개가 지워진 것 같아요. 은행은 580개를 되살렸고요.") == []
    assert _hedges(source, "오류로 계정 600개가 지워졌어요. 은행은 580개를 되살렸다고 해요.") == ["warn"]


def test_a_doubt_told_as_settled_is_lost_even_where_somebody_is_named() -> None:
    source = "오픈AI가 연내 새 모델을 내놓을 것이라는 관측이 나온다."
    assert _hedges(source, "오픈AI가 연내 새 모델을 내놓는다고 발표했어요.") == ["warn"]
    assert _hedges(source, "오픈AI가 연내 새 모델을 내놓는다는 관측이 나와요.") == []


def test_of_two_cited_sentences_only_the_one_that_is_meant_is_asked_for_its_caution() -> None:
    source = "The tool may miss rare tumours. Its price is $40 a month."
    assert _hedges(source, "값은 한 달에 40달러예요.") == []


@pytest.mark.parametrize(
    ("draft", "asked"),
    [
        ("시장 니얼 데베인은 “겨울에는 목마르고 여름에는 얌전했으면 한다”고 말했어요.", []),
        ("시장 니얼 데베인은 “겨울에는 목마르고 여름에는 얌전한 회사를 원한다”고 말했어요.", []),
        ("시장 니얼 데베인은 회사가 떠나기를 바란다고 말했어요.", ["warn"]),
        (
            "회사가 떠나기를 바라는 시장 니얼 데베인은 “겨울에는 목마르고 여름에는 얌전했으면 한다”고 말했어요.",
            ["warn"],
        ),
        ("시장 니얼 데베인은 “회사가 떠나기를 바란다”고 말했어요.", ["warn"]),
    ],
)
def test_what_only_says_who_speaks_asks_no_caution_of_a_quotation_that_another_sentence_has(
    draft: str, asked: list[str]
) -> None:
    source = (
        "The town's mayor, Niall Devane, said that he does not want the company to leave. "
        '"We want it thirsty in winter and modest in summer," he said.'
    )
    assert _hedges(source, draft) == asked


def test_the_warning_names_the_word_of_the_source() -> None:
    found = lint_pair("The board is considering a sale.", "이사회는 매각하기로 했어요.")
    assert [one.message for one in found if one.kind == "hedge"] == [
        "원문은 검토나 협의 단계(‘is considering’)인데 여기서는 정해졌거나 끝난 일처럼 적었어요."
    ]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("연 매출 5000만 달러 미만 기업은 가중치를 상업적으로도 무료로 쓸 수 있다.", "연 매출 5,000만 달러 미만인 회사는 상업적으로도 무료예요."),
        (
            "In tests by Orca AI, the median round trip fell from 210 milliseconds to 38 milliseconds.",
            "다만 38밀리초는 네트워크만 잰 값이라, 답변을 만드는 시간은 따로 재 봐야 해요.",
        ),
        (
            "매개변수 80억 개짜리 모델 하나로 잰 값이어서 큰 모델에서는 결과가 다를 수 있다.",
            "다만 매개변수 80억 개짜리 모델 하나로 잰 값이에요.",
        ),
    ],
)  # fmt: skip
def test_what_one_may_do_what_was_measured_and_a_reason_are_no_guess(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "hedge"]


NEWSLETTER = Newsletter(name="eval")
_LONG = (
    "Corvane opened an office in Lyon on Monday.",
    "The office has 40 desks and a small laboratory.",
    "Its first product, a planner for bakeries, came out in 2023.",
    "Corvane may buy the Danish start-up Lindmark, two people familiar with the talks said.",
    "The company has raised 60 million euros since it was founded.",
    "Rents in Lyon rose by a tenth last year.",
)


@pytest.mark.parametrize(
    ("draft", "lost"),
    [
        ("코르바네가 덴마크 스타트업 린드마크를 인수해요.", True),
        ("코르바네가 덴마크 스타트업 린드마크를 살 수 있다는 보도가 나왔어요.", False),
        ("코르바네가 리옹에 사무실을 열었어요.", False),
        ("린드마크에도 작은 실험실이 있어요.", False),
    ],
)
def test_of_a_long_source_the_sentence_that_a_draft_clearly_retells_is_asked_for_its_caution(
    draft: str, *, lost: bool
) -> None:
    source = "\n".join(_LONG)
    expected = ["warn"] if lost else []
    assert _hedges(source, draft) == expected
    told = [one for one in lint(draft, [("source.txt", source)], NEWSLETTER) if one.kind == "hedge"]
    assert [one.severity for one in told] == expected
    assert all(one.evidence == ("source.txt:4",) for one in told)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The council will decide on a wider ban by May 2.", "시의회는 금지를 넓히기로 했어요."),
        ("The council will decide on a wider ban by May 2.", "시의회는 5월 2일까지 금지를 넓혀요."),
        (
            "The Senate will vote next week on a bill that bars phones in class.",
            "상원은 다음 주 수업 중 전화를 금지해요.",
        ),
        ("A decision on the licence is expected in March.", "당국은 면허를 내주기로 했어요."),
        ("Shareholders must still approve the sale.", "주주들은 매각을 승인했어요."),
        ("The union has asked the government to raise the wage.", "정부는 임금을 올리기로 했어요."),
        ("The works council asked the firm to delay the tool.", "회사는 도구를 미루기로 했어요."),
        ("Writers asked the court to block the tool.", "법원은 도구를 막으라고 명령했어요."),
    ],
)
def test_what_is_still_to_be_decided_or_only_asked_for_is_not_done(source: str, draft: str) -> None:
    assert _hedges(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The council will decide on a wider ban by May 2.", "시의회는 금지를 넓힐지 5월 2일까지 정해요."),
        ("The council will decide on a wider ban by May 2.", "금지를 넓히는 일은 시의회 결정에 달렸어요."),
        (
            "The Senate will vote next week on a bill that bars phones in class.",
            "다음 주 표결에 오르는 법안은 수업 중 전화를 금지해요.",
        ),
        ("The court will rule on the appeal in May.", "항소심 판결은 5월에 나와요."),
        ("Voters will decide on June 3 who runs the city.", "유권자들은 6월 3일 시를 이끌 사람을 뽑아요."),
        ("Shareholders must still approve the sale.", "매각하려면 주주들이 승인해야 해요."),
        ("The union has asked the government to raise the wage.", "노조는 정부에 임금을 올려 달라고 했어요."),
        ("Writers asked the court to block the tool. It ordered a halt.", "법원은 멈추라고 명령했어요."),
    ],
)
def test_an_open_decision_told_as_open_is_no_finding(source: str, draft: str) -> None:
    assert _hedges(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "many"),
    [
        ("The basic plan covers 240 forecasts a day.", "하루 240번이면 한 시간에 열 번꼴이에요.", 0),
        ("The basic plan covers 30 estimates a month.", "한 달에 견적 30건을 받을 수 있어요.", 0),
        ("The bank forecast a recession for next year.", "내년에 경기가 침체돼요.", 1),
        ("The town estimates a loss of 4 million euros.", "시는 400만 유로를 손해 봤어요.", 1),
    ],
)
def test_forecasts_and_estimates_that_are_counted_are_things_and_no_guess(source: str, draft: str, many: int) -> None:
    assert len(_hedges(source, draft)) == many


def test_of_steps_one_is_the_condition_of_the_next() -> None:
    said = article("S1", "상담원 연결을 청하면 기관은 3분 안에 연결해야 한다.")
    steps = "1. 이용자가 상담원 연결을 요청해요.[^S1.1]\n2. 기관은 3분 안에 연결해요.[^S1.1]\n"
    told = "기관은 3분 안에 연결해요.[^S1.1]\n"
    asked = [findings(issue([section(f"### 상담\n\n{body}")], [said]), "hedge") for body in (steps, told)]
    assert [["조건" in one.message for one in found] for found in asked] == [[], [True]]
