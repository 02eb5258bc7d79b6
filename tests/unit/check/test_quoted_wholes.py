"""A Korean quotation that says more than its source, and one that tells who is measured as the yardstick."""

import pytest

from pipeline.check import lint_pair, quoted_compared

HALF = '한서진 대표는 "올해 좌석은 다 팔렸고, 내년 좌석도 절반 넘게 예약이 끝났다"고 말했다.'
SOME = '윤가람 소장은 "새로 심은 나무는 일부가 봄에 뿌리를 내렸고, 물을 주는 횟수도 줄었다"고 밝혔다.'
MOST = '배지우 국장은 "표를 산 관객은 상당수가 앱으로 들어왔고, 매표소 줄은 짧아졌다"고 전했다.'
EARLY = '노은채 연구위원은 "수출이 살아나고 있지만 금리가 높아 회복을 단정하기 이르다"고 말했다.'
HARD = '오하린 교수는 "표본이 작아 효과를 일반화하기는 어렵다"고 선을 그었다.'
SOON = '문도경 감독은 "선수들이 돌아와 수비가 나아졌어도 우승을 기대하기에는 이르다"고 말했다.'
WE = '"We grew faster than the law did," said Ada Renwick, the founder.'
ROBOT = '"I learned slower than the robot did," joked Tom Hale.'
THEY = '"They spent more than the city earned," said Mayor Ines Duarte.'


def _blocks(source: str, draft: str) -> bool:
    return any(one.kind == "quote" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (HALF, '한서진 대표는 "올해 좌석은 다 팔렸고, 내년 좌석도 예약이 모두 끝났다"고 말했어요.'),
        (SOME, '윤가람 소장은 "새로 심은 나무는 봄에 모두 뿌리를 내렸고, 물을 주는 횟수도 줄었다"고 밝혔어요.'),
        (MOST, '배지우 국장은 "표를 산 관객은 모두 앱으로 들어왔고, 매표소 줄은 짧아졌다"고 전했어요.'),
        (EARLY, '노은채 연구위원은 "수출이 살아나고 있고 금리가 높아도 회복을 단정할 만하다"고 말했어요.'),
        (HARD, '오하린 교수는 "표본이 작아도 효과를 일반화할 수 있다"고 했어요.'),
        (SOON, '문도경 감독은 "선수들이 돌아와 수비가 나아졌어도 우승을 기대할 만하다"고 말했어요.'),
        (WE, '창업자 에이다 렌윅은 "법이 우리보다 더 빨리 자랐다"고 말했어요.'),
        (ROBOT, '톰 헤일은 "로봇이 나보다 더 천천히 배웠다"고 농담했어요.'),
        (THEY, '이네스 두아르트 시장은 "시가 번 돈이 그들보다 더 많았다"고 말했어요.'),
    ],
)
def test_a_saying_made_more_or_turned_blocks(source: str, draft: str) -> None:
    assert _blocks(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (HALF, '한서진 대표는 "올해 좌석은 다 팔렸고, 내년 좌석도 절반 넘게 예약이 끝났다"고 말했어요.'),
        (SOME, '윤가람 소장은 "새로 심은 나무는 일부가 봄에 뿌리를 내렸고, 물을 주는 횟수도 줄었다"고 밝혔어요.'),
        (MOST, '배지우 국장은 "표를 산 관객은 상당수가 앱으로 들어왔고, 매표소 줄은 짧아졌다"고 전했어요.'),
        (EARLY, '노은채 연구위원은 "금리가 높아 회복을 단정하기 이르다"고 말했어요.'),
        (HARD, '오하린 교수는 "표본이 작아 효과를 일반화하기는 어렵다"고 했어요.'),
        (WE, '창업자 에이다 렌윅은 "우리가 법보다 더 빨리 자랐다"고 말했어요.'),
        (ROBOT, '톰 헤일은 "내가 로봇보다 더 천천히 배웠다"고 농담했어요.'),
        (THEY, '이네스 두아르트 시장은 "그들이 시가 번 돈보다 더 많이 썼다"고 말했어요.'),
    ],
)
def test_a_saying_as_it_stands_or_told_from_the_other_side_stands(source: str, draft: str) -> None:
    assert not _blocks(source, draft)


def test_the_sides_exchanged_with_the_opposite_word_say_the_same() -> None:
    assert not quoted_compared.turned_sides("법이 우리보다 느리게 자랐다", "We grew faster than the law did,")
    assert not quoted_compared.turned_sides("로봇이 나보다 더 빨리 배웠다", "I learned slower than the robot did,")
    assert quoted_compared.turned_sides("법이 우리보다 더 빨리 자랐다", "We grew faster than the law did,")
