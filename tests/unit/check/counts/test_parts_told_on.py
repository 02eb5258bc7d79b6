"""Further parts of the small whole of a share: `10명 중 4명은 썼고 3명은 쓸 생각이래요` for 40 and 30 percent."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Of the 3,000 calls, 60% were settled by AI and 20% by staff.", "통화 10건 중 6건은 AI가, 2건은 직원이 풀었어요."),
    ("55% of parents were for it, 25% against and 20% undecided.", "부모 20명 중 11명은 찬성, 5명은 반대, 4명은 모르겠다고 했어요."),
    ("A third of firms use it daily and half weekly.", "회사 6곳 중 2곳은 날마다, 3곳은 매주 써요."),
    ("40 percent of nurses used the tool and 30 percent planned to.", "간호사 10명 중 4명은 썼고 3명은 쓸 생각이래요."),
    ("Half of the shops kept it; a quarter sent it back.", "가게 4곳 중 2곳은 계속 쓰고 1곳은 돌려보냈어요."),
]  # fmt: skip
WRONG = [
    ("Of the 3,000 calls, 60% were settled by AI and 20% by staff.", "통화 10건 중 6건은 AI가, 3건은 직원이 풀었어요.", "3건"),
    ("55% of parents were for it, 25% against and 20% undecided.", "부모 20명 중 11명은 찬성, 6명은 반대, 4명은 모르겠다고 했어요.", "6명"),
    ("40 percent of nurses used the tool and 30 percent planned to.", "간호사 10명 중 4명은 썼고 5명은 쓸 생각이래요.", "5명"),
    ("62% of bugs were found by AI and 38% by people.", "버그 100개 중 62개는 AI가, 48개는 사람이 찾았어요.", "48개"),
    ("A third of firms use it daily and half weekly.", "회사 6곳 중 2곳은 날마다, 5곳은 매주 써요.", "5곳"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_each_part_of_the_whole_that_the_source_has_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_part_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
