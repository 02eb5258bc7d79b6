"""Two figures in each other's place are found by what stands beside them, or by what the reply declares them to be."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pipeline.check import check, check_section, lint_pair
from pipeline.check.sounds import alike
from pipeline.config.schema import Newsletter
from pipeline.records import Article, Figure, Finding, Issue, Outline, OutlineSection, Section
from pipeline.text import sections

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MARKET = "Corvane sells 38% of the region's call software, while Lumora has 22% and Tallis 11%."
PRICES = "Input for the Orca plan costs $3 per million tokens, against $15 for output."


def _blocks(source: str, draft: str, figures: tuple[Figure, ...] = ()) -> list[Finding]:
    return [one for one in lint_pair(source, draft, figures) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (MARKET, "점유율은 루모라가 22%, 코베인이 38%예요.", "점유율은 루모라가 38%, 코베인이 22%예요."),
        (PRICES, "출력은 15달러, 입력은 3달러예요.", "출력은 3달러, 입력은 15달러예요."),
        (
            "The app had 18 million users in June and 41 million in November.",
            "앱 이용자는 11월 4,100만 명, 6월 1,800만 명이었어요.",
            "앱 이용자는 11월 1,800만 명, 6월 4,100만 명이었어요.",
        ),
        (
            "매출은 4,812억 원이고 영업이익은 611억 원이다.",
            "영업이익은 611억 원, 매출은 4,812억 원이에요.",
            "영업이익은 4,812억 원, 매출은 611억 원이에요.",
        ),
    ],
)
def test_a_swap_is_found_and_another_order_is_not(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    found = _blocks(source, wrong)
    assert [one.kind for one in found] == ["number-contradicted"]


def test_a_swap_is_put_right_in_one_click_with_its_particles() -> None:
    wrong = "출력은 3달러, 입력은 15달러예요."
    (finding,) = _blocks(PRICES, wrong)
    assert finding.fix is not None
    assert wrong.replace(finding.fix.find, finding.fix.replace) == "출력은 15달러, 입력은 3달러예요."


def test_a_figure_whose_partner_stands_a_sentence_away_is_found() -> None:
    source = "The fund holds $640 million in shares of Kestrel and $52 million in bonds of Northgate."
    assert _blocks(source, "케스트럴 주식은 6억 4,000만 달러어치예요. 노스게이트 채권은 5,200만 달러어치예요.") == []
    found = _blocks(source, "케스트럴 주식은 5,200만 달러어치예요. 노스게이트 채권은 6억 4,000만 달러어치예요.")
    assert [one.kind for one in found] == ["number-contradicted"] * 2


DECLARED = (Figure("40명", "상하이 직원", ("S1.1",)), Figure("75명", "도쿄 직원", ("S1.1",)))
OFFICES = "The firm keeps 75 people in Tokyo and 40 in Shanghai."


def test_a_declared_subject_that_stands_by_the_other_figure_of_the_source_is_a_swap() -> None:
    crossed = (replace(DECLARED[0], text="75명"), replace(DECLARED[1], text="40명"))
    assert _blocks(OFFICES, "직원은 각각 40명과 75명이에요.", DECLARED) == []
    found = _blocks(OFFICES, "상하이 직원은 75명, 도쿄 직원은 40명이에요.", crossed)
    assert [one.kind for one in found] == ["number-contradicted"]


def test_a_right_declaration_never_hides_a_wrong_sentence() -> None:
    found = _blocks(OFFICES, "상하이 직원은 75명, 도쿄 직원은 40명이에요.", DECLARED)
    assert [one.kind for one in found] == ["number-contradicted"]


def test_a_wrong_declaration_accuses_no_right_sentence() -> None:
    crossed = (replace(DECLARED[0], text="75명"), replace(DECLARED[1], text="40명"))
    assert _blocks(OFFICES, "상하이 직원은 40명, 도쿄 직원은 75명이에요.", crossed) == []


def test_a_declared_source_narrows_the_citation() -> None:
    source = "Tickets cost $45 on weekdays. Parking costs $12 a day."
    draft = "평일 표는 12달러예요."
    named = (Figure("12달러", "", ("S1.1",)),)
    found = _blocks(source, draft, named)
    assert {(one.kind, draft[slice(*one.span)]) for one in found} == {("number-contradicted", "12달러")}
    assert _blocks(source, "평일 표는 45달러예요.", (Figure("45달러", "평일 표", ("S1.1",)),)) == []


def _issue(body: str) -> Issue:
    article = Article("S1", "e1", "https://x.example/1", "X", "X", NOW, "en", "", NOW, "0" * 64, "feed", (OFFICES,))
    outline = Outline(1, ("t",), "t", "s", "p", "digest", (OutlineSection("s1", "story", "값", "st-1", ("S1",)),))
    return Issue(date(2026, 11, 25), 1, outline, (Section("s1", "story", body, "st-1", ("S1",)),), {"S1": article})


def test_the_ledger_of_an_issue_is_used_for_the_very_sentence_it_was_written_for() -> None:
    sentence = "직원은 먼저 75명, 다음은 40명이에요.[^S1.1]"
    crossed = (replace(DECLARED[0], text="75명"), replace(DECLARED[1], text="40명"))
    issue = _issue(f"### 값\n\n{sentence}\n")
    ledger = {sections.digest(sentence): crossed}
    newsletter = Newsletter(name="x")
    assert "number-contradicted" not in [one.kind for one in check(issue, newsletter, {}, NOW)]
    assert "number-contradicted" in [one.kind for one in check(issue, newsletter, ledger, NOW)]
    found = check_section(issue, issue.sections[0], newsletter, {}, ledger)
    assert "number-contradicted" in [one.kind for one in found]


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Kestrel", "케스트럴"),
        ("coverage", "커버리지"),
        ("Northgate", "노스게이트"),
        ("Mosaic", "모자이크"),
        ("Lumen", "루멘"),
    ],
)
def test_a_word_is_known_by_its_sound(latin: str, hangul: str) -> None:
    assert alike(latin, hangul)


@pytest.mark.parametrize(("latin", "hangul"), [("Capital", "커버리지"), ("Lumen", "노스게이트"), ("Orca", "루멘")])
def test_another_word_is_not(latin: str, hangul: str) -> None:
    assert not alike(latin, hangul)


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("Orca 4 scored 84% on the test, ahead of the 76% of Orca 3.", "오르카 4는 시험에서 76%로 84%를 앞섰어요."),
        (
            "The site starts at 300 megawatts and may reach 1.2 gigawatts.",
            "단지는 1.2GW로 시작해 300MW까지 커질 수 있어요.",
        ),
        ("Calls fell from 8 minutes 20 seconds to 5 minutes 10 seconds.", "통화는 5분 10초에서 8분 20초로 줄었어요."),
        (
            "It made $57 billion, $51 billion of it from data centers.",
            "매출 510억 달러 가운데 데이터센터가 570억 달러예요.",
        ),
        ("The Team plan is $25 per user per month, with a discount for annual billing.", "팀 요금제는 연 25달러예요."),
    ],
)
def test_figures_in_the_wrong_order_are_found(source: str, wrong: str) -> None:
    assert _blocks(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft", "subject", "text"),
    [
        ("The lab removed 112 of the 1,140 problems in CodeMaze.", "CodeMaze에서 문제 112개를 뺐어요.", "CodeMaze에서 뺀 문제", "112개"),
        ("The smallest change was 0.4 points, for a model called Pinna 2.", "변화는 0.4점이 가장 작았어요.", "Pinna 2의 점수 변화", "0.4점"),
        ("Output for Orca 4 falls from $8.00 to $4.80 per million tokens.", "오르카 4의 출력은 $4.80예요.", "오르카 4의 새 출력 요금", "$4.80"),
    ],
)  # fmt: skip
def test_a_part_a_name_and_the_end_of_a_change_are_no_swap(source: str, draft: str, subject: str, text: str) -> None:
    assert _blocks(source, draft, (Figure(text, subject, ("S1.1",)),)) == []


def test_what_a_second_clause_leaves_out_accuses_nobody() -> None:
    source = "Orca wrote 410 tokens per answer on average, and Lumen wrote 300."
    assert _blocks(source, "답변은 평균 300토큰이에요.") == []


def test_a_declared_part_and_its_whole_are_no_swap() -> None:
    source = "They sent back 13 of the 200 answers by Lumen and 7 of the 200 by Orca."
    figures = (Figure("200개", "모델별 답변", ("S1.1",)), Figure("13개", "돌려보낸 루멘 답변", ("S1.1",)))
    assert _blocks(source, "답변을 200개씩 읽고 돌려보낸 것은 루멘이 13개예요.", figures) == []
