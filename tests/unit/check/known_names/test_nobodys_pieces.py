"""A name of the table whose words stand in any article is not lent by them, and `the group` is who the source begins with."""

import pytest

from pipeline.check import lint_pair

OPEN = "Birch Collective released an open-weight AI speech model for 14 languages on Monday."
GROUP = "Birch Collective, a nonprofit, released a speech model on Monday. It runs on a laptop, the group said."


def _names(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize("source", [OPEN, GROUP, "Alder Labs has raised $40 million. The company sells speech models."])
def test_a_company_that_the_source_does_not_speak_of_blocks(source: str) -> None:
    assert _names(source, "오픈AI가 음성 모델을 내놨어요.") == ["오픈AI"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Cloud revenue grew 34% at Google.", "구글 클라우드 매출이 34% 늘었어요."),
        (OPEN, "버치 컬렉티브가 음성 모델을 내놨어요."),
        ("The company released a speech model on Monday.", "오픈AI가 음성 모델을 내놨어요."),
        ("Renn Whitlock said the company will release a speech model.", "오픈AI가 음성 모델을 내놓을 거래요."),
    ],
)
def test_what_the_source_may_mean_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == []
