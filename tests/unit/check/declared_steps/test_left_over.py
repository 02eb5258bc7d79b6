"""The arithmetic beside a citation that an editor has left there while the sentence now says something else."""

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from pipeline.records import Finding
from tests.unit.check.building import NOW, article, issue, section

FARE = "The new ferry ticket costs £0.35, down from £2.50 for the old one."
MILL = "The mill made 480 turbines, against 320 a year earlier. It employs 1,200 people, of whom 300 are apprentices."
CHANGED = [
    (FARE, "새 배표는 옛 배표의 7분의 1 값이에요.", "(2.50-0.35)/2.50", "0.35/2.5"),
    (FARE, "새 배표는 0.35파운드, 옛 배표의 7분의 1이 채 안 돼요.", "(2.50-0.35)/2.50", "0.35/2.5"),
    (FARE, "새 배표는 옛 배표의 14% 값이에요.", "(2.50-0.35)/2.50", "0.35/2.5"),
    (FARE, "옛 배표는 새 배표의 일곱 배가 넘었어요.", "(2.50-0.35)/2.50", "2.5/0.35"),
    (MILL, "공장이 만든 터빈은 1년 전의 1.5배예요.", "(480-320)/320", "480/320"),
    (MILL, "1년 전에 만든 터빈은 지금의 3분의 2였어요.", "(480-320)/320", "320/480"),
    (MILL, "공장 직원 넷 중 하나가 견습생이에요.", "(480-320)/320", "300/1200"),
]  # fmt: skip
WRONG = [
    (FARE, "새 배표는 0.35파운드, 옛 배표의 6분의 1을 넘어요.", "(2.50-0.35)/2.50"),
    (FARE, "새 배표는 옛 배표의 9분의 1 값이에요.", "(2.50-0.35)/2.50"),
    (FARE, "새 배표는 옛 배표보다 14% 내렸어요.", "(2.50-0.35)/2.50"),
    (FARE, "새 배표는 옛 배표보다 88% 내렸어요.", "(2.50-0.35)/2.50"),
    (FARE, "새 배표는 옛 배표의 일곱 배예요.", "(2.50-0.35)/2.50"),
    (MILL, "공장은 1년 전보다 33% 많은 터빈을 만들었어요.", "(480-320)/320"),
    (MILL, "공장이 만든 터빈은 1년 전의 세 배예요.", "(480-320)/320"),
    (MILL, "공장 직원 다섯 중 하나가 견습생이에요.", "(480-320)/320"),
]  # fmt: skip


def _found(source: str, body: str, step: str) -> list[Finding]:
    sentences = [f"{one.rstrip('.')}." for one in source.split(". ")]
    cited = " ".join(f"S1.{number}" for number in range(1, len(sentences) + 1))
    whole = issue([section(f"{body}[^{cited} = {step}]")], [article("S1", *sentences)])
    return [one for one in check(whole, Newsletter(name="시험"), {}, NOW) if one.kind in ("number-undeclared", "arithmetic")]  # fmt: skip


@pytest.mark.parametrize(("source", "body", "old", "new"), CHANGED)
def test_a_step_of_an_older_wording_is_to_be_replaced(source: str, body: str, old: str, new: str) -> None:
    (found,) = _found(source, body, old)
    assert found.severity == "warn"
    assert f"인용의 식({old})" in found.message
    assert found.fix is not None
    assert found.fix.find.endswith(f"= {old}]")
    assert found.fix.replace.endswith(f"= {new}]")


@pytest.mark.parametrize(("source", "body", "old"), WRONG)
def test_a_figure_that_nothing_at_hand_gives_stays_refuted(source: str, body: str, old: str) -> None:
    assert any(one.severity == "block" for one in _found(source, body, old))
