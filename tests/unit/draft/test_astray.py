import json
from dataclasses import replace

import pytest

from pipeline.draft import section
from pipeline.records import Article, Problem, SectionDraft
from tests.unit.draft.material import article, figure, section_task, sentence

LUMEN = article(
    "S1",
    "Lumen cuts its prices",
    "Lumen cut the price of Lumen 2 from $1.75 to $0.28 per million tokens.",
    "It scored 71.4% on HexBench, 6.2 points more than its predecessor.",
    "Some 4,600 teams in 38 countries use it.",
    "A run that took 90 minutes now takes 24.",
)
BANK = article(
    "S2",
    "나래은행, 상담 도우미를 깔다",
    "나래은행이 상담원 850명에게 도우미를 깔았다.",
    "하도경 보안총괄은 “빨라졌다고 끝난 게 아니다”라고 말했다.",
    "그는 “고객이 사흘 안에 다시 전화한 비율부터 볼 것”이라고 덧붙였다.",
    "도우미는 통화 412만 건을 들었다.",
    language="ko",
)
TOLD = (
    ("시험 점수는 71.4%예요.", "S1.3"),
    ("38개 나라의 팀 4,600곳이 써요.", "S1.4"),
    ("90분 걸리던 일이 24분이면 끝나요.", "S1.5"),
)


def _names(*rows: dict[str, object], articles: tuple[Article, ...] = (LUMEN, BANK)) -> list[str]:
    outcome = section.accept(replace(section_task(), articles=articles), _reply(*rows))
    return [one.name for one in outcome] if isinstance(outcome, tuple) else []


def _reply(*rows: dict[str, object]) -> str:
    return json.dumps({"heading": "루멘, 값을 84% 내렸어요", "sentences": rows})


def test_several_figures_that_stand_in_other_sentences_than_the_cited_are_one_problem_with_their_ids() -> None:
    rows = [sentence(text, "S2.2") for text, _ in TOLD]
    task = replace(section_task(), articles=(LUMEN, BANK))
    outcome = section.accept(task, _reply(*rows))
    assert isinstance(outcome, tuple)
    assert [one.name for one in outcome] == ["astray"]
    assert "1: 71.4% → S1.3; 2: 38개 → S1.4; 2: 4,600곳 → S1.4; 3: 24분 → S1.5; 3: 90분 → S1.5" in outcome[0].detail
    assert isinstance(section.rescue(task, _reply(*rows)), SectionDraft)  # the checks say it then
    assert _names(*(sentence(text, name) for text, name in TOLD)) == []


def test_one_figure_that_is_declared_with_a_sentence_without_it_is_named_with_the_id_that_has_it() -> None:
    task = replace(section_task(), articles=(LUMEN, BANK))
    (found,) = _wrong(task, sentence(*TOLD[0]), sentence("팀 4,600곳이 써요.", "S1.3"))
    assert found.name == "astray"
    assert "2: 4,600곳 → S1.4" in found.detail


def test_a_declared_figure_that_no_source_has_is_named() -> None:
    task = replace(section_task(), articles=(LUMEN, BANK))
    (found,) = _wrong(task, sentence("시험 점수는 38.2%예요.", "S1.3"))
    assert found.name == "figure-nowhere"
    assert "1: 38.2%" in found.detail
    assert isinstance(section.rescue(task, _reply(sentence("시험 점수는 38.2%예요.", "S1.3"))), SectionDraft)


def _wrong(task: section.SectionTask, *rows: dict[str, object]) -> tuple[Problem, ...]:
    outcome = section.accept(task, _reply(*rows))
    assert isinstance(outcome, tuple)
    return outcome


def test_a_figure_declared_with_another_of_its_sentences_is_put_right_without_a_word() -> None:
    row = sentence("팀 4,600곳이 써요.", "S1.3", "S1.4", figures=[figure("4,600곳", "S1.3")])
    made = section.accept(replace(section_task(), articles=(LUMEN,)), _reply(row))
    assert isinstance(made, SectionDraft)
    ((declared,),) = made.figures.values()
    assert declared.sources == ("S1.4",)
    assert "[^S1.3 S1.4]" in made.section.body


def test_two_such_figures_that_are_not_declared_are_left_to_the_checks() -> None:
    rows = [sentence(text, "S2.2", figures=[]) for text in ("루멘 4600이 나왔어요.", "루멘 38이 나왔어요.")]
    assert _names(*rows) == []
    plain = sentence("루멘이 값을 내렸다.", "S1.2")
    assert _names(plain, *rows) == ["register", "astray"]


@pytest.mark.parametrize(
    "text",
    ["한 번에 1시간 30분이 걸리던 일이에요.", "한 주 90분이면 1시간 30분이에요.", "세 가지 시험에서 71점대예요."],
)
def test_a_declared_figure_in_other_units_or_words_is_cited_well(text: str) -> None:
    assert _names(sentence(text, "S1.5", "S1.3")) == []


