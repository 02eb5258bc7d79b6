"""A figure that describes a name, `21만 권인 윌라`, is that name's own."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("윌라는 오디오북 4만 2000권을, 밀리는 전자책을 포함해 21만권을 제공한다.", "보유한 책은 21만 권으로, 4만 2,000권인 윌라와는 성격이 달라요."),
    ("OpenAI sold 40 million plans and Google sold 55 million plans.", "5,500만 개를 팔아, 4,000만 개인 오픈AI보다 많았어요."),
    ("한빛도서관은 3만 2000권, 새별도서관은 7만 1000권을 갖췄다.", "책은 7만 1,000권으로, 3만 2,000권인 한빛도서관보다 많아요."),
    ("시는 내년까지 CCTV 8000대를 설치하고, 현재 운영 대수는 3000대다.", "지금 3,000대인 CCTV를 내년까지 8,000대로 늘려요."),
    ("회사는 내년까지 로봇 1200대를 들일 예정이며, 올해 보유량은 500대다.", "올해 500대인 로봇은 내년까지 1,200대로 많아져요."),
    ("직원 수는 노조 조합원이 1200명, 비조합원이 3400명이다.", "조합원은 1,200명, 비조합원은 3,400명이에요."),
)  # fmt: skip
WRONG = (
    ("윌라는 오디오북 4만 2000권을, 밀리는 전자책을 포함해 21만권을 제공한다.", "보유한 책은 4만 2,000권으로, 21만 권인 윌라와는 성격이 달라요."),
    ("밀리의서재가 보유한 책은 21만 권이고, 윌라가 가진 책은 4만 2000권이다.", "21만 권인 윌라는 4만 2,000권인 밀리의서재보다 책이 많아요."),
    ("시는 내년까지 CCTV 8000대를 설치하고, 현재 운영 대수는 3000대다.", "지금 4,000대인 CCTV를 내년까지 8,000대로 늘려요."),
    ("The pass costs $40 at Aspen and $55 at Vail.", "값은 40달러로, 55달러인 애스펀보다 싸요."),
    ("한빛도서관은 3만 2000권, 새별도서관은 7만 1000권을 갖췄다.", "책은 3만 2,000권으로, 7만 1,000권인 한빛도서관보다 적어요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_with_its_own_figure_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_name_with_the_others_figure_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
