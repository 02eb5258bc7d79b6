"""A step that happens to give a figure, and that nobody would reckon, explains no slip of the source's own figure."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    # one more or one less, of which the draft has no one
    ("The ferry line carried 3,600 cars in June. One captain retired.", "여객선은 6월에 차 3,600대를 실었어요.", "여객선은 6월에 차 3,601대를 실었어요.", "3,601대"),
    ("The mill gives work to 480 people. Nobody had more time for one machine than for the other.", "방앗간에서 일하는 사람은 480명이에요.", "방앗간에서 일하는 사람은 479명이에요.", "479명"),
    # a part or a product that is all but an untold figure
    ("The union paid $27 million to 340 bakeries, about $79,000 on average.", "조합은 빵집 340곳에 2,700만 달러를 줬어요.", "조합은 빵집 342곳에 2,700만 달러를 줬어요.", "342곳"),
    # a percentage of something else, and one that is no change
    ("Harrow cut its prices by 15% in May and 25% in June. Its rival Monk raised a seat to $36 from $30.", "멍크는 한 자리 값을 30달러에서 36달러로 올렸어요.", "멍크는 한 자리 값을 29달러에서 36달러로 올렸어요.", "29달러"),
    ("Human clerks finished 88% of the tasks. Vela needed 11 minutes a task and cost $2.30 each time, while Tessel 2 cost $0.70.", "테셀 2는 과제당 비용이 0.7달러로 벨라의 3분의 1이 안 돼요.", "테셀 2는 과제당 비용이 0.8달러로 벨라의 3분의 1이 안 돼요.", "0.8달러"),
    ("Shares rose 5.6% to $19.40.", "주가는 5.6% 오른 19.4달러였어요.", "주가는 5.6% 오른 18.4달러였어요.", "18.4달러"),
    # about a half, told to the digit
    ("Use of the app dropped by nearly half after the first six weeks.", "앱 이용은 첫 6주가 지나자 절반 가까이 줄었어요.", "앱 이용은 첫 3주가 지나자 절반 가까이 줄었어요.", "3주"),
    # a length that is only bounded divides nothing
    ("Drivers with more than three years of service get a bonus, and others a flat 90,000 pesos.", "나머지는 똑같이 9만 페소를 받아요.", "나머지는 똑같이 3만 페소를 받아요.", "3만 페소"),
    # points and things that have none
    ("The tutor was tried in six schools. Scores of 2,300 pupils rose by 7 points, compared with 3 points in schools without it.", "여섯 학교에서 써 봤고, 이제 학생 모두가 써요. 점수는 7점 올라, 쓰지 않은 학교의 오름폭 3점보다 컸어요.", "여섯 학교에서 써 봤고, 이제 학생 모두가 써요. 점수는 7점 올라, 쓰지 않은 학교의 오름폭 9점보다 컸어요.", "9점"),
    # so many places at which something is done are no start of a change
    ("The arms work in 212 barns across nine counties.", "로봇 팔은 헛간 212곳에서 일해요.", "로봇 팔은 헛간 221곳에서 일해요.", "221곳"),
    ("A trial in 14 schools raised marks by 11 points in maths and 4 points in reading.", "학교 14곳에서 해 보니 수학이 11점 올랐어요.", "학교 18곳에서 해 보니 수학이 11점 올랐어요.", "18곳"),
    # an amount told plainly is no other one that an operation comes near
    ("The publisher, which reported revenue of $310 million last year, has set aside $100 million for legal costs.", "지난해 매출은 3억 1,000만 달러인데, 소송 비용으로 1억 달러를 떼어 뒀어요.", "지난해 매출은 3억 1,000만 달러인데, 소송 비용으로 2억 달러를 떼어 뒀어요.", "2억 달러"),
    ("Each cart weighs 68 kilograms, lifts up to 22 kilograms and runs for five hours on one charge.", "무게 68kg인 수레는 많게는 22kg까지 들고, 한 번 충전하면 다섯 시간을 가요.", "무게 68kg인 수레는 많게는 20kg까지 들고, 한 번 충전하면 다섯 시간을 가요.", "20kg"),
    # two limits, and a part of more than ten
    ("The hall will hold no more than 12,000 chips.", "전산실에는 칩이 최대 1만 2,000개 들어가요.", "전산실에는 칩이 최대 1만 5,000개 들어가요.", "1만 5,000개"),
    ("The drug cured 19 of 22 mice.", "생쥐 22마리 중 19마리가 나았어요.", "생쥐 20마리 중 19마리가 나았어요.", "20마리"),
    ("The insurer handled 48,000 claims and approved 87.5% of them within two hours.", "청구 4만 8,000건 중 4만 2,000건을 두 시간 안에 받아들였어요.", "청구 4만 8,010건 중 4만 2,000건을 두 시간 안에 받아들였어요.", "4만 8,010건"),
    # a bound behind what is counted
    ("The complaint lists 26 passages of 200 words or more.", "200단어 이상인 대목 26건이 실렸어요.", "200단어 이하인 대목 26건이 실렸어요.", "200단어"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "figure"), ROWS)
def test_a_slip_is_found_though_some_step_gives_it(source: str, right: str, wrong: str, figure: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    start = wrong.index(figure)
    spans = [one.span for one in lint_pair(source, wrong) if one.severity == "block"]
    assert any(low < start + len(figure) and start < high for low, high in spans)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Of the 35 towns, all but one voted for the plan.", "35곳 가운데 한 곳을 뺀 34곳이 찬성했어요."),
        ("A seat costs $36 after a rise of 20%.", "20% 올라 36달러가 된 값이니 전에는 30달러였어요."),
        ("Of 2,300 pupils, 19% failed the test.", "학생 2,300명 중 437명이 떨어졌어요."),
        ("The rights were sold for 96 million euros over four seasons.", "중계권은 한 시즌에 2,400만 유로예요."),
        ("The chain grew from 14 shops to 18.", "매장이 14곳에서 18곳으로 늘었어요."),
        ("The council adopted it by 19 votes to 6 with two abstentions.", "25표 가운데 76%가 찬성이었어요."),
        ("The council adopted it by 19 votes to 6 with two abstentions.", "기권까지 더한 27표 가운데 찬성은 약 70%예요."),
    ],
)  # fmt: skip
def test_a_step_that_the_words_mean_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


def test_a_share_of_all_votes_is_held_to_all_that_the_draft_names() -> None:
    draft = "기권까지 더한 27표 가운데 찬성은 약 76%예요."
    found = lint_pair("The council adopted it by 19 votes to 6 with two abstentions.", draft)
    assert [one.span for one in found if one.severity == "block"] == [(22, 25)]
