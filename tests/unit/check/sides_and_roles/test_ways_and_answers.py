"""Falsehoods of sense that hold no wrong figure, each beside a twin that is right: ends of changes, gains, votes, answers, intentions."""

import pytest

from pipeline.check import lint_pair

TWINS = [
    # where a change ends
    ("The company cut its staff to 300.", "회사는 직원을 300명으로 줄였어요.", "회사는 직원을 300명으로 늘렸어요."),
    (
        "The board lowered the limit to 30 messages an hour, after raising it twice.",
        "이사회는 두 번 올렸던 한도를 시간당 30건으로 낮췄어요.",
        "이사회는 한도를 시간당 30건으로 올렸어요.",
    ),
    (
        "Calder cut its water use to 300 cubic metres a day.",
        "칼더는 물을 하루 300세제곱미터로 줄이려고 했어요.",
        "칼더는 물을 하루 300세제곱미터로 늘리려고 했어요.",
    ),
    ("점유율은 8%로 떨어졌다.", "점유율은 8%로 내려갔어요.", "점유율은 8%로 올라갔어요."),
    # gains and losses
    (
        "The firm had a net profit of 3 billion won after a loss of 1 billion won.",
        "회사는 10억 원 손실 뒤 30억 원 순이익을 냈어요.",
        "회사는 10억 원 손실 뒤 30억 원 순손실을 냈어요.",
    ),
    ("It was a gain of 3,100 euros a hectare.", "1헥타르에 3,100유로 이익이었어요.", "1헥타르에 3,100유로 손해였어요."),
    (
        "회사는 지난해 영업손실 120억 원을 냈다.",
        "회사는 지난해 120억 원 영업손실을 봤어요.",
        "회사는 지난해 120억 원 영업이익을 냈어요.",
    ),
    # votes
    ("Residents voted against the mast on Sunday.", "주민들은 송신탑에 반대했어요.", "주민들은 송신탑에 찬성했어요."),
    ("He voted no.", "그는 반대표를 던졌어요.", "그는 찬성했어요."),
    (
        "Three members spoke, all of them against.",
        "의원 세 명이 말했고 모두 반대예요.",
        "의원 세 명이 말했고 모두 찬성이에요.",
    ),
    # answers
    (
        "Three asked us to keep it. We said yes, until the end of May.",
        "세 곳이 남겨 달라고 하자 그러겠다고 답했어요.",
        "세 곳이 남겨 달라고 했지만 거절했어요.",
    ),
    (
        "The bank asked for a month and the regulator said no.",
        "은행이 한 달을 달라고 했지만 감독 기관은 거절했어요.",
        "은행이 한 달을 달라고 하자 감독 기관은 허락했어요.",
    ),
    # what was meant
    (
        "The council had wanted to raise the fee but gave up.",
        "시의회는 요금을 올리려다 그만뒀어요.",
        "시의회는 요금을 내리려다 그만뒀어요.",
    ),
    ("요금을 내리려던 계획을 접었다.", "요금을 내리려던 계획을 접었어요.", "요금을 올리려던 계획을 접었어요."),
    # more and fewer
    ("More schools now teach it.", "이제 더 많은 학교가 가르쳐요.", "이제 더 적은 학교가 가르쳐요."),
    ("The pump needs less water.", "펌프는 물이 덜 필요해요.", "펌프는 물이 더 필요해요."),
    # a day, and what is denied of one side of it
    (
        "It cannot say anything about the time before October 13.",
        "10월 13일 전의 일은 알 수 없어요.",
        "10월 13일 뒤의 일은 알 수 없어요.",
    ),
    # a denial before a second clause
    (
        "The authority did not ban the app. Vesper may send one message a week if it is marked as advertising.",
        "당국은 앱을 금지하지 않았고, 광고라고 표시하면 일주일에 한 번은 보낼 수 있어요.",
        "당국은 앱을 금지했고, 광고라고 표시하면 일주일에 한 번은 보낼 수 있어요.",
    ),
]
RIGHT = [
    ("Residents voted against lifting the ban.", "주민들은 금지 유지에 찬성했어요."),
    ("The council voted against the plan by 9 to 6.", "계획에 찬성한 의원은 6명에 그쳤어요."),
    ("They agreed to keep the price.", "가격을 그대로 두기로 했어요."),
    ("The pump needs less water.", "더 많은 물을 아낄 수 있어요."),
    ("The shop wanted to raise the discount.", "가게는 가격을 내리려 했어요."),
    ("The sale saved the bank a loss of $3 million.", "은행은 300만 달러를 번 셈이에요."),
    ("Its profit fell by $3 million.", "이익이 300만 달러 줄었어요."),
    ("The chip will not ship before May 2.", "칩은 5월 2일 전에는 나오지 않아요."),
    ("The won fell to 1,450 to the dollar.", "1달러는 1,450원으로 올랐어요."),
    ("We asked whether it would stop; the company said yes.", "회사는 더는 하지 않겠다고 답했어요."),
    ("The won fell to 1,450 per dollar.", "원/달러 환율은 1,450원으로 올랐어요."),
    ("The company raised its job cuts to 300.", "회사는 감원 규모를 300명으로 늘렸어요."),
    ("The firm cut more jobs, bringing the total to 300.", "누적 감원은 300명으로 늘었어요."),
    ("The old pump needs more water than the new one.", "새 펌프는 물이 덜 들어요."),
    ("The new pump needs less water.", "옛 펌프는 물이 더 들었어요."),
    ("The firm lost $3 million in profit.", "이익에서 300만 달러 손해를 봤어요."),
    ("The profit was $3 million short of the plan.", "계획보다 300만 달러 손해예요."),
    ("Judges were against a delay.", "판사들은 바로 여는 데 찬성했어요."),
]


@pytest.mark.parametrize(("source", "right", "wrong"), TWINS)
def test_a_sense_turned_round_is_found(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_only_looks_turned_round_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []
