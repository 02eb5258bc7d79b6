"""A bound that a denial turns, in whatever form the denial has: `넘게 받지는 못해요`, `넘어가는 건 없대요` are at most."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The Danish tax office will refund households hit by the faulty AI. No household will get more than 4,000 kroner. Refunds start in March.", "덴마크 국세청이 잘못된 AI 때문에 손해 본 가구에 돈을 돌려줘요. 한 가구가 4,000크로네를 초과해 받을 수는 없어요."),
    ("The library's chatbot will store each question. Nothing is kept for more than 30 days. Staff can read the questions.", "도서관 챗봇이 질문을 저장해요. 30일을 넘겨 보관하는 일은 없대요."),
    ("Each class may use the tutor for two hours. Pupils cannot borrow more than 3 tablets at a time. The scheme covers 40 schools.", "수업마다 두 시간씩 튜터를 쓸 수 있어요. 학생이 한 번에 태블릿을 3대 넘게 빌리지는 못해요."),
    ("The fund will back small studios. It will not put more than 250,000 euros into any one studio. Applications open on Monday.", "이 펀드는 작은 스튜디오를 지원해요. 한 곳에 25만 유로 이상은 넣지 않기로 했어요."),
    ("The drones deliver medicine in Rwanda. None of them may carry over 2 kilograms. Flights began last week.", "르완다에서 드론이 약을 나르는데요. 어떤 드론도 2kg을 넘게 싣지는 않는다고 해요."),
    ("The bank's assistant can move money for customers. A transfer can be no larger than 500 pounds. It launches in April.", "은행 비서가 고객 돈을 옮겨 줘요. 한 번에 500파운드보다 많이 보내지는 못한대요."),
    ("The update cut errors. Fewer than 200 users saw the fault, the company said.", "업데이트로 오류가 줄었어요. 문제를 겪은 사람은 200명도 되지 않았대요."),
    ("Uber will cap the driver fee. Drivers will never pay more than 20% per ride, it said.", "우버가 기사 수수료에 상한을 둬요. 한 번 태울 때 20% 넘게 내는 일은 없을 거라고 했어요."),
    ("The app lets parents set a limit. Children may not watch for over 90 minutes a day. It is free.", "부모가 시간을 정해 줘요. 아이는 하루 90분 이상은 못 봐요."),
    ("No battery in the scheme weighs more than 35 kilograms, the firm said.", "회사는 35kg을 넘어가는 배터리가 하나도 없다고 했어요."),
    ("The port will not admit ships longer than 300 metres after May.", "5월부터 항구는 300m 넘는 배를 받지 않기로 했어요."),
    ("Members can never owe the bank more than 800 euros.", "회원은 은행에 800유로 넘게 빚질 일이 없어요."),
    ("The lottery is small. No one can win more than 2 million yen.", "작은 복권이에요. 누구도 200만 엔보다 더 따지는 못해요."),
    ("The school wants short essays. Entries may not exceed 600 words.", "학교는 짧은 글을 원해요. 600단어를 넘기지는 말아 달래요."),
]  # fmt: skip
WRONG = [
    ("The robot weeds beet fields. It needs at least 6 hours of sun a day.", "로봇이 사탕무밭에서 김을 매요. 하루에 햇빛을 6시간 이하로 받아야 한대요.", "6시간 이하로"),
    ("The fund will back small studios. It will not put more than 250,000 euros into any one studio.", "이 펀드는 작은 스튜디오를 지원해요. 한 곳에 25만 유로를 넘게 넣기로 했어요.", "25만 유로를 넘게"),
    ("Uber will cap the driver fee. Drivers will never pay more than 20% per ride, it said.", "우버가 기사 수수료를 바꿔요. 기사는 한 번 태울 때 20% 넘게 낼 거라고 했어요.", "20% 넘게"),
    ("The bank's assistant can move money for customers. A transfer can be no larger than 500 pounds.", "은행 비서가 고객 돈을 옮겨 줘요. 한 번에 600파운드를 넘게 보내지는 못한대요.", "600파운드를 넘게"),
    ("No battery in the scheme weighs more than 35 kilograms, the firm said.", "회사는 배터리가 다 35kg을 넘는다고 했어요.", "35kg을 넘는다"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_denied_bound_stands_for_the_opposite_one(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_bound_told_the_other_way_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The lab tested 14 phones. No phone that used less than 4 watts topped 12 hours of video.", "전력을 4W 미만으로 쓴 전화기는 모두 영상 12시간을 넘기지 못했어요.", "전력을 4W 미만으로 쓴 전화기도 영상 12시간을 넘겼어요."),
        ("No plan that costs under $20 passes 50GB of storage.", "20달러 미만 요금제는 저장 공간이 50GB를 넘지 않아요.", "20달러 미만 요금제도 저장 공간이 50GB를 넘어요."),
        ("No robot that passed 80 percent was cheap.", "정확도 80%를 넘은 로봇은 싸지 않았어요.", "정확도 80%를 넘지 못한 로봇은 싸지 않았어요."),
    ],
)  # fmt: skip
def test_a_denial_at_the_head_turns_the_verb_behind_the_relative_clause(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert [one for one in lint_pair(source, wrong) if one.kind == "number-contradicted"]


CLUBS = "It is free for clubs with fewer than 300 members. Others pay 90 euros a month."
LEVY = "Firms with more than 50 workers are exempt from the levy; the others pay 200 euros."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CLUBS, "회원이 300명 이상인 모임은 한 달에 90유로를 내야 해요."),
        (CLUBS, "회원 300명 이상이면 유료예요."),
        (LEVY, "직원 50명 이하인 회사는 200유로를 내야 해요."),
        (
            "회원 300명 미만 모임은 무료로 쓴다. 나머지는 월 9만 원을 낸다.",
            "회원이 300명 이상이면 한 달에 9만 원을 내요.",
        ),
    ],
)
def test_who_pays_stands_on_the_other_side_of_who_need_not(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CLUBS, "회원이 300명 이상인 모임은 공짜로 써요."),
        ("Clubs with fewer than 300 members must pay 90 euros.", "회원이 300명 이상인 모임은 90유로를 내야 해요."),
    ],
)
def test_who_need_not_pay_is_not_turned_round(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
