"""Whom a price or a rule is for: new ones are not told as those who were there, nor the other way round."""

import pytest

from pipeline.check import lint_pair

RISE = "이번 인상은 오늘부터 음악 구독에 가입하는 신규 회원들을 대상으로 우선 진행될 예정이다."
NOTICE = "기존 가입자에게는 요금이 오르기 30일 전에 안내 메일을 보낸다."
BOTH = "The new rate applies to new subscribers from 8 May; existing subscribers keep the old price until 1 June."
RENT = "Current tenants pay 400 dollars a month and new tenants 520."
ONLY = "The discount is for new customers only and ends on Sunday."
BANK = "The bank will freeze the rate for existing borrowers until March."
WRONG = [
    (RISE, "이미 쓰던 사람부터 새 요금을 내요."),
    (RISE, "기존 회원부터 먼저 새 요금을 내요."),
    (NOTICE, "새로 가입하는 사람에게 30일 전에 메일을 보내요."),
    (BOTH, "기존 가입자는 5월 8일부터 새 요금을 내요."),
    (BOTH, "새 가입자는 6월 1일까지 예전 요금이에요."),
    (ONLY, "할인은 기존 고객만 받을 수 있고 일요일에 끝나요."),
    (BANK, "은행은 신규 대출자의 금리를 3월까지 묶어요."),
]
RIGHT = [
    (RISE, "새로 가입하는 사람부터 새 요금을 내요."),
    (RISE, "신규 가입자부터 새 요금을 내고 기존 회원은 나중이에요."),
    (NOTICE, "이미 쓰던 사람에게 30일 전에 메일을 보내요."),
    (BOTH, "기존 가입자는 6월 1일까지 예전 요금이에요."),
    (RENT, "기존 세입자는 400달러, 새 세입자는 520달러를 내요."),
    (ONLY, "처음 가입하는 사람만 할인을 받아요."),
    (ONLY, "기존 고객은 할인을 받지 못해요."),
    (BANK, "은행은 이미 빌린 사람의 금리를 3월까지 묶어요."),
    ("The fee rises for all customers, new and existing, in May.", "기존 고객도 5월부터 요금이 올라요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_others_of_new_and_old_block(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_new_and_old_as_the_source_has_them_stand(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


def test_a_bold_key_names_whom_its_line_is_about() -> None:
    assert _blocked(RISE, "- **이미 쓰던 사람:** 오늘부터 새 요금을 내요.\n- **할인:** 없어요.")
    assert not _blocked(RISE, "- **새로 가입한 사람:** 오늘부터 새 요금을 내요.\n- **할인:** 없어요.")
