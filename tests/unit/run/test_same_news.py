"""Whether title and preheader tell one piece of news: by a figure, by their words, or because one story is behind both."""

import pytest

from pipeline.records import Section
from pipeline.run.same_news import tell_the_same

CHIPS = (
    "### 할덴의 42억 달러 계약\n\n할덴AI는 바설트의 칩을 최소 42억 달러어치 사기로 했어요. 바설트는 그라츠의 회사예요."
)
WATER = "### 물 5.6ml\n\n연구진은 답변 하나에 드는 물을 5.6ml로 바로잡았어요. 학생이 계산을 되풀이하다 찾았어요."
SECTIONS = (Section("s1", "story", CHIPS, "st-1"), Section("s2", "story", WATER, "st-2"))


@pytest.mark.parametrize(
    ("title", "line", "same"),
    [
        ("할덴AI와 바설트, 최소 42억 달러 칩 계약", "칩을 42억 달러어치 산다는 약속이 담겼어요", True),
        ("할덴AI가 바설트의 칩을 사요", "그라츠의 바설트는 이런 회사예요", True),
        ("할덴AI가 바설트의 칩을 사요", "학생이 물 계산을 바로잡은 이야기도 있어요", False),
        ("답변 하나에 드는 물 5.6ml", "최소 42억 달러 계약도 있어요", False),
        ("이번 주의 소식을 전해요", "다음 주에 만나요", False),
        ("할덴AI가 바설트의 칩을 사요", "", False),
    ],
)
def test_lines_that_tell_the_same(title: str, line: str, *, same: bool) -> None:
    assert tell_the_same(title, line, SECTIONS) is same


def test_in_a_deep_dive_one_story_is_behind_every_line() -> None:
    deep = (Section("s1", "story", CHIPS, "st-1"), Section("s2", "story", WATER, "st-1"))
    assert not tell_the_same("할덴AI가 바설트의 칩을 사요", "그라츠의 바설트는 이런 회사예요", deep)
