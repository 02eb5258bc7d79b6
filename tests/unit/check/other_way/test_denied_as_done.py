"""The very deed that a paragraph denies is not told as done, and what it denies elsewhere accuses nobody."""

import pytest

from pipeline.check import lint_pair

_RACE = "Maren Solvik won the race for mayor of Halsund on Sunday with 53.1 percent of the vote. Turnout fell to 58 percent, from 64 four years ago. The defeated candidate, the harbour pilot Odd Berge, said he would not challenge the result and wished her well."
_RANSOM = "Thieves who broke into the records of the Marlowe clinic in April demanded 80 bitcoin and gave the clinic a week. Marlowe refused to pay on the advice of its insurer. The repair has cost it $2.3 million so far, its director, Paula Renn, said on Monday."
_PERMIT = "The ministry of trade wants to change the rules for the export of seed drones, which date from 2011. Farms that ship fewer than 40 drones a year to a single customer would need no permit; the limit is now 25. The draft is open for comment until 3 March."
_LEAK = "Somebody copied the files of 90,000 members of the Larkton library in May, the council said on Friday. Home addresses and phone numbers were stolen; bank account data were not, it added. The library has since changed every password."
_TEST = "A study of 210 kitchen robots found that they burnt 4 percent of the meals. In none of the trials did a robot touch the stove on its own. The authors will publish their films of the trials next month."
_ROYALTY = "Nearly half of the plays of the album were the work of bots, the music site Ferrous said on Tuesday. Ferrous said it had withheld payment for those plays and closed 1,200 accounts."
_PLEDGE = "The airline's emissions rose 12 percent last year, its report shows. Corvette Air has not given up its aim of flying without kerosene by 2040, said its chief engineer, Liv Aune."
_DUTY = "Shops with fewer than ten staff are exempt; the rest have six months to comply. Those that do not pay fines of up to 2 million crowns face closure, the ministry said."

WRONG = [
    (_RACE, "항구 도선사 오드 베르게 후보는 선거 결과에 이의를 제기하겠다고 말했어요."),
    (_RANSOM, "말로 병원은 보험사의 조언을 듣고 몸값을 치렀어요."),
    (_PERMIT, "한 고객에게 1년에 드론을 40대 미만 보내는 농장도 허가를 받아야 해요."),
    (_LEAK, "집 주소와 전화번호뿐 아니라 은행 계좌 정보도 도난당했다고 해요."),
    (_TEST, "몇몇 시험에서는 로봇이 스스로 가스레인지를 만졌어요."),
    (_ROYALTY, "음악 사이트 페러스는 이런 재생에도 저작권료를 그대로 지급했다고 밝혔어요."),
]  # fmt: skip
RIGHT = [
    (_RACE, "항구 도선사 오드 베르게 후보는 선거 결과에 이의를 제기하지 않겠다고 말했어요."),
    (_RACE, "오드 베르게 후보는 결과를 받아들이고 당선자의 행운을 빌었어요."),
    (_RANSOM, "말로 병원은 보험사의 조언을 듣고 몸값을 내지 않았어요."),
    (_RANSOM, "말로 병원은 지금까지 복구에 230만 달러를 치렀어요."),
    (_PERMIT, "한 고객에게 1년에 드론을 40대 미만 보내는 농장은 허가 없이 보낼 수 있어요."),
    (_LEAK, "집 주소와 전화번호는 도난당했지만 은행 계좌 정보는 무사하다고 해요."),
    (_TEST, "어느 시험에서도 로봇은 스스로 가스레인지를 만지지 않았어요."),
    (_ROYALTY, "음악 사이트 페러스는 이런 재생에는 저작권료를 주지 않았다고 밝혔어요."),
    (_PLEDGE, "코르벳 항공은 2040년까지 등유 없이 날겠다는 목표를 지키겠다고 해요."),
    (_DUTY, "직원이 열 명이 안 되는 가게는 빠지고, 나머지는 최대 200만 크라운의 벌금을 물 수 있어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_is_denied_is_not_told_as_done(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_not_denied_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


_FORECASTS = [
    (
        "Bakeries that rely wholly on frozen dough for their bread ultimately won't survive, the miller predicts.",
        "냉동 반죽에 전적으로 기대는 빵집만이 결국 살아남을 것이라고 방앗간 주인은 내다봤어요.",
        "냉동 반죽에 전적으로 기대는 빵집은 결국 살아남지 못할 것이라고 방앗간 주인은 내다봤어요.",
    ),
    (
        "Libraries that lend robots will not charge children a deposit, the council said.",
        "로봇을 빌려주는 도서관은 어린이에게 보증금을 청구할 것이라고 의회는 밝혔어요.",
        "로봇을 빌려주는 도서관은 어린이에게 보증금을 청구하지 않을 것이라고 의회는 밝혔어요.",
    ),
    (
        "The harbour fund cannot repair the eastern cranes, its chairman warned.",
        "항만 기금이 동쪽 크레인을 수리할 것이라고 이사장은 말했어요.",
        "항만 기금이 동쪽 크레인을 수리할 수 없을 것이라고 이사장은 말했어요.",
    ),
]


@pytest.mark.parametrize(("source", "wrong", "right"), _FORECASTS)
def test_what_will_not_be_is_not_told_as_what_will(source: str, wrong: str, right: str) -> None:
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