@pytest.mark.parametrize(
    ("text", "sources", "step"),
    [
        ("값은 6분의 1이 됐어요.", ("S1.2",), ""),
        ("값은 84% 내렸어요.", ("S1.2",), ""),
        ("점수는 70%쯤이에요.", ("S1.3",), ""),
        ("지난 모델의 점수는 65.2%였어요.", ("S1.3",), ""),
        ("한 나라에 팀 121곳꼴이에요.", ("S1.4",), ""),
        ("66분이 줄었어요.", ("S1.5",), ""),
        ("한 달이면 850시간이에요.", ("S1.5",), "850"),
    ],
)
def test_what_rounding_or_arithmetic_explains_is_cited_well(text: str, sources: tuple[str, ...], step: str) -> None:
    """Another sentence of the request states the very figure each time."""
    others = article("S3", "Others", "Others told of 1/6, 84%, 70%, 65.2%, 121 teams, 66 minutes and 850 hours.")
    told = [figure("850시간", *sources, step="90*24/60*23.611")] if step else []
    row = sentence(text, *sources, figures=told)
    assert "astray" not in _names(*(row for _ in range(3)), articles=(LUMEN, BANK, others))


def test_a_figure_taken_up_from_the_sentence_before_is_cited_well() -> None:
    again = [sentence(f"71.4%, 그것도 {word} 시험이에요.", "S1.2") for word in ("자체", "공개", "한 번")]
    rows = [row for one in again for row in (sentence(*TOLD[0]), one)]
    assert "astray" not in _names(*rows)


SAID = "하도경 보안총괄은 “빨라졌다고 끝난 게 아니다”라고 말했어요."


def test_a_quotation_whose_words_stand_in_another_sentence_is_named_with_its_id() -> None:
    assert _names(sentence(SAID, "S2.5")) == ["astray"]
    assert _names(sentence(SAID, "S2.3")) == []
    assert _names(sentence(SAID, "S2.2")) == []  # what somebody says goes on over several sentences
    assert _names(sentence("하도경 보안총괄은 “속도가 다는 아니라는 걸 배웠다”고 말했어요.", "S2.5")) == []


MERGER = article(
    "S3",
    "Lumen and Orca close their merger",
    "Lumen and Orca said in October 2012 that they would merge.",
    "Regulators held the deal up for years.",
    "It closed on Monday, 50 months late.",
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("합병을 발표한 건 14년 전이에요.", False),
        ("발표하고 14년이 지나도록 닫히지 않았어요.", False),
        ("합병 뒤에도 요금은 14년 동안 그대로예요.", True),
    ],
)
def test_years_since_a_cited_date_are_for_the_checks_to_count(text: str, asked: bool) -> None:
    rows = [
        sentence(text, "S3.2", figures=[figure("14년", "S3.2")]),
        sentence("규제 당국이 거래를 몇 해나 붙들었어요.", "S3.3"),
    ]
    assert ("figure-nowhere" in _names(*rows, articles=(LUMEN, MERGER))) is asked


@pytest.mark.parametrize(
    ("text", "length", "asked"),
    [
        ("합병을 발표한 지 14년이 됐어요.", "14년", False),
        ("게시판은 77주 전에 닫혔어요.", "77주", False),
        ("마감까지 30주가 남았어요.", "30주", False),
        ("게시판은 77주 동안 닫혀요.", "77주", True),
        ("요금은 14년 동안 그대로예요.", "14년", True),
        ("게시판 900개가 남았어요.", "900개", True),
    ],
)
def test_a_length_up_to_today_needs_no_step_and_no_other_figure_is_freed_by_it(
    text: str, length: str, asked: bool
) -> None:
    told = article(
        "S4",
        "Forums",
        "The forum closed on November 6.",
        "The firms said in October 2012 that they would merge.",
        "Some 5 and 2 of 9 rooms stay.",
    )
    rows = [sentence(text, "S4.2", "S4.3", figures=[figure(length, "S4.2", "S4.3")])]
    assert ("figure-nowhere" in _names(*rows, articles=(told,))) is asked


@pytest.mark.parametrize(("length", "then"), [("13년", "13년 전에는"), ("13주", "13주 전에는"), ("13년", "13년 새")])
def test_a_length_up_to_today_is_not_taken_for_the_difference_of_two_figures(length: str, then: str) -> None:
    told = article("S4", "Forums", "In August 2013 the forum had 5 rooms and 18 halls.")
    figures = [figure(one, "S4.2") for one in (length, "5개", "18개")]
    text = f"{then} 방 5개와 홀 18개였어요."
    assert _names(sentence(text, "S4.2", figures=figures), articles=(told,)) == []
    other = text.replace(then, f"{length} 동안")
    assert "figure-step" in _names(sentence(other, "S4.2", figures=figures), articles=(told,))


def test_what_the_article_leaves_open_is_told_with_the_number_of_what_it_bears_on() -> None:
    told = "대기 시간을 무엇과 비교했는지는 기사에 없어요."
    assert _names(sentence(told, "S1.5")) == []
    assert "figure-missing" in _names(sentence("90분을 무엇과 비교했는지는 기사에 없어요.", "S1.5", figures=[]))
    assert "amount" in _names(sentence("$40을 누가 냈는지는 기사에 없어요.", "S1.5"))
