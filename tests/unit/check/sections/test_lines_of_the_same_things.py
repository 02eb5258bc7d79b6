"""A line tells something true of what its section also denies, plans or claims: no finding; the same denied thing told as so: one."""

import pytest

from pipeline.check.sections.told_words import alike, words
from tests.unit.check.building import issue, section, title_findings

_SHOP = (
    "### 장보기 비서가 달라져요\n\n유통 회사 다붓이 2월부터 장보기 비서에서 값을 먼저 보여 주지 않아요. 시험 매장 서른 곳에서 주문 금액은 평균 5.2% 늘었지만, "
    "한 번 쓰는 시간은 14분에서 9분으로 줄었어요. 점주의 78%가 찬성했고, 손님은 52%가 반대했어요.\n"
)
_BIRDS = (
    "### 새소리 모델이 나와요\n\n숲연구원이 3월에 새소리 모델 휘파람을 공개할 예정이에요. 정확도는 맑은 날 93%, 비 오는 날 69%였어요. 바람이 세면 정확도가 더 떨어졌어요. "
    "연구원은 관찰 지점을 50곳으로 늘린다고 했어요. 지금은 10곳에서 녹음해요. 조류협회는 공개를 환영했지만, 녹음 지점을 두 곳 줄이는 데에는 반대했어요.\n"
)
_TRAIN = (
    "### 열차표 AI가 틀린 값을 물어 줘요\n\n분쟁조정위가 철도 회사 내달려에 AI가 잘못 안내한 환불금 21만 원을 주라고 결정했어요. 내달려는 AI의 답은 회사의 보증이 아니라고 주장했지만 받아들여지지 않았어요. "
    "표를 바꾸는 데에는 창구가 9초, AI가 13초로 AI가 더 느렸어요.\n"
)


_DEEP = "### 물고기를 세는 모델\n\n해양연구단이 물고기를 세는 모델 은빛을 냈어요. 정확도는 맑은 물에서 93%, 흐린 물에서 69%였어요.\n"


_EARS = (
    "### 귀마개 모델, 값을 내렸어요\n\n소리 회사 잔물결이 10월 3일 통역 귀마개 재판에서 이겼어요. 전파가 끊겨도 독일어와 태국어는 통역하지만, 아랍어는 전파가 있어야 해요. 세 곳에서 잰 소음에서 귀마개의 오역률이 크게 줄었어요. "
    "회사는 내년 4월까지 시험을 이어 간 뒤 판매할지 정해요. 태국어 책을 무료로 주겠다던 계획은 12일 거둬들였어요. 문제의 귀마개는 이미 지난해 8월에 판매를 멈췄어요.\n"
)


def _kinds(title: str, *bodies: str) -> list[str]:
    told = [section(body, f"s{number}") for number, body in enumerate(bodies or (_SHOP, _BIRDS, _TRAIN))]
    return [one.severity for one in title_findings(issue(told, [], title), "upstream")]


@pytest.mark.parametrize(
    "title",
    [
        "값 감춘 장보기 비서, 주문은 늘어",
        "장보기 비서를 쓰는 시간은 5분 줄었어요",
        "점주는 찬성, 손님은 반대한 장보기 비서",
        "바람 소리에 약한 새소리 모델",
        "관찰 지점 다섯 배로 늘리는 숲연구원",
        "공개는 환영, 축소는 반대한 조류협회",
        "조류협회, 녹음 지점 두 곳 축소엔 반대",
        "AI가 한 답도 회사의 보증, 분쟁조정위 결정",
        "창구보다 4초 느린 열차표 AI",
    ],
)
def test_what_is_true_beside_what_is_denied_or_planned_is_left_alone(title: str) -> None:
    assert _kinds(title) == []


@pytest.mark.parametrize(
    "title",
    [
        "전파 없이도 태국어 통역하는 귀마개",
        "귀마개 오역률 크게 줄인 잔물결",
        "귀마개를 팔지는 내년 4월이 지나야 알아",
        "잔물결, 태국어 책을 무료로 주려던 계획 거둬들여",
    ],
)
def test_what_goes_without_or_is_taken_back_by_both_is_left_alone(title: str) -> None:
    assert _kinds(title, _EARS) == []


def test_a_day_of_what_all_is_about_is_no_sure_rival() -> None:
    assert "block" not in _kinds("재판이 걸린 귀마개는 지난해 8월부터 팔지 않아", _EARS)


@pytest.mark.parametrize("title", ["창구보다 5초 느린 열차표 AI", "관찰 지점 여덟 배로 늘리는 숲연구원"])
def test_a_figure_that_two_others_do_not_give_is_found(title: str) -> None:
    assert _kinds(title) != []


@pytest.mark.parametrize(
    ("title", "found"), [("흐린 물에선 열에 셋은 틀려", False), ("맑은 물에서도 열에 셋은 틀려", True)]
)
def test_a_share_may_be_told_of_the_rest(title: str, found: bool) -> None:
    assert bool(_kinds(title, _DEEP)) is found


def test_a_noun_is_no_form_of_a_name_that_begins_alike() -> None:
    assert not alike(words("할인")[0], words("한아름마트는")[0])
