"""Figures that a model declares though its sentence does not write them: dropped where nothing hangs on them."""

import pytest

from pipeline.draft.replies import SentenceReply
from pipeline.draft.written import Printed, Rules, accept
from tests.unit.draft.material import figure, sentence

SAID = {
    "S1.1": ("Of the patients, 12% died within 30 days, against 18% before.", "en"),
    "S1.2": ("The model answered in 63 minutes.", "en"),
}


def _accepted(**values: object) -> object:
    reply = SentenceReply.model_validate(sentence(**values))  # type: ignore[arg-type]  # the test's own values
    return accept("", [reply], Rules(frozenset(SAID), SAID))


def _names(outcome: object) -> list[str]:
    return [] if isinstance(outcome, Printed) else [one.name for one in outcome]  # type: ignore[attr-defined]  # problems


def test_a_figure_may_stand_in_the_bold_name_of_a_line() -> None:
    outcome = _accepted(
        text="18%에서 12%로",
        sources=["S1.1"],
        place="item",
        key="30일 안에 사망",
        figures=[figure("30일", "S1.1"), figure("18%", "S1.1"), figure("12%", "S1.1")],
    )
    assert isinstance(outcome, Printed)
    (declared,) = outcome.figures.values()
    assert [one.text for one in declared] == ["30일", "18%", "12%"]


def test_money_in_the_bold_name_must_stand_in_a_source_too() -> None:
    row = {"text": "더 빨라요.", "sources": ["S1.1"], "place": "item"}
    assert _names(_accepted(key="월 $99 요금제", **row)) == ["amount"]
    assert _names(_accepted(key="유료 요금제", **row)) == []


@pytest.mark.parametrize("surplus", ["30일", "일주일", "", "두 배"])
def test_a_figure_that_is_not_written_is_dropped_where_all_that_is_written_is_borne_out(surplus: str) -> None:
    outcome = _accepted(
        text="숨진 비율은 12%예요.", sources=["S1.1"], figures=[figure(surplus, "S1.2"), figure("12%", "S1.1")]
    )
    assert isinstance(outcome, Printed)
    assert outcome.body == "숨진 비율은 12%예요.[^S1.1 S1.2]\n"
    (declared,) = outcome.figures.values()
    assert [one.text for one in declared] == ["12%"]


def test_where_a_written_figure_is_borne_out_by_nothing_the_other_one_is_named() -> None:
    row = {"text": "숨진 비율은 6%포인트 낮아요.", "sources": ["S1.1"]}
    assert _names(_accepted(figures=[figure("6포인트", "S1.1", step="18-12")], **row)) == ["figure-text"]
    assert _names(_accepted(figures=[figure("6%포인트", "S1.1", step="18-12")], **row)) == []
