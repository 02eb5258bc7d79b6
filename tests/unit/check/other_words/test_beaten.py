"""Those who were beaten and the winner are one more; those who were beaten are not."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("Her design was chosen over 11 others.", "모두 12개 설계안이 나왔고 그의 안이 뽑혔어요.", "모두 13개 설계안이 나왔고 그의 안이 뽑혔어요."),
    ("The start-up fought off four other bidders for the licence.", "면허 입찰에는 다섯 곳이 뛰어들었어요.", "이 회사는 다른 다섯 곳을 제쳤어요."),
    ("The Norwegian entry finished ahead of 25 other countries.", "모두 26개국이 겨룬 무대였어요.", "노르웨이는 26개국을 제쳤어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_the_winner_counts_among_all_who_competed(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))
