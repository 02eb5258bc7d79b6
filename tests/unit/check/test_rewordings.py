"""Figures and names told freely: what is the same in other words, and what beside it is not."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Nov. 18, 2026 — The office opened its inquiry on Monday.", "11월 16일 조사를 시작했어요."),
    ("Oct. 7, 2026 — The tool came out last month.", "이 도구는 9월에 나왔어요."),
    ("The fair runs from March 9 to 12.", "박람회는 3월 9일부터 12일까지 열려요."),
    ("The plan cost $20; the new one costs $26.", "요금제가 20달러에서 26달러로 6달러 비싸졌어요."),
    ("It gave 20,000 pupils in grades 10 and 11 free access.", "10·11학년 학생 2만 명에게 무료로 열었어요."),
    ("The lab shares two models, with 8 billion and 70 billion parameters.", "매개변수가 각각 80억 개와 700억 개인 모델 두 종이에요."),
    ("Sizes are 4, 9 and 22 billion parameters.", "매개변수는 40억, 90억, 220억 개예요."),
    ("The yard employs about 8,900 people, including 1,450 welders and 2,000 painters.", "용접공 1,450명과 도장공 2,000명을 포함해 8,900명이 일해요."),
    ("The desk needs 90 minutes; the agent needs three.", "사람이 한 시간 반 걸릴 일을 에이전트는 3분 만에 끝내요."),
    ("It had a quarter of a million readers.", "독자가 25만 명이었어요."),
    ("Bills rose from 191 to 1,080.", "법안이 191건에서 이제 1,000건을 훌쩍 넘었어요."),
    ("48.2% of them said yes.", "절반 가까이가 그렇다고 했어요."),
    ("Four of the eleven hires had left.", "11명 중 남은 사람은 7명이에요."),
    ("The founders own 55%, the staff 15% and investors the rest.", "창업자가 55%, 직원이 15%, 투자자가 나머지 30%를 가졌어요."),
    ("Output rose more than twelvefold.", "생산이 12배 넘게 늘었어요."),
    ("The ban covers under-16s.", "16세 미만은 쓸 수 없어요."),
    ("It cost 12 cents in 2021 and 18 cents in 2026.", "2021년 12센트에서 2026년 18센트로, 5년 만에 올랐어요."),
    ("In the six months to September, sales rose.", "4~9월 판매가 늘었어요."),
    ("They have until the end of the first quarter of 2027.", "2027년 3월 말까지 하면 돼요."),
    ("It lost 8 cents on every dollar of sales.", "1달러어치를 팔 때마다 8센트씩 밑졌어요."),
    ("It is the third time this year.", "올해만 3차례예요."),
    ("Fines run to A$49.5 million.", "벌금은 최대 4,950만 호주달러예요."),
    ("Sales were up 22% from the previous quarter and 62% from a year earlier.", "전 분기보다 22%, 1년 전보다 62% 늘었어요."),
    ("The wave was at least two meters high.", "물결은 최소 2m 높이였어요."),
)  # fmt: skip
WRONG = (
    ("Nov. 18, 2026 — The office opened its inquiry yesterday.", "11월 18일 조사를 시작했어요.", "11월 18일"),
    ("Sept. 15, 2026 — The city ended the contract last Thursday.", "시는 9월 3일 계약을 끝냈어요.", "9월 3일"),
    ("The fair runs from March 9 to 12.", "박람회는 3월 9일부터 13일까지 열려요.", "13일"),
    ("The yard employs 8,900 people, including 1,450 welders.", "용접공 8,900명을 포함해 1,450명이 일해요.", "8,900명"),
    ("It was the second most read page in October.", "10월에 가장 많이 읽힌 글 1위였어요.", "1위"),
    ("It is the firm's third-largest business.", "이 회사에서 두 번째로 큰 사업이에요.", "두 번째"),
    ("Two of the six members voted no.", "여섯 명 가운데 세 명이 반대했어요.", "세 명"),
    ("It opened labs in Toronto, Lagos and Bengaluru.", "토론토, 라고스, 벵갈루루 등 네 곳에 연구소를 열었어요.", "네 곳"),
    ("The outage hit Slack, Zoom, Canva and Duolingo.", "슬랙, 줌, 캔바, 듀오링고 세 서비스가 멈췄어요.", "세 서비스"),
    ("It takes no more than two hours.", "두 시간이 넘게 걸려요.", "두 시간"),
    ("The camera misses fewer than 2 of 1,000 animals.", "1,000마리 중 두 마리가 넘게 놓쳐요.", "두 마리"),
    ("The line runs at 940 megabits per second.", "속도는 초당 940기가비트예요.", "940기가비트"),
    ("Only 48 of the 100 robots came in.", "로봇 100대 중 절반이 넘게 들어왔어요.", "절반"),
    ("The workforce went from 250 to 400; sales rose 150%.", "직원은 250명에서 400명으로 150% 늘었어요.", "150%"),
    ("In 2025 the bank closed 60 branches and opened 14.", "은행은 지점 14곳을 닫고 60곳을 새로 열었어요.", "14곳"),
    ("France has 12 such centers and Poland has five.", "이런 곳이 프랑스에 5곳, 폴란드에 12곳 있어요.", "5곳"),
    ("Zoox has 50 cars in Las Vegas and 12 in San Francisco.", "죽스는 샌프란시스코에 50대, 라스베이거스에 12대를 뒀어요.", "50대"),
    ("The plant will be built in Vietnam.", "공장은 태국에 들어서요.", "태국"),
    ("Foxconn will build the servers in Houston.", "폭스콘이 서버를 댈러스에서 조립해요.", "댈러스"),
    ("Google agreed to supply a million TPUs to the startup. OpenAI, its rival, rents them elsewhere.", "오픈AI가 이 스타트업에 TPU 100만 개를 공급하기로 했어요.", "오픈AI"),
    ("The study by researchers at MIT covered 1,500 workers.", "스탠퍼드대 연구진이 근로자 1,500명을 조사했어요.", "스탠퍼드"),
    ("최 장관은 “규제보다 진흥이 먼저”라고 했다.", "최 장관은 “진흥보다 규제가 먼저”라고 했어요.", "진흥"),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_in_other_words_blocks_nothing(source: str, draft: str) -> None:
    assert [(one.kind, one.message) for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_beside_it_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(first < start + len(wrong) and start < last for first, last in spans), spans


def test_a_quotation_that_says_yes_for_no_blocks() -> None:
    found = lint_pair(
        "“We will not train on your data,” she said.", "그는 “여러분의 데이터로 훈련할 것”이라고 말했어요."
    )
    assert [(one.kind, one.severity) for one in found] == [("quote", "block")]


def test_what_is_told_the_other_way_beside_a_quotation_is_found_by_itself() -> None:
    found = lint_pair(
        "The firm will not raise prices. “We are calm,” she said.",
        "그 회사는 “우리는 차분하다”라며 가격을 올릴 것이라고 말했어요.",
    )
    assert [one.kind for one in found if one.severity == "block"] == ["number-contradicted"]


def test_a_day_of_a_weekday_alone_is_a_warning() -> None:
    found = lint_pair("The ministry said so on Monday.", "부처는 7일 이렇게 밝혔어요.")
    assert [(one.kind, one.severity) for one in found] == [("number-unsupported", "warn")]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Prices are set to rise by between 5% and 10% next year.", "내년 값은 5~10% 내릴 전망이에요.", "10%"),
        ("Layoffs reached 151,000, 14% fewer than last year.", "감원은 15만 1,000명으로 지난해보다 14% 많아요.", "14%"),
        ("Chip exports rose 24%, while display exports fell 7%.", "반도체 수출은 7% 늘고, 디스플레이 수출은 24% 줄었어요.", "7%"),
        ("It answers in 1.9 seconds, down from 3.1 seconds.", "응답 시간은 1.9초에서 3.1초로 늘었어요.", "3.1초"),
        ("응답은 62.4%로 지난해보다 8.3%포인트 줄어든 수치다.", "응답은 62.4%로 지난해보다 8.3%포인트 늘었어요.", "8.3%포인트"),
        ("Its share was 22%, up 5 percentage points; Micron has 21%.", "점유율은 전 분기보다 5% 오른 22%예요.", "5%"),
        ("Pupils who used it at least three times a week did better.", "일주일에 세 번 미만 쓴 학생이 나았어요.", "세 번"),
        ("The robot sells for $13,500.", "이 로봇은 1만 3,500위안에 팔려요.", "1만 3,500위안"),
    ],
)  # fmt: skip
def test_a_rise_told_as_a_fall_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(first < start + len(wrong) and start < last for first, last in spans), spans


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Errors fell from 4.8% to 2.1%.", "오류가 4.8%에서 2.1%로 절반 넘게 줄었어요."),
        ("Costs were cut by 30%, and speed rose 12%.", "비용은 30% 줄고 속도는 12% 올랐어요."),
        ("It finished in the top 100.", "100위안에 들었어요."),
        ("The discount is 40%.", "값이 40% 내려요."),
    ],
)
def test_the_same_way_blocks_nothing(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Brazil is considering a tax on data centres.", "브라질은 데이터센터에 세금을 물려요."),
        ("Tesla aims to start production this year.", "테슬라는 연내에 생산을 시작해요."),
        ("It is unclear whether the flaw has been exploited.", "이 결함은 실제로 악용됐어요."),
        ("Rakuten closed its office in Berlin.", "라쿠텐은 베를린 사무소를 닫을 계획이에요."),
        ("The satellite reached its orbit on Sunday.", "위성이 일요일 궤도에 오른 것으로 전해졌어요."),
    ],
)
def test_a_plan_told_as_settled_and_a_fact_told_as_a_plan_are_warnings(source: str, draft: str) -> None:
    assert [(one.kind, one.severity) for one in lint_pair(source, draft)] == [("hedge", "warn")]


def test_a_figure_of_somebody_else_is_a_warning_where_only_words_say_so() -> None:
    source = "The lab has 40 engineers in its main office. A rival hired 55 designers."
    found = lint_pair(source, "이 연구소는 본사에 엔지니어 55명을 뒀어요.")
    assert {(one.kind, one.severity) for one in found} == {("number-contradicted", "warn")}
    assert lint_pair(source, "이 연구소는 베를린에 엔지니어 40명을 뒀어요.") == []
