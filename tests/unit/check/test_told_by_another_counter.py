"""Plain counts, ages, minutes and measures that were blocked, each with a twin that is wrong: what a counter counts, who is under an age, the minute of a match."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "Norway's under-15 phone ban starts on May 4.",
        "5월 4일부터 노르웨이에서는 15세 미만이 휴대전화를 쓸 수 없어요.",
        "5월 4일부터 노르웨이에서는 13세 미만이 휴대전화를 쓸 수 없어요.",
    ),
    (
        "An under-18 curfew takes effect on Friday.",
        "18세 미만 통행금지가 금요일에 시행돼요.",
        "16세 미만 통행금지가 금요일에 시행돼요.",
    ),
    (
        "Shoppers under 30 buy three second-hand coats for every new one.",
        "30세 미만 쇼핑객은 새 외투 한 벌을 살 때 중고 외투는 세 벌을 사요.",
        "40세 미만 쇼핑객은 새 외투 한 벌을 살 때 중고 외투는 세 벌을 사요.",
    ),
    (
        "The divers brought up 63 clay vessels and the bones of 9 sailors.",
        "잠수부들은 토기 63점과 선원 9명의 유골을 건져 올렸어요.",
        "잠수부들은 토기 73점과 선원 9명의 유골을 건져 올렸어요.",
    ),
    (
        "All but 3,400 customers have power again after the fire, six hours on.",
        "불이 난 지 여섯 시간 만에 3,400가구를 뺀 모두에 전기가 다시 들어왔어요.",
        "불이 난 지 여섯 시간 만에 4,300가구를 뺀 모두에 전기가 다시 들어왔어요.",
    ),
    (
        "There are 410 seals left in the bay, among them 90 mothers.",
        "만에 남은 바다표범은 어미 90마리를 포함해 410마리예요.",
        "만에 남은 바다표범은 어미 70마리를 포함해 410마리예요.",
    ),
    (
        "The gondola links two valleys and has 86 cabins.",
        "두 계곡을 잇는 곤돌라의 객차는 86대예요.",
        "두 계곡을 잇는 곤돌라의 객차는 68대예요.",
    ),
    (
        "Her essay beat seven other finalists out of 320 entries.",
        "그의 글은 응모작 320편 가운데 다른 최종 후보 7편을 제쳤어요.",
        "그의 글은 응모작 320편 가운데 다른 최종 후보 9편을 제쳤어요.",
    ),
    (
        "Kelvar employs 510 people in four countries and wants to hire 250 more.",
        "켈바는 4개국에서 510명을 고용하고 있고 250명을 더 뽑으려고 해요.",
        "켈바는 4개국에서 510명을 고용하고 있고 350명을 더 뽑으려고 해요.",
    ),
    (
        "Ghana had a defender sent off in the 31st minute.",
        "가나는 31분에 수비수가 퇴장당했어요.",
        "가나는 41분에 수비수가 퇴장당했어요.",
    ),
    (
        "Lena Roth scored the winner in the 88th minute.",
        "결승골은 88분, 레나 로트의 발끝에서 나왔어요.",
        "결승골은 78분, 레나 로트의 발끝에서 나왔어요.",
    ),
    ("The goal came in the 12th minute.", "골은 12분에 터졌어요.", "골은 12분 만에 두 번 터졌어요."),
    (
        "She cleared 4.85 metres with her last vault.",
        "그는 마지막 시기에 4m 85를 넘었어요.",
        "그는 마지막 시기에 4m 95를 넘었어요.",
    ),
    ("The mare won by two and a half lengths.", "암말이 2마신 반 차이로 이겼어요.", "암말이 3마신 반 차이로 이겼어요."),
    (
        "A couple of hundred farmers came to the square.",
        "농민 이백여 명이 광장에 나왔어요.",
        "농민 사백여 명이 광장에 나왔어요.",
    ),
    (
        "He swam 100 metres in 47.11 seconds, taking three hundredths off the old mark.",
        "그는 100m를 47초 11에 헤엄쳐 종전 기록을 0.03초 앞당겼어요.",
        "그는 100m를 47초 11에 헤엄쳐 종전 기록을 0.05초 앞당겼어요.",
    ),
    (
        "The lamp burns from three to seven and a half hours, depending on the oil.",
        "등은 기름에 따라 3시간에서 7시간 반까지 타요.",
        "등은 기름에 따라 5시간에서 7시간 반까지 타요.",
    ),
    (
        "The council passed it with 31 votes in favor and none against.",
        "의회는 찬성 31표, 반대 0표로 통과시켰어요.",
        "의회는 찬성 31표, 반대 10표로 통과시켰어요.",
    ),
    (
        "Of 44 members, nobody abstained.",
        "위원 44명 가운데 기권은 0명이었어요.",
        "위원 44명 가운데 기권은 4명이었어요.",
    ),
    (
        "The motion was approved unanimously by 19 votes.",
        "안건은 찬성 19표, 반대 0표로 가결됐어요.",
        "안건은 찬성 9표, 반대 0표로 가결됐어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
