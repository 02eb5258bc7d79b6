"""What is held against what goes the way of its two figures, from whichever side and in whatever words it is told."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import two_held
from pipeline.text import sections
from pipeline.text.sentences import sentences

_ERRORS = "Errors were found in 5.2% of the AI summaries, compared with 3.8% of those written by editors."
_EXAM = "Pine 3 scored 71.5% on the exam, followed by Cedar at 68.0%. A panel of lawyers averaged 76.2%."
_CHIP = "The chip draws 150 watts, compared with 200 watts for its predecessor, and handles 4,800 tokens a second, up from 1,600."
_APPEALS = "Customers appealed 2.1% of the automatic decisions, compared with 3.4% of the human ones."
_CRASHES = "Wayfold cars were involved in 23 crashes last year over 3.1 million miles, down from 31 crashes in 2024 over 1.7 million miles."
_TAXI = "Rides cost $14.60 on average, against $16.90 for a taxi, but took 22 minutes, compared with 18 by taxi."
_FIRMS = "Smaller firms would have 36 months to comply, twice as long as the 18 months given to large ones."
_BOXES = "Each robot moved 210 boxes an hour, compared with 280 for a person, but worked 20 hours a day rather than 8."
_LOSS = "The company expects to lose $40 million this year, less than the $65 million it lost last year."
_SUPPORT = "Support among men was 54%, compared with 41% among women; opposition was 30% and 45%."
_PROFIT = "Profit was $86 million. Analysts had expected $79 million in profit and $1.2 billion in revenue; revenue was $1.1 billion."
_REVENUE = "Revenue was $8.4 billion, up from $6.1 billion a year earlier, while net profit fell to $0.9 billion from $1.2 billion."
_NOTES = "Nurses spent 41 minutes a shift on notes, against 66 before the tool arrived."
_KOREAN = "남성 응답자는 62%가, 여성 응답자는 48%가 쓴다고 답했다."

_TURNED = [
    (_ERRORS, "편집자가 쓴 요약은 오류가 3.8%에서 나와, AI 요약보다 오류 비율이 낮았어요.", "AI 요약은 5.2%에서 오류가 나와, 편집자가 쓴 글보다 오류 비율이 낮았어요."),
    (_EXAM, "변호사들의 평균은 76.2%로, 파인 3보다 높았어요.", "변호사들의 평균은 76.2%로, 파인 3보다 낮았어요."),
    (_CHIP, "전작은 200와트를 먹어 새 칩보다 소비전력이 컸어요.", "새 칩은 150와트를 써서 전작보다 소비전력이 커요."),
    (_APPEALS, "이의가 나온 비율은 자동 결정이 사람이 내린 결정보다 낮았어요.", "이의가 나온 비율은 자동 결정이 사람이 내린 결정보다 높았어요."),
    (_CRASHES, "지난해 웨이폴드 차의 사고는 2024년보다 줄었어요. 달린 거리는 오히려 늘었고요.", "지난해 웨이폴드 차의 사고는 2024년보다 늘었어요."),
    (_TAXI, "요금은 택시보다 2.3달러 싸지만 시간은 4분 더 걸려요.", "요금은 택시보다 2.3달러 비싸요."),
    (_FIRMS, "큰 회사는 준비 기간이 작은 회사보다 짧아요.", "큰 회사는 준비 기간이 작은 회사보다 길어요."),
    ("Latency averaged 310 milliseconds for Quill and 190 for Brook.", "퀼은 평균 310밀리초로 브룩보다 느렸어요.", "퀼은 평균 310밀리초로 브룩보다 빨랐어요."),
    ("Crystal answered 412 questions correctly, while the previous model, Crystal Mini, answered 388.", "정답은 412개로 이전 모델보다 24개 많았어요.", "정답은 412개로 이전 모델보다 24개 적었어요."),
    ("The library lent 48,000 books in 2025, compared with 53,000 in 2024.", "도서관이 빌려준 책은 2024년보다 줄었어요.", "도서관이 빌려준 책은 2024년보다 늘었어요."),
    ("Exports to Norda were worth 3.1 trillion won, imports 4.4 trillion won.", "수출은 3조 1000억 원으로 수입을 밑돌았어요.", "수출은 3조 1000억 원으로 수입을 웃돌았어요."),
    ("On the exam, which it sat without web access, Osprey 2 dropped to 29.1% and Kestrel Pro, the runner-up, to 27.5% from 35.6%.", "케스트럴 프로의 점수는 27.5%가 됐어요. 오스프리 2보다 낮은 점수예요.", "케스트럴 프로의 점수는 27.5%가 됐어요. 오스프리 2보다 높은 점수예요."),
    ("Of 680 employees 27 clicked. A year ago tests of similar companies found a click rate of 1.5 percent.", "누른 직원은 4%로, 1년 전 비슷한 회사들을 시험했을 때보다 높은 비율이에요.", "누른 직원은 4%로, 1년 전 비슷한 회사들을 시험했을 때보다 낮은 비율이에요."),
    (_KOREAN, "여성은 48%로 남성보다 14%포인트 낮아요.", "여성은 48%로 남성보다 14%포인트 높아요."),
    ("On the ring road the car needed 38 hours of help, in the old town 61.", "옛 시가지에서는 61시간으로 순환도로 때보다 길었어요.", "옛 시가지에서는 61시간으로 순환도로 때보다 짧았어요."),
]  # fmt: skip
_RIGHT = [
    (_ERRORS, "AI가 쓴 요약은 편집자 요약보다 정확도가 떨어졌어요."),
    (_ERRORS, "오류가 없는 요약의 비율은 편집자 쪽이 AI보다 높았어요."),
    (_EXAM, "시더는 68%로 파인 3에 뒤졌어요. 둘 다 변호사 평균을 밑돌았어요."),
    (_CHIP, "새 칩은 150와트만 쓰니 전작보다 효율이 높아요."),
    (_APPEALS, "고객이 그대로 받아들인 비율은 사람이 내린 결정보다 자동 결정 쪽이 높았어요."),
    (_CRASHES, "웨이폴드는 2024년보다 훨씬 긴 거리를 달리고도 사고는 여덟 건 적었어요."),
    (_TAXI, "택시는 16.9달러로 로보택시보다 비싸지만, 18분이면 닿아 더 빨라요."),
    (_BOXES, "로봇은 시간당 210개를 나르지만, 하루 처리량은 사람보다 많아요."),
    (_LOSS, "지난해 적자는 올해 예상보다 컸어요."),
    (_SUPPORT, "반대는 여성이 남성보다 많았어요."),
    (_SUPPORT, "여성은 찬성보다 반대가 많았어요."),
    (_PROFIT, "순이익은 8600만 달러로 예상을 웃돌았지만, 매출은 11억 달러로 예상에 못 미쳤어요."),
    (_REVENUE, "매출 대비 순이익 비율은 1년 전보다 낮아졌어요."),
    (_NOTES, "환자 곁에 머무는 시간은 예전보다 길어졌어요. 기록 시간이 41분으로 줄었거든요."),
    (_KOREAN, "쓰지 않는다는 응답은 여성이 남성보다 많았어요."),
    ("Plan A costs $900 a year, while Plan B costs $90 a month.", "플랜 A는 연 900달러로, 월 90달러인 플랜 B보다 싸요."),
    ("The subscription rose from $50 to $70; its rival charges $60.", "구독료는 50달러에서 20달러 올라 경쟁사의 60달러보다 비싸요."),
    ("The team shrank from 60 people to 40, and reports that took nine days now take six.", "팀이 40명으로 줄었는데도 보고서는 전보다 빨라졌어요."),
    ("Of 680 employees 27 clicked on the message. A year ago sales growth was 12 percent.", "누른 직원은 4%로, 1년 전보다 높아졌대요."),
    ("The robots stopped once every 38 hours in September, an improvement from every 12 hours in March.", "9월의 멈춤 횟수는 3월보다 줄었어요."),
    ("41 countries backed a ban and six opposed it.", "금지에 찬성한 나라가 반대한 나라보다 서른다섯 많았어요."),
    ("Vireo's phone lasts 19 hours, three hours longer than last year's model but short of the 22 hours of the Sable X.", "비레오 새 폰은 작년 모델보다 배터리가 오래가요."),
    ("Vela completed 47.5% of the tasks, while Tessel 2 completed 36.9%.", "못 끝낸 과제는 벨라가 적었어요. 테셀 2보다 10%포인트쯤 낮아요."),
    ("In March the site had 12 outages lasting 4 hours in all; in April it had 5, but they lasted 9 hours.", "4월의 장애는 다섯 번으로 3월보다 줄었지만, 멈춘 시간은 더 길었어요."),
    ("Sollo's share will slip to 31.2% this year from 34.0% in 2025. Vero's will climb to 22%.", "베로는 지난해보다 커진 22%를 차지할 전망이에요."),
    ("On Numa, Alder scores 77.6, compared with 75.1 for Terra and 80.4 for Onyx. On Ship it scores 52.3, ahead of Terra at 49.0 but behind Onyx at 60.7.", "앨더는 테라(75.1점, 49.0점)를 이겼지만 오닉스(80.4점, 60.7점)에는 밀렸어요."),
    ("Levelling the concrete cost 11 million kroner, against 7 million for the 22 robots.", "바닥을 고르는 데 든 돈이 로봇 값보다 400만 크로네 많았어요."),
]  # fmt: skip


def _found(source: str, draft: str) -> list[Flag]:
    language = "ko" if "가" <= source[0] <= "힣" else "en"
    evidence = tuple(Evidence(f"source:{n}", text, language) for n, text in enumerate(sentences(source)))
    claims = [Claim("draft", placed, evidence, evidence) for placed in sections.placed(draft)]
    before = ["", *(one.text for one in claims)]
    found = [flag for one, ahead in zip(claims, before, strict=False) for flag in two_held.two_held(one, ahead)]
    return [flag for flag in found if flag.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), _TURNED)
def test_a_comparison_goes_the_way_of_its_two_figures(source: str, right: str, wrong: str) -> None:
    assert not _found(source, right)
    assert _found(source, wrong)


@pytest.mark.parametrize(("source", "right"), _RIGHT)
def test_what_other_figures_tell_or_leave_is_not_turned(source: str, right: str) -> None:
    assert not _found(source, right)


def test_an_editor_is_told_the_two_figures() -> None:
    draft = "이의가 나온 비율은 자동 결정이 사람이 내린 결정보다 높았어요."
    found = [one for one in lint_pair(_APPEALS, draft) if one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == ["사람이 내린 결정보다 높았어요"]
    assert all(figure in found[0].message for figure in ("3.4%", "2.1%", "높았어요"))
