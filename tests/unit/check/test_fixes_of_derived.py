"""No fix where a sentence works its figure out, tells a range, or has the source's figure already: none is better than a wrong one."""

import pytest

from pipeline.check import check, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Figure
from tests.unit.check.building import NOW, article, issue, section

DERIVED = [
    ("The team has 45 employees and will hire 30 more by March.", "3월이면 85명이 될 거예요."),
    ("The model was wrong in 17 of 100 cases.", "100개 중 87개를 맞혔어요."),
    ("The deal is worth $38 billion over seven years.", "한 해에 64억 달러꼴이에요."),
    ("The line had 250,000 calls, five times as many as a year ago.", "1년 전엔 10만 건쯤이었어요."),
    ("The grant of 3.6 billion won goes to 6,000 students.", "학생 한 명에 80만 원꼴이에요."),
    ("The plan costs $9.99 a month, 20% less for students.", "학생은 다달이 8달러쯤 내요."),
    (
        "It expects revenue of 70 billion to 72 billion won, against 39.2 billion dollars.",
        "매출은 700억~720억 달러로 내다봤어요.",
    ),
    ("Revenue will be $70 billion, up from $39.2 billion.", "매출은 700억~720억 달러로 내다봤어요."),
    ("All but two of the twelve branches agreed; six of them are new.", "열두 곳 중 세 곳은 새로 생겼어요."),
    ("The five judges were divided, with two dissenting.", "판사들은 3 대 2로 갈렸어요."),
    ("The team has 45 employees; it hired 30 this year.", "30명을 빼면 남은 사람은 25명이에요."),
    ("It sold 12,000 units in April.", "두 달이면 2만 4,500대를 파는 셈이에요."),
    ("Attendance doubled and revenue tripled.", "관객은 200%, 매출은 300% 늘었어요."),
]
PLAIN = [
    ("Lumen 2 failed in 6.5% of cases and Orca 4 in 4%.", "루멘 2는 6.5%, 오르카 4는 6%가 틀렸어요.", "4%가"),
    ("It sold 12,000 units in April.", "4월에 판 것은 1만 4,000대예요.", "1만 2,000대예요"),
    ("The model was right in 83 of 100 cases.", "100개 중 87개를 맞혔어요.", "83개를"),
    ("Twelve people are left at the office.", "사무실에 남은 사람은 13명이에요.", "12명이에요"),
    ("The line handles 42,000 calls a day.", "하루에 4만 6,000건을 받아요.", "4만 2,000건을"),
    ("Of the 12 branches, two are new.", "지점 다섯 곳 중 한 곳은 새로 생겼어요.", "여섯 곳 중 한 곳은"),
    ("Revenue will be $70 billion to $72 billion.", "매출은 700억~740억 달러로 내다봤어요.", "720억 달러로"),
]


@pytest.mark.parametrize(("source", "draft"), DERIVED)
def test_no_fix_puts_a_raw_figure_where_the_sentence_derives(source: str, draft: str) -> None:
    assert [flag.fix for flag in lint_pair(source, draft) if flag.fix and flag.kind != "number-undeclared"] == []


@pytest.mark.parametrize(("source", "draft", "replace"), PLAIN)
def test_a_figure_that_is_told_as_the_source_tells_it_keeps_its_fix(source: str, draft: str, replace: str) -> None:
    assert [flag.fix.replace for flag in lint_pair(source, draft) if flag.fix] == [replace]


def test_a_step_beside_two_figures_belongs_to_the_one_that_it_gives() -> None:
    source = "Of 200 cases, Lumen 2 failed in 13 and Orca 4 in 7."
    draft = "루멘 2는 200건 가운데 6.5%, 오르카 4는 3.5%에서 틀렸어요."
    flags = lint_pair(source, draft, [Figure("6.5%", "루멘 2의 실패율", (), "13/200")])
    assert [flag for flag in flags if flag.severity == "block"] == []


@pytest.mark.parametrize(("other", "level"), [("3.5%", "warn"), ("4.5%", "block")])
def test_a_declared_step_refutes_no_other_figure_than_its_own(other: str, level: str) -> None:
    source = article("S1", "Of 200 cases, Lumen 2 failed in 13 and Orca 4 in 7.")
    body = f"### 소식\n\n루멘 2가 틀린 것은 200건 가운데 6.5%, 오르카 4가 틀린 것은 {other}예요.[^S1.1 = 13/200]\n"
    found = check(issue([section(body)], [source]), Newsletter(name="시험"), {}, NOW)
    marked = [one for one in found if body[slice(*one.span)] == other]
    assert [one.severity for one in marked] == [level]
    assert [one.fix for one in found if one.fix and one.fix.replace.startswith("6.5%")] == []
    assert level == "block" or "7/200" in marked[0].message
