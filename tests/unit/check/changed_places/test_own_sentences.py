"""Two names that a sentence gives each other's figure, where the source tells of each in sentences of its own."""

import pytest

from pipeline.check import lint_pair

SOURCE = "OpenAI had revenue of $9 billion and a loss of $6 billion. Anthropic had revenue of $7 billion and a loss of $1 billion."
PRONOUNS = (
    "Waymo opened its depot in Denver on Monday. It runs 5,600 cars there. Tesla has no depot yet and runs 780 cars."
)
SHIPPED = "Shipments of the fibre to Japan dropped by half to 90 tons. Shipments to Germany rose 4% to 260 tons."
SPENT = "The unit lost 1.7 billion euros in the third quarter. It lost 2.1 billion euros in the second."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SOURCE, "적자는 오픈AI가 60억 달러, 앤트로픽이 10억 달러예요."),
        (SOURCE, "적자는 앤트로픽이 10억 달러, 오픈AI가 60억 달러예요."),
        (PRONOUNS, "운행 차량은 웨이모가 5,600대, 테슬라가 780대예요."),
        (SHIPPED, "일본행은 절반으로 줄어 90톤, 독일행은 4% 늘어 260톤이었어요."),
        (SPENT, "손실은 2분기 21억 유로에서 3분기 17억 유로가 됐어요."),
    ],
)
def test_names_beside_their_own_figures_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (SOURCE, "적자는 앤트로픽이 60억 달러, 오픈AI가 10억 달러예요."),
        (PRONOUNS, "운행 차량은 테슬라가 5,600대, 웨이모가 780대예요."),
        (SHIPPED, "독일행은 절반으로 줄어 90톤, 일본행은 4% 늘어 260톤이었어요."),
        (SPENT, "손실은 2분기 17억 유로에서 3분기 21억 유로가 됐어요."),
    ],
)
def test_names_beside_each_other_s_figures_are_blocked(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


def test_a_service_is_not_taken_for_the_maker_that_its_name_begins_with() -> None:
    source = "Netflix added 7 million viewers. Disney+ added 3 million, and Max 2 million."
    draft = "디즈니플러스 시청자가 300만 명, 맥스 시청자가 200만 명 늘었는데 넷플릭스는 홀로 700만 명을 끌어모았다."
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
