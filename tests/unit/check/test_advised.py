"""Figures of the writer's own advice and experience, and those of an article's."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section

_ARTICLE = (
    "The Riga firm Dzintars Labs released a tutor app on Monday. The app answers at most five questions a day for free. "
    "Users should wait 20 minutes between two lessons, the company says. It was built by four engineers in six months. "
    "The battery of its toy robot fills up in 15 minutes. The company advises parents to sit with their children for 10 minutes a day. "
    "Teachers checked 1,200 answers and found 84 mistakes. The firm plans two more apps. Its phone line took 3,400 calls in May."
)


def _blocked(draft: str) -> list[Finding]:
    return [one for one in lint_pair(_ARTICLE, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "오늘 저녁에 문제 30개만 뽑아 물어보세요.",
        "저라면 숙제 질문 40개를 모아 견줘 보겠어요.",
        "고민된다면, 저라면 질문 40개를 모아 견줘 보겠어요.",
        "주말에 25분만 내 보세요.",
        "저는 가입하려고 40분을 헤맸어요.",
        "단어 열두 개를 적어 두고 하나씩 넣어 보세요.",
        "50분이면 충분해요.",
        "제가 세어 봤더니 스물두 개가 맞았어요.",
    ],
)
def test_what_the_writer_advises_or_went_through_is_at_most_doubted(draft: str) -> None:
    assert not _blocked(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "하루 열 번까지 공짜로 물을 수 있으니 써 보세요.",
        "수업과 수업 사이에는 꼭 45분 쉬어 주세요.",
        "기술자 아홉 명이 만든 앱을 써 보세요.",
        "40분이면 배터리를 다 채울 수 있어요.",
        "아이 곁에 하루 25분씩 앉아 주세요.",
        "저도 봤는데 교사들이 실수를 96개 찾았어요.",
        "선생님 서른 명이 쓰고 계세요.",
        "교사들이 답 1,500개를 확인했다니, 저라면 한번 써 보겠어요.",
    ],
)
def test_what_the_article_tells_is_held_against_it_in_advice_too(draft: str) -> None:
    assert _blocked(draft)


_SOURCE = ("The bot closed 5,240 complaints.", "A call takes eight minutes.")
_SECTION = "### 은행이 상담을 줄여요\n\n봇이 불만 5,240건을 닫았어요.[^S1.1] 통화는 8분 걸려요.[^S1.2]"
_WRITTEN = [
    ("저라면 문제 20개를 새로 내 보겠어요.", False),
    ("15분이면 점수표를 고칠 수 있어요.", False),
    ("15분이면 통화를 마칠 수 있어요.", True),
    ("15분이면 건물을 지을 수 있어요.", True),
    ("봇이 답변 20건을 고쳤어요.", True),
]


@pytest.mark.parametrize(("added", "blocks"), _WRITTEN)
def test_a_section_may_advise_without_a_source(added: str, *, blocks: bool) -> None:
    whole = issue([section(f"{_SECTION} {added}\n")], [article("S1", *_SOURCE)])
    assert any(one.severity == "block" for one in findings(whole, "uncited")) == blocks


_ABOVE = [
    ("우리 문제 30개로 시험해 보세요.", False),
    ("점수표를 고치는 데 10분이면 돼요.", False),
    ("봇이 닫은 불만 6,100건을 살펴보세요.", True),
    ("불만 접수 6,100건을 보니 지켜보세요.", True),
]


@pytest.mark.parametrize(("added", "blocks"), [*_ABOVE, *_WRITTEN[:2]])
def test_takeaways_may_advise_what_no_section_tells(added: str, *, blocks: bool) -> None:
    upper = section(f"- {added}\n", "takeaways", "takeaways", ())
    whole = issue([section(f"{_SECTION}\n"), upper], [article("S1", *_SOURCE)])
    assert any(one.severity == "block" for one in findings(whole, "upstream")) == blocks
