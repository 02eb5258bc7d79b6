"""A chief officer's post that no article has, without whoever holds it."""

import pytest

from pipeline.check import lint_pair

OFFICE = "The moving company closed its Leeds office in May, and its CTO opened a bakery there."
MILL = "Sanne Verhoeven, a former COO of a bakery chain, bought two mills near Ghent in May."
HIRE = "The ferry line has looked for a chief financial officer since March."
KOREAN = "온새반도체는 3월에 최고기술책임자(CTO) 자리를 둘로 나눴다고 밝혔다."
SECURITY = "A letter by the bank's CISO and its chief technology officer asked for 40 more guards."
RIGHT = [
    (OFFICE, "이삿짐 회사가 5월에 리즈 사무실을 닫았고, 최고기술책임자(CTO)는 그 자리에 빵집을 열었어요."),
    (OFFICE, "이삿짐 회사가 5월에 리즈 사무실을 닫았고, 기술 총괄은 그 자리에 빵집을 열었어요."),
    (MILL, "빵집 체인의 전 COO인 사너 페르후번이 5월에 헨트 근처 제분소 두 곳을 샀어요."),
    (MILL, "빵집 체인의 최고운영책임자였던 사너 페르후번이 5월에 헨트 근처 제분소 두 곳을 샀어요."),
    (HIRE, "여객선 회사가 3월부터 CFO를 찾고 있어요."),
    (KOREAN, "온새반도체가 3월에 CTO 자리를 둘로 나눴어요."),
    (SECURITY, "은행의 최고정보보호책임자와 CTO가 경비원을 40명 더 달라고 편지를 썼어요."),
]
WRONG = [
    (OFFICE, "이삿짐 회사가 5월에 리즈 사무실을 닫았고, 최고재무책임자(CFO)는 그 자리에 빵집을 열었어요.", "최고재무책임자"),
    (MILL, "빵집 체인의 전 CTO가 5월에 헨트 근처 제분소 두 곳을 샀어요.", "CTO"),
    (HIRE, "여객선 회사가 3월부터 최고마케팅책임자를 찾고 있어요.", "최고마케팅책임자"),
    (KOREAN, "온새반도체가 3월에 CFO 자리를 둘로 나눴어요.", "CFO"),
    (SECURITY, "은행의 CISO와 최고운영책임자가 경비원을 40명 더 달라고 편지를 썼어요.", "최고운영책임자"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_post_of_the_articles_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_post_that_no_article_has_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one for one in found), found
