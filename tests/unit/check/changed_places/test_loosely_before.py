"""What was before, planned or expected stays in its place however loosely it is told; turned round it is still found."""

import pytest

from pipeline.check import lint_pair

_FARE = "From March riders will pay $3.40 a trip, up from $2.90, while pass holders keep the old fare until June."
_PLAN = "Spending on servers will be about $7 billion this year, compared with an earlier plan of $5.5 billion."
_VIEW = (
    "Sales will be $8.4 billion to $8.6 billion this year, the firm said. Analysts, on average, estimated $7.9 billion."
)
_TERM = "Schools that were signing two-year licenses are now asking for four, the chief executive said."
_PHONE = "The Sable 2 lasts 11 hours on a charge, compared with seven for the original."
_READ = "In classes where teachers read the notes, the gain was 3.6 months; where they did not, it was 1.1 months."
_APP = "Patients who used the app lost 4.2 kg; those who did not lost 1.3 kg."
_FALL = "Readmissions fall from an average of 11.8% to 7.3% in the first six months, the maker says."
_LOSS = (
    "The firm had revenue of $118 million in 2025, up from $54 million in 2024, and an operating loss of $46 million."
)
_SALE = "The lamp was expected to fetch $4 million but sold for $6.5 million."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_FARE, "3월부터 승객은 한 번 탈 때 2.90달러가 아니라 3.40달러를 내요."),
        (_PLAN, "올해 서버에 쓰는 돈은 당초 계획했던 55억 달러보다 많은 70억 달러 정도가 될 전망이에요."),
        (_VIEW, "애널리스트들이 예상한 매출은 평균 79억 달러였는데, 회사는 최소 84억 달러를 제시했어요."),
        (_TERM, "2년씩 계약하던 학교들이 이제는 4년 계약을 원한대요."),
        (_PHONE, "한 번 충전하면 11시간을 써요. 1세대는 7시간이었거든요."),
        (_READ, "교사가 알림장을 읽은 반은 3.6개월, 읽지 않은 반은 1.1개월의 학습 효과가 나타났어요."),
        (_APP, "앱을 쓴 환자는 4.2kg, 쓰지 않은 환자는 1.3kg 줄었어요."),
        (_FALL, "제조사는 첫 6개월 동안 재입원율이 평균 11.8%에서 7.3%로 떨어진다고 말해요."),
        (_LOSS, "지난해 매출은 1억 1,800만 달러였어요. 영업손실은 4,600만 달러였고요."),
    ],
)
def test_a_figure_of_before_is_kept(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_PLAN, "올해 서버에 쓰는 돈은 당초 계획했던 70억 달러에서 55억 달러가 될 전망이에요."),
        (_PLAN, "올해 서버에 쓰는 돈은 당초 계획했던 70억 달러보다 적은 55억 달러가 될 전망이에요."),
        (_FARE, "승객은 한 번 탈 때 3.40달러가 아니라 2.90달러를 내요."),
        (_PHONE, "한 번 충전하면 7시간을 써요. 1세대는 11시간이었거든요."),
        (_TERM, "4년씩 계약하던 학교들이 이제는 2년 계약을 원한대요."),
        (_VIEW, "애널리스트들이 예상한 매출은 평균 84억 달러였는데, 회사는 최소 79억 달러를 제시했어요."),
        (_READ, "교사가 알림장을 읽은 반은 1.1개월, 읽지 않은 반은 3.6개월의 학습 효과가 나타났어요."),
        (_APP, "앱을 쓴 환자는 1.3kg, 쓰지 않은 환자는 4.2kg 줄었어요."),
        (_SALE, "이 램프는 650만 달러에 팔릴 것으로 예상됐지만 400만 달러에 팔렸어요."),
        (_FARE, "승객은 한 번 탈 때 3.40달러에서 오른 2.90달러를 내요."),
    ],
)
def test_and_told_the_other_way_round_is_found(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
