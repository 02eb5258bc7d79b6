"""What a clause tells as the opposite of the source's own words for it, in whatever words the rest of it is told."""

import pytest

from pipeline.check import lint_pair

_MUSEUM = "The museum, open since March, will close in June for repairs."
_INDEX = "The index slipped on Monday after climbing for nine days."
_FALCON = "The Falcon chip is faster than the Heron but uses more power."


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        ("Unemployment edged down to 3.1% while wages were flat.", "실업률은 3.1%로 조금 내려갔어요.", "내려", "올라"),
        ("The deadline was moved back to June from March.", "마감이 3월에서 6월로 늦춰졌어요.", "늦춰", "앞당겨"),
        ("The launch was moved up to June from August.", "출시가 8월에서 6월로 앞당겨졌어요.", "앞당겨", "늦춰"),
        ("Returns at Kite's shops were lower than usual.", "카이트 매장의 반품은 평소보다 적었어요.", "적었", "많았"),
        (
            "Kiln will shut its Busan office in May and keep the one in Daegu.",
            "킬른은 5월에 부산 사무실의 문을 닫아요.",
            "문을 닫아요",
            "문을 열 계획이에요",
        ),
        (
            "Helmets become optional for riders over 18 again.",
            "18세가 넘은 이용자의 헬멧을 다시 자율로 바꿔요.",
            "자율로",
            "의무로",
        ),
        (
            "Wait times at the clinic have grown to nine weeks.",
            "병원에서 기다리는 기간이 크게 길어져 아홉 주가 됐어요.",
            "길어져",
            "짧아져",
        ),
        (
            "The state will loosen its rules for drones from June.",
            "주가 6월부터 드론 규칙을 느슨하게 풀어요.",
            "느슨하게 풀어요",
            "까다롭게 조여요",
        ),
        (
            "Supply of the older valve remains plentiful.",
            "옛 밸브는 공급이 넉넉해서 기다릴 일이 없어요.",
            "넉넉해서",
            "모자라서",
        ),
        ("Staff turnover fell all the same.", "이직률은 내렸어요.", "내렸", "올랐"),
        ("In Norway the number kept rising.", "노르웨이에서도 늘어 걱정이에요.", "늘어", "줄어"),
        (
            "Regulators closed their probe of Tamber on Monday.",
            "당국이 월요일에 탬버에 대한 조사를 종결했어요.",
            "종결했어요",
            "시작했어요",
        ),
        (
            "The bank expects price rises to slow next year.",
            "은행은 내년에 값 오름세가 둔화할 거라고 봐요.",
            "둔화할",
            "더 가팔라질",
        ),
        ("Quill used less water per page.", "퀼이 한 쪽에 쓰는 물은 줄었어요.", "줄었어요", "더 늘었어요"),
        ("Emissions from ships fell by a larger factor.", "배의 배출은 더 큰 폭으로 줄었고요.", "줄었", "늘었"),
        ("The net loss at Osk widened to $8 million.", "오스크의 순손실은 800만 달러로 늘었어요.", "늘었", "줄었"),
        (
            "Use among subscribers rose after the price was cut to $6.",
            "6달러로 값이 내리자 구독자의 사용은 늘었어요.",
            "내리자",
            "오르자",
        ),
        (
            "The memo says Merla overestimated how many jobs the robot could replace.",
            "메모에는 메를라가 로봇이 대신할 일자리를 부풀려 잡았다는 내용이 있어요.",
            "부풀려",
            "낮잡아",
        ),
        (
            "Pella said it would extend night work by six weeks.",
            "펠라는 야간 근무를 6주 늘려 더 해요.",
            "늘려",
            "줄여",
        ),
    ],
)
def test_a_predicate_turned_by_the_word_beside_what_it_is_said_of_blocks(
    source: str, right: str, told: str, turned: str
) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, right.replace(told, turned))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_FALCON, "헤론은 팰컨보다 느리지만 전기를 덜 써요."),
        (_FALCON, "헤론이 더 느려요."),
        ("The new kiosk is cheaper than the old one.", "옛 키오스크가 더 비쌌어요."),
        (
            "Deaths outnumbered births in Korea for the sixth year.",
            "한국에서는 여섯 해째 출생아가 사망자보다 적었어요.",
        ),
        ("Teenagers spend less time on the app than adults do.", "어른이 십대보다 앱을 더 오래 써요."),
        ("Rents are rising more slowly than wages.", "임금이 임대료보다 빠르게 오르고 있어요."),
        ("The tower's rents are lower than those of the old block.", "옛 건물의 임대료가 더 높았어요."),
    ],
)
def test_a_comparison_may_be_told_from_the_other_side(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Rent growth slowed to 3% as new towers opened.", "새 아파트가 들어서면서 임대료는 3% 오르는 데 그쳤어요."),
        ("Inflation in the valley eased again.", "골짜기의 물가는 다시 올랐어요."),
        ("Revenue declined less than expected.", "매출은 예상보다 덜 줄었어요."),
        (_INDEX, "아흐레 동안 오른 지수가 월요일에는 내렸어요."),
        (_INDEX, "지수는 아흐레 내리 올랐어요."),
        (_MUSEUM, "3월에 문을 연 박물관이 6월에 문을 닫아요."),
        ("Fewer customers returned their orders after the change.", "바뀐 뒤 반품이 줄었어요."),
        ("Demand fell so sharply that Merla raised prices.", "수요가 크게 줄자 메를라는 값을 올렸어요."),
        (
            "Sales fell 4% in the first quarter and rose 9% in the second.",
            "매출은 1분기에 4% 줄었다가 2분기에 9% 늘었어요.",
        ),
        ("The ministry shortened the review by hiring 40 more staff.", "부처는 직원 40명을 늘려 심사를 줄였어요."),
        ("Minors made up 4 percent of users, against 9 in the spring.", "미성년 비중이 봄 9%에서 4%로 줄었대요."),
        ("The share passed on to a human fell to 14%.", "사람에게 넘긴 비율은 14%로 떨어졌고요."),
        ("The council may not extend the lease at Quay 4.", "시의회는 4번 부두의 임대를 줄였어요."),
        ("Halden denies that its fees rose.", "핼던은 수수료가 내렸다는 주장에 맞서요."),
        ("Tern will raise the fare on its night line by 9%.", "교통 요금이 늘 내리기만 하는 건 아니에요."),
        ("Osk said it will restart an idle kiln in Busan.", "오스크가 멈춰 세워 뒀던 부산의 가마를 다시 돌려요."),
        ("The holding firm will buy shares by May and cancel them.", "지주사는 5월까지 주식을 사서 없애기로 했어요."),
        ("The pool is closed three days a week.", "수영장은 일주일에 나흘 문을 열어요."),
    ],
)
def test_a_rate_a_time_shift_and_a_word_told_elsewhere_turn_nothing(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
