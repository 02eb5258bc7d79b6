"""The same quantity told otherwise in Korean: the rest of a share, the year of a count, the months of a half, a part of what was, a count in words."""

import pytest

from pipeline.check import lint_pair

TOLD = (
    (
        "Three in five patients are over 65.",
        ("환자의 절반 이상이 65세를 넘었어요.", "환자 40%는 65세 이하예요.", "환자 다섯 중 둘은 65세 이하예요."),
        ("환자의 3분의 2가 넘는 사람이 65세를 넘었어요.", "환자 60%는 65세 이하예요.", "환자 30%는 65세 이하예요."),
    ),
    (
        "Three in ten clerks quit.",
        ("직원의 4분의 1이 넘는 사람이 그만뒀어요.", "직원의 3분의 1에 조금 못 미치는 사람이 그만뒀어요."),
        ("직원의 3분의 1이 넘는 사람이 그만뒀어요.", "직원의 4분의 1이 안 되는 사람이 그만뒀어요."),
    ),
    (
        "Four in five pupils passed the test.",
        ("통과하지 못한 학생은 다섯 명 중 한 명이에요.", "떨어진 학생은 다섯 명 중 한 명꼴이에요."),
        ("통과한 학생은 다섯 명 중 한 명이에요.", "통과하지 못한 학생은 다섯 명 중 두 명이에요."),
    ),
    (
        "Some 46% of teachers said they used AI weekly in 2026, up from 23% in 2024.",
        ("2년 전보다 23%포인트 늘었어요.", "2024년에는 그 절반이었어요.", "2024년에는 지금의 절반이었어요."),
        ("2년 전보다 46%포인트 늘었어요.", "2024년에는 그 3분의 1이었어요."),
    ),
    (
        "The council hired 40 clerks in 2026, up from 20 in 2024.",
        ("2년 전보다 20명 늘었어요.",),
        ("2년 전보다 40명 늘었어요.",),
    ),
    (
        "Shipments in the first half came to 620,000 units.",
        ("1~6월 출하량은 62만 대예요.", "1월부터 6월까지 출하량은 62만 대예요."),
        ("7~12월 출하량은 62만 대예요.",),
    ),
    (
        "The start-up raised money from 11 investors and serves 40 customers.",
        ("11개 투자사에서 돈을 모았어요.", "40개 고객사를 두고 있어요.", "11개 벤처캐피털에서 돈을 모았어요."),
        ("11개 상품에서 돈을 모았어요.", "서버 11개에서 돈을 모았어요."),
    ),
    (
        "Half of the 48 stores now use it.",
        ("매장 스물네 곳이 써요.", "매장 24곳이 써요."),
        ("매장 스물여섯 곳이 써요.", "매장 26곳이 써요."),
    ),
    (
        "The council has 60 seats, a third of them held by women.",
        ("여성 의원은 스무 명이에요.", "남성 의원은 마흔 명이에요."),
        ("여성 의원은 서른 명이에요.",),
    ),
    (
        "The pilot begins at 9 a.m. on weekdays.",
        ("평일 오전 아홉 시부터 다녀요.", "아침 9시부터 다녀요."),
        ("평일 오전 열 시부터 다녀요.", "평일 오후 아홉 시부터 다녀요.", "아침 아홉 시 반부터 다녀요."),
    ),
    (
        "가게는 아침 아홉 시에 열고 저녁 일곱 시 반에 닫는다.",
        ("오전 9시에 열어요.", "저녁 7시 30분에 닫아요."),
        ("오전 8시에 열어요.", "오후 7시에 닫아요."),
    ),
    (
        "The drone flies for 45 minutes on a charge.",
        ("드론은 한 시간이 안 되게 날아요.", "드론은 40분 넘게 날아요."),
        ("드론은 한 시간 넘게 날아요.",),
    ),
    ("Deliveries take 10 days.", ("배송은 일주일 넘게 걸려요.",), ("배송은 보름 넘게 걸려요.",)),
    (
        "The number of users tripled to 90,000 in two years.",
        ("2년 전에는 지금의 3분의 1이었어요.",),
        ("2년 전에는 지금의 4분의 1이었어요.",),
    ),
    (
        "The train is 25% faster than the bus and costs 80% as much.",
        ("기차 요금은 버스의 80%예요.", "기차 요금은 버스보다 20% 싸요."),
        ("기차 요금은 버스보다 80% 싸요.",),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [(source, draft, draft in bad) for source, good, bad in TOLD for draft in (*good, *bad)],
)
def test_a_quantity_told_otherwise_stands_and_another_one_blocks(source: str, draft: str, wrong: bool) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft)) == wrong
