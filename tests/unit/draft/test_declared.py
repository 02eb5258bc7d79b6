"""Figures and their declarations: what a sentence does not write is dropped where nothing hangs on it, what it does not declare is asked for once."""

import pytest

from pipeline.draft.replies import SentenceReply
from pipeline.draft.written import Printed, Rules, accept
from tests.unit.draft.material import figure, sentence

SAID = {
    "S1.1": ("Of the patients, 12% died within 30 days, against 18% before.", "en"),
    "S1.2": ("The model answered in 63 minutes.", "en"),
}


def _accepted(**values: object) -> object:
    strict = bool(values.pop("strict", True))
    reply = SentenceReply.model_validate(sentence(**values))  # type: ignore[arg-type]  # the test's own values
    return accept("", [reply], Rules(frozenset(SAID), SAID, strict=strict))


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


UNDER = {"text": "12%", "subject": "", "sources": ["S1.1"], "step": ""}


@pytest.mark.parametrize(
    ("text", "source", "figures", "name"),
    [
        ("환자의 12%가 숨졌어요.", "S1.1", [], "figure-missing"),
        ("답은 63분 만에 나왔어요.", "S1.2", [], "figure-missing"),
        ("환자의 12%가 숨졌어요.", "S1.1", [UNDER], "figure-subject"),
        ("사망은 33.3% 줄었어요.", "S1.1", [figure("33.3%", "S1.1")], "figure-step"),
        ("사망은 약 33.3% 줄었어요.", "S1.1", [figure("33.3%", "S1.1", step="(18-12)/18")], ""),
        ("환자의 12%가 숨졌어요.", "S1.1", [figure("12%", "S1.1")], ""),
        ("사망은 12%쯤이에요.", "S1.1", [figure("12%쯤", "S1.1")], ""),
        ("18일에 새 모델이 나왔어요.", "S1.2", [], ""),
        ("새 모델은 루멘 20이에요.", "S1.2", [], ""),
        ("답은 한 시간쯤 걸렸어요.", "S1.2", [], ""),
        ("두 모델을 견줬어요.", "S1.2", [], ""),
    ],
)
def test_what_a_figures_declaration_lacks_is_asked_for_once(
    text: str, source: str, figures: list[dict[str, object]], name: str
) -> None:
    row = {"text": text, "sources": [source], "figures": figures}
    assert _names(_accepted(**row)) == ([name] if name else [])
    assert isinstance(_accepted(**row, strict=False), Printed)  # the checks hold the figure against what is cited


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The model answered in time for the doctors.", ["language"]),
        ("Le modèle répond désormais plus vite que prévu.", ["language"]),
        ("Lumen Health Assistant의 답이에요.", []),
        ("회사는 owners can send the robot back free of charge라고 밝혔어요.", ["untranslated"]),
        ("補聴器のモデルは回収されました。", ["language"]),
        ("该公司已召回该模型。", ["language"]),
        ("이 말은 “该公司已召回该模型。”로 번역됐어요.", []),
        ("會社는 로봇을 回收해요.", ["untranslated"]),
        ("中國 정부는 發表를 미뤘어요.", ["untranslated"]),
        ("美 상무부와 샤오미(小米)는 회수(回收)를 미뤘어요.", []),
        ("노래 Let It Be는 “let it be as it is”라는 말에서 나왔어요.", []),
        ("Claude Code in GitHub Actions가 시험을 돌려요.", []),
        ("Lumen Health Assistant.", []),
    ],
)
def test_a_sentence_is_korean(text: str, names: list[str]) -> None:
    assert _names(_accepted(text=text, sources=["S1.2"])) == names
