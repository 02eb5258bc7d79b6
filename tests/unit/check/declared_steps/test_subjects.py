"""Figures that stand beside what the source says of another, where the reply says what each is about."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure

CHIP = "The chip draws 12 watts when idle. Under full load it draws 145 watts, the test lab said."
PRICE = "The new model costs $3 per million input tokens and $12 per million output tokens."
NOISE = "The regulator allows wind turbines to run at up to 45 decibels at night. Residents' meters recorded 51 decibels on most nights in August."
FINES = "Companies that break the rule face fines of up to $5 million; individual executives face up to $250,000."
LOANS = "금융당국의 지난달 집계에서 신용대출 평균 금리는 연 5.6%, 주택담보대출 평균 금리는 연 4.1%였다."
POWER = "가속기 '나루 3'의 소비전력은 75와트로, '해담 5'의 130와트와 비교된다. 두 칩은 같은 공정에서 만든다."
GRADES = "이 대학의 정시 합격자 평균 등급은 2.3등급, 수시 합격자 평균 등급은 3.1등급이었다."
SUGAR = "온실 딸기의 당도는 평균 12.6브릭스로, 밭에서 기른 딸기의 10.9브릭스보다 높았다."
RULE = "정부는 4월 14일 인공지능 표시제 시행령을 공포했고, 시행령은 10월 1일부터 시행된다."
TEAM = "협회는 7월 3일 대표팀 명단을 발표했고, 대표팀은 7월 19일 소집된다."
COURT = "The court heard final arguments on March 6 and issued its ruling on May 19."
FINAL = (
    "Castellan FC ran 118.2 kilometers as a team in the final, and Brightwater ran 109.7. The match went to penalties."
)
BIDS = "Two vendors, Pelham and Osprey, bid for the satellite contract. The former offered $640 million and the latter $585 million."
ROYALTIES = "Chile and Peru raised their lithium royalties to 9.5% and 7%, respectively, starting in January."
ROWS = (
    (RULE, "인공지능 표시제 시행령이 {}부터 시행돼요.", "시행", "10월 1일", "4월 14일"),
    (TEAM, "대표팀이 모이는 날은 {}이에요.", "대표팀 소집일", "7월 19일", "7월 3일"),
    (COURT, "법원이 판결을 내린 날은 {}이에요.", "판결", "5월 19일", "3월 6일"),
    (
        FINAL,
        "결승에서 브라이트워터 선수들은 모두 {}를 뛰었어요.",
        "브라이트워터의 총 이동 거리",
        "109.7킬로미터",
        "118.2킬로미터",
    ),
    (BIDS, "위성 계약을 따내려고 오스프리는 {}를 써냈어요.", "오스프리", "5억8500만 달러", "6억4000만 달러"),
    (ROYALTIES, "페루가 1월부터 리튬 로열티를 {}로 올렸어요.", "페루", "7%", "9.5%"),
    (CHIP, "이 칩은 최대 부하에서 {}를 써요.", "최대 부하 소비전력", "145와트", "12와트"),
    (PRICE, "새 모델의 출력 요금은 토큰 100만 개당 {}예요.", "출력 요금", "12달러", "3달러"),
    (NOISE, "당국이 밤에 허용하는 풍력 터빈 소음은 {}까지예요.", "허용 기준", "45데시벨", "51데시벨"),
    (FINES, "규정을 어긴 임원은 벌금을 최대 {}까지 물어요.", "임원 개인", "25만 달러", "500만 달러"),
    (LOANS, "주택담보대출은 평균 연 {}였는데요.", "주택담보대출", "4.1%", "5.6%"),
    (POWER, "가속기 나루 3의 소비전력은 {}예요.", "나루 3", "75와트", "130와트"),
    (GRADES, "이 대학에 수시로 붙은 학생의 평균 등급은 {}이었어요.", "수시 합격자 평균 등급", "3.1등급", "2.3등급"),
    (SUGAR, "밭에서 기른 딸기의 당도는 평균 {}예요.", "밭 딸기 당도", "10.9브릭스", "12.6브릭스"),
)
RIGHT = (
    ("A Princeton team found that pruning cut accuracy from 77.2 to 74.9. At 50% pruning accuracy collapsed to 59.6. They tested 11 models.",
     "절반을 덜어 내면 정확도가 59.6점까지 떨어져요.", "59.6점", "절반을 덜어 낸 모델의 정확도"),
    ("Braemar will cut 1,900 jobs, 1,250 of them in back-office roles. It employs 31,000 people.",
     "브레이마가 줄이는 자리 가운데 1,250명이 지원 부서예요.", "1,250명", "지원 부서 감원 인원"),
    ("Larger teams pay $20 per person per month, or $240 with single sign-on and storage on their own servers.",
     "통합 로그인과 자체 서버 저장까지 쓰려면 한 사람에 월 240달러로 12배를 내야 해요.", "240달러", "통합 로그인을 쓰는 팀의 한 사람 월 요금"),
)  # fmt: skip


def _blocked(source: str, draft: str, figure: Figure) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, figures=[figure]))


@pytest.mark.parametrize(("source", "draft", "subject", "right", "wrong"), ROWS)
def test_a_figure_whose_subject_the_source_tells_of_another_blocks(
    source: str, draft: str, subject: str, right: str, wrong: str
) -> None:
    assert not _blocked(source, draft.format(right), Figure(right, subject, (), ""))
    assert _blocked(source, draft.format(wrong), Figure(wrong, subject, (), ""))


@pytest.mark.parametrize(("source", "draft", "text", "subject"), RIGHT)
def test_a_figure_of_another_thing_that_is_counted_is_no_rival(
    source: str, draft: str, text: str, subject: str
) -> None:
    assert not _blocked(source, draft, Figure(text, subject, (), ""))


CRANES = "The port changed its shifts, so that it planned with 34 crane drivers when only 27 were there."
BILL = "A customer pays $90 today, after $132 with Quillon 2, even before caching."


def test_a_noun_that_one_figure_leaves_unsaid_and_a_name_with_another_number_are_no_rivals() -> None:
    both = [Figure("27명", "실제 크레인 기사", (), ""), Figure("34명", "AI가 계산한 기사", (), "")]
    assert lint_pair(CRANES, "크레인 기사는 27명뿐인데 AI는 34명으로 짰어요.", figures=both) == []
    assert not _blocked(
        BILL, "이 고객의 요금은 90달러예요.", Figure("90달러", "이 고객이 Quillon 3에 내는 요금", (), "")
    )
    assert _blocked(BILL, "Quillon 2를 쓰면 90달러예요.", Figure("90달러", "Quillon 2를 쓸 때의 요금", (), ""))


LIST = "시는 올해 말까지 버스 40대, 2027년 90대, 2029년 300대 확보를 목표로 삼았다."


@pytest.mark.parametrize("subject", ["올해 말까지의 목표", "시의 확보 목표"])
def test_what_stands_behind_a_list_is_told_of_each_of_its_figures(subject: str) -> None:
    draft = "시가 올해 말까지 늘리려는 버스는 40대예요."
    assert lint_pair(LIST, draft, figures=(Figure("40대", subject, ("S",)),)) == []


def test_the_place_in_the_list_that_a_subject_names_is_its_own() -> None:
    draft = "시가 2027년까지 늘리려는 버스는 300대예요."
    found = lint_pair(LIST, draft, figures=(Figure("300대", "2027년 목표", ("S",)),))
    assert any(flag.severity == "block" for flag in found)
