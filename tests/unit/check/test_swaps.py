"""Two figures in each other's place are found by what stands beside them, or by what the reply declares them to be."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pipeline.check import check, check_section, lint_pair
from pipeline.check.vocabulary.sounds import alike
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


def test_a_figure_whose_partner_stands_a_sentence_away_is_found_in_either_sentence() -> None:
    source = "The fund holds $640 million in shares of Kestrel and $52 million in bonds of Northgate."
    assert _blocks(source, "케스트럴 주식은 6억 4,000만 달러어치예요. 노스게이트 채권은 5,200만 달러어치예요.") == []
    wrong = "케스트럴 주식은 5,200만 달러어치예요. 노스게이트 채권은 6억 4,000만 달러어치예요."
    assert [wrong[slice(*one.span)] for one in _blocks(source, wrong)] == ["5,200만 달러", "6억 4,000만 달러"]


def test_a_figure_beside_the_name_that_the_article_is_about_is_at_most_a_warning() -> None:
    source = "Kestrel Robotics raised $640 million in a round led by Northgate. The round values the company at $4.2 billion."
    assert _blocks(source, "노스게이트가 이끈 투자로 케스트럴 로보틱스는 기업가치 42억 달러를 인정받았어요.") == []


def test_a_numbered_name_and_a_count_do_not_change_places() -> None:
    source = "The total included 31 of its 737 Max aircraft and five 787 Dreamliners."
    assert _blocks(source, "여기에는 737 맥스 31대와 787 드림라이너 5대가 포함됐어요.") == []


def test_figures_listed_for_listed_names_are_held_against_them() -> None:
    source = "Harrow sold 80,900 vehicles in March and Kelvane 78,540, both records for the month."
    assert _blocks(source, "해로와 켈베인은 3월에 각각 8만 900대와 7만 8,540대를 팔았어요.") == []
    found = _blocks(source, "해로와 켈베인은 3월에 각각 7만 8,540대와 8만 900대를 팔았어요.")
    assert [one.kind for one in found] == ["number-contradicted"]


def test_an_offer_turned_down_fell_nowhere() -> None:
    source = "The union wants a raise of 5.2%. It turned down an offer of 4.4% late on Friday."
    assert _blocks(source, "노조는 금요일 밤 4.4% 인상안을 거부했어요.") == []


def test_figures_of_quite_different_size_do_not_change_places() -> None:
    source = "Seventeen departures were canceled and 15 arrivals diverted, leaving nearly 3,000 travelers stranded."
    assert _blocks(source, "출발편 17편이 취소되고 도착편 15편이 회항해 승객 3000명 가까이가 발이 묶였어요.") == []


DECLARED = (Figure("40명", "상하이 직원", ("S1.1",)), Figure("75명", "도쿄 직원", ("S1.1",)))
OFFICES = "The firm keeps 75 people in Tokyo and 40 in Shanghai."


def test_a_declared_subject_that_stands_by_the_other_figure_of_the_source_is_a_swap() -> None:
    crossed = (replace(DECLARED[0], text="75명"), replace(DECLARED[1], text="40명"))
    assert _blocks(OFFICES, "직원은 각각 40명과 75명이에요.", DECLARED) == []
    found = _blocks(OFFICES, "상하이 직원은 75명, 도쿄 직원은 40명이에요.", crossed)
    assert [one.kind for one in found] == ["number-contradicted"]


HERON = "Heron 3 costs $0.24 per million input tokens, down from $0.60 for Heron 2."
MEMORY = "The X2 carries 192 GB of memory, up from 96 GB on the X1."


@pytest.mark.parametrize(
    ("source", "draft", "declared"),
    [
        (HERON, "헬리오폼은 헤론 3를 내놓으면서 입력 요금을 $0.60에서 $0.24로 내렸어요.", {"$0.60": "헤론 2 입력 요금", "$0.24": "헤론 3 입력 요금"}),
        (HERON, "헤론 3의 입력 요금은 헤론 2의 $0.60보다 싼 $0.24예요.", {"$0.60": "헤론 2 입력 요금", "$0.24": "헤론 3 입력 요금"}),
        (MEMORY, "X2는 메모리를 96GB에서 192GB로 두 배 늘렸어요.", {"96GB": "X1 메모리", "192GB": "X2 메모리"}),
        ("On MMLU-Pro, Heron 3 scores 74.2, against 71.8 for Heron 2.", "헤론 3는 MMLU-Pro 71.8점을 74.2점으로 끌어올렸어요.", {"71.8점": "헤론 2 점수", "74.2점": "헤론 3 점수"}),
        ("Time spent on notes after working hours fell from 52 to 38 minutes a day.", "퇴근 뒤에 기록하는 시간은 하루 52분에서 38분으로 줄었어요.", {"52분": "쓰기 전", "38분": "쓴 뒤"}),
    ],
)  # fmt: skip
def test_the_topic_of_a_change_owns_both_ends(source: str, draft: str, declared: dict[str, str]) -> None:
    assert _blocks(source, draft, tuple(Figure(text, subject, ()) for text, subject in declared.items())) == []


@pytest.mark.parametrize(
    ("source", "draft", "declared"),
    [
        (HERON, "헬리오폼은 헤론 3를 내놓으면서 입력 요금을 $0.24에서 $0.60로 올렸어요.", {"$0.24": "헤론 2 입력 요금", "$0.60": "헤론 3 입력 요금"}),
        (MEMORY, "X2는 메모리를 192GB에서 96GB로 줄였어요.", {"192GB": "X1 메모리", "96GB": "X2 메모리"}),
        (MEMORY, "메모리는 X1이 192GB, X2가 96GB예요.", {"192GB": "X2 메모리", "96GB": "X1 메모리"}),
    ],
)  # fmt: skip
def test_a_change_told_backwards_is_found(source: str, draft: str, declared: dict[str, str]) -> None:
    assert _blocks(source, draft, tuple(Figure(text, subject, ()) for text, subject in declared.items()))


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


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("The vote was on a 50-point scale: the new desk got 9 points, against 4 for the old one.", "새 책상은 50점 만점에 9점, 옛 책상은 4점을 받았어요."),
        ("They sent back 16 of the 300 answers by Lumen 2 and 8 of the 300 by Orca 4.", "편집자들이 답변을 300개씩 읽고 돌려보낸 것은 루멘 2가 16개, 오르카 4가 8개예요."),
        ("Fares rose by between 4% and 7% in the trial.", "시험에서 요금은 적게는 4%, 많게는 7% 올랐어요."),
        ("The song dropped from No. 2 to No. 5.", "노래는 2위에서 5위로 하락했어요."),
        ("Orca's phone revenue reached $2.4 billion in its third quarter, and its car revenue was $7.1 billion.", "오르카가 3분기에 차량으로 71억 달러, 전화로 24억 달러를 벌었어요."),
        ("루멘은 창고 34곳에 로봇 800대를 들인다.", "루멘은 로봇 800대를 창고 34곳에 들여요."),
        ("로봇은 시간당 접시 310개를 닦으며, 사람이 할 때는 시간당 190개였다.", "사람이 한 시간에 접시 190개를 닦던 일을 로봇은 310개씩 해요."),
        ("Lumen 3.5 Air is 1.4 times faster than 3.0 Air. It scored 71.2, against 55.8 for the older model.", "Lumen 3.5 Air의 점수는 71.2, 3.0 Air는 55.8이에요."),
        ("Teams grew 12x in Berlin, 9x in Oslo, 7x in Porto and 3x in Riga.", "팀은 베를린에서 12배, 오슬로 9배, 포르투 7배, 리가 3배로 컸어요."),
        ("Sales averaged $6.10 worldwide, $8.30 in Canada and $2.20 elsewhere.", "매출은 캐나다가 8.30달러, 캐나다 밖이 2.20달러예요."),
        ("새봄은 20일 카메라를 냈다. 최대 15초 영상을 찍으며, 이전 모델은 6초가 한계였다.", "6초가 한계였던 새봄 카메라가 15초까지 찍어요."),
    ],
)  # fmt: skip
def test_another_order_another_counter_and_a_scale_are_no_swap(source: str, right: str) -> None:
    assert _blocks(source, right) == []


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("On a 50-point scale the desk got 9 points.", "책상은 9점 만점에 50점을 받았어요."),
        ("Fares rose by between 4% and 7% in the trial.", "시험에서 요금은 적게는 7%, 많게는 4% 올랐어요."),
        ("The song dropped from No. 2 to No. 5.", "노래는 5위에서 2위로 하락했어요."),
        ("매장이 지난해 30곳에서 올해 75곳으로 늘었다.", "매장이 올해 30곳에서 지난해 75곳으로 늘었어요."),
        ("루멘은 창고 34곳에 로봇 800대를 들인다.", "루멘은 로봇 34대를 창고 800곳에 들여요."),
        ("Rent is 8% of costs this year and 13% next year.", "비용에서 임대료 비중은 내년 8%, 올해 13%예요."),
    ],
)
def test_a_swap_of_years_counters_or_ends_is_found(source: str, wrong: str) -> None:
    assert _blocks(source, wrong)


def test_two_shares_for_whose_places_nothing_speaks_need_one_firm_word() -> None:
    source = "Turnout was 57%, compared with 64% in the previous election."
    assert _blocks(source, "투표율은 57%로, 지난 선거 때의 64%보다 낮았어요.") == []
    assert [one.kind for one in _blocks(source, "투표율은 64%로, 지난 선거에서는 57%였어요.")] == [
        "number-contradicted"
    ]


def test_what_something_was_before_is_the_start_of_a_change() -> None:
    source = "고객 만족도는 82점에서 88점으로 올랐고 불만 접수는 410건으로 줄었다."
    assert _blocks(source, "불만 접수는 410건으로 줄고, 82점이던 고객 만족도는 88점이 됐어요.") == []


def test_a_slower_rise_is_a_rise() -> None:
    source = "Grocery prices rose 2.3% in August, the slowest pace since 2021."
    assert _blocks(source, "식료품 가격 상승률이 8월 2.3%로 2021년 이래 가장 낮았어요.") == []


def test_forty_ordered_jets_are_no_age() -> None:
    source = "The airline ordered 40 jets from Airbus and 25 from Boeing."
    assert _blocks(source, "이 항공사는 제트기를 에어버스에 40대, 보잉에 25대 주문했어요.") == []
    assert _blocks(source, "이 항공사는 제트기를 에어버스에 25대, 보잉에 40대 주문했어요.") != []


def test_a_score_a_range_and_what_is_ten_thousand_times_as_much_are_no_exchange() -> None:
    for source, draft in (
        ("The Kestrels beat the Herons 5-4 in 11 innings.", "케스트럴스가 11회 연장 끝에 헤론스를 5 대 4로 꺾었어요."),
        ("Ransom demands ranged from $75,000 to $500,000; four victims paid a combined $610,000.", "요구한 몸값은 7만 5천 달러에서 50만 달러였고, 네 곳이 합쳐서 61만 달러를 냈어요."),
        ("The company sold 22 million shares at $19 each. The offering brought in $418 million.", "공모가는 19달러였고, 2,200만 주를 팔아 4억 1,800만 달러를 모았어요."),
        ("Visas are waived for visitors from 93 countries, up from 57.", "무비자 대상국을 57개국에서 93개국으로 늘려요."),
    ):  # fmt: skip
        assert _blocks(source, draft) == []


def test_one_spelled_span_of_time_is_no_figure_to_refute() -> None:
    assert _blocks("We raised 25,000 dollars in the first hour.", "처음 한 시간 만에 2만 5,000달러가 모였어요.") == []


def test_people_and_things_told_in_another_order_are_no_exchange() -> None:
    source = "Eleven other players, who matched five numbers, get €2,140 each."
    assert _blocks(source, "번호 다섯 개를 맞힌 다른 열한 명은 각각 2,140유로를 받아요.") == []
