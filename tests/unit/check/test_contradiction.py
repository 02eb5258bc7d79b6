"""What a finding shows beside a figure: one that a draft may have meant, or none."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Flag
from pipeline.check.findings import merged

UNLIKE = [
    ("The supplier filed 31 reports. The casing was far too hot.", "장치는 서버보다 27도나 더 뜨거웠어요.", "27도"),
    ("The reserve has 12 wardens. Meteorologists expect a mild week.", "내일은 15도까지 올라요.", "15도"),
    ("In all, ten clinics took part in the study.", "병이 있던 사람 중 247명만 미리 알고 있었어요.", "247명"),
    ("The shop opened with five clerks.", "가게는 하루에 320명을 맞아요.", "320명"),
    ("The company kept its €0.30 dividend.", "배당은 60센트예요.", "60센트"),
    ("Short interest rose to 7.8%, up from 2.9% in August.", "공매도 비중은 8월의 다섯 배로 불었어요.", "다섯 배"),
    ("It took 11 hours to restore the service.", "복구에 1년이 걸렸어요.", "1년"),
    ("The plan costs $3.2 million a year.", "한 사람에 40달러를 내요.", "40달러"),
]  # fmt: skip
LIKE = [
    ("The company has 420 employees.", "회사 직원은 240명이에요.", "420 employees"),
    ("The round was worth $85 million.", "투자금은 8,500만 유로예요.", "$85 million"),
    ("The fund holds £600 billion.", "기금은 600억 파운드를 굴려요.", "£600 billion"),
    ("It took 11 hours to restore the service.", "복구에 14시간이 걸렸어요.", "11 hours"),
    ("The casing reached 94 degrees.", "장치는 89도까지 뜨거워졌어요.", "94 degrees"),
    ("Sales rose by 27% in March.", "3월 판매는 27%포인트 늘었어요.", "27%"),
    ("The ship carried 39 people.", "배에는 38명이 탔어요.", "39 people"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "figure"), UNLIKE)
def test_a_figure_of_another_unit_or_size_is_not_shown_as_what_a_draft_meant(
    source: str, draft: str, figure: str
) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [figure]
    assert found[0].message.startswith(figure)
    assert found[0].message.endswith("인용한 문장에 없어요.")
    assert found[0].fix is None


@pytest.mark.parametrize(("source", "draft", "shown"), LIKE)
def test_a_figure_that_may_be_meant_is_shown(source: str, draft: str, shown: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert len(found) == 1
    assert f"원문: ‘{shown}’" in found[0].message


def test_of_a_figure_that_stands_in_the_source_nothing_else_is_said() -> None:
    source = "Trading was halted for 17 minutes after a desk sold 2.1 million shares instead of 2,100."
    found = lint_pair(source, "팔려던 것보다 1,000배 많은 주식을 팔아 거래가 17분 멈췄어요.")
    assert not any("인용한 문장에 없어요" in one.message for one in found)


def _flag(severity: str, message: str, kind: str = "number-contradicted") -> Flag:
    return Flag(kind, "block" if severity == "block" else "warn", (3, 6), message)


def test_what_only_warns_where_the_same_blocks_is_told_once() -> None:
    assert merged([_flag("warn", "one"), _flag("block", "one")]) == [_flag("block", "one")]
    assert merged([_flag("warn", "one"), _flag("warn", "another")]) == [_flag("warn", "one")]
    assert merged([_flag("warn", "one"), _flag("block", "one", "name")]) == [_flag("block", "one", "name")]
    assert len(merged([_flag("warn", "one"), _flag("block", "another", "name")])) == 2
