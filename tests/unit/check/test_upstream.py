"""What rests on the sections: title, subject, preheader, headings, lede and takeaways."""

from dataclasses import replace

import pytest

from pipeline.check import lint_pair
from pipeline.check.upper import again
from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section, title_findings

LUMEN = (
    "Lumen cut the input price of Lumen 2 by 84%, from $1.75 to $0.28 per million tokens.",
    "Orca AI cut the input price of Orca 4 by 40% to $1.20.",
    "Basalt raised $120 million and has 1,180 customers.",
    "The Korean score fell by 48%.",
)
BODY = (
    "### 루멘, 입력 값을 84% 내렸어요\n\n루멘 2의 입력 값이 $1.75에서 $0.28로 84% 내렸어요.[^S1.1] "
    "오르카 4의 입력 값은 40% 내려 $1.20가 됐어요.[^S1.2] Basalt는 1억 2,000만 달러를 투자받았고 고객은 1,180곳이에요.[^S1.3] "
    "한국어 점수는 48% 떨어졌어요.[^S1.4]\n"
)


def _title(text: str) -> list[Finding]:
    whole = issue([section(BODY)], [article("S1", *LUMEN)], text)
    return title_findings(whole, "upstream")


@pytest.mark.parametrize(
    ("title", "fixed"),
    [
        ("📉 루멘 2, 입력 값 95% 내렸어요", "84%"),
        ("루멘 2 입력 값 84% 인하, 오르카 4도 입력 값 45% 내려요", "40%"),
        ("오르카 4 입력 값 $1.40로 인하", "$1.20로"),
        ("Basalt, 투자금 2억 달러를 투자받았어요", "1억 2,000만 달러를"),
        ("한국어 점수는 58% 떨어졌어요", "48%"),
        ("Basalt 고객 1,810곳 돌파", ""),
    ],
)
def test_a_figure_of_the_title_that_no_section_has_blocks_with_the_right_one(title: str, fixed: str) -> None:
    (found,) = _title(title)
    assert found.severity == "block"
    if fixed:
        assert found.fix is not None
        assert found.fix.replace == fixed
        assert found.message.startswith("꼭지에서는 ")


def test_the_message_says_what_the_section_and_the_title_say() -> None:
    (found,) = _title("📉 루멘 2, 입력 값 95% 내렸어요")
    assert found.message == "꼭지에서는 84%인데 제목은 95%예요."


@pytest.mark.parametrize("name", ["Cairn", "GPT-5.2", "Pinna", "쿡메이트", "덴마크"])
def test_a_name_of_the_title_that_no_section_has_is_a_warning(name: str) -> None:
    assert [(one.severity, one.fix) for one in _title(f"{name} 소식과 루멘 2의 새 값")] == [("warn", None)]


@pytest.mark.parametrize("name", ["구글", "오픈AI", "클로드"])
def test_a_well_known_name_of_the_title_that_no_section_has_blocks(name: str) -> None:
    assert [(one.severity, one.fix) for one in _title(f"{name} 소식과 루멘 2의 새 값")] == [("block", None)]


@pytest.mark.parametrize(
    "title",
    [
        "📉 루멘 2 입력 값 84% 인하, 오르카 4도 40% 내려요",
        "루멘 2, 입력 값을 80% 넘게 내렸어요",
        "루멘 2 입력 값이 6분의 1로",
        "한국어 점수는 절반 가까이 떨어졌어요",
        "Basalt, 1억 달러 넘는 투자를 받았어요",
        "Basalt가 약 1억 2천만 달러를 받았어요",
        "루멘 2 입력 값, 오르카 4의 약 4분의 1",
        "이번 주 AI 소식 5가지",
        "Basalt 고객 1,000곳 넘었어요",
        "내린 뒤에도 오르카 4가 루멘 2의 4.3배예요",
    ],
)
def test_a_title_that_says_it_roundly_or_by_its_sum_is_right(title: str) -> None:
    assert _title(title) == []


def test_subject_and_preheader_are_looked_at_too() -> None:
    whole = issue([section(BODY)], [article("S1", *LUMEN)])
    outline = replace(whole.outline, subject="루멘 2, 입력 값 95% 인하", preheader="구글 소식도 있어요")
    found = findings(replace(whole, outline=outline), "upstream")
    assert [(one.section, one.severity) for one in found] == [("subject", "block"), ("preheader", "block")]
    assert "메일 제목은 95%예요" in found[0].message


@pytest.mark.parametrize("name", ["title", "subject", "preheader"])
@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("루멘 2가 입력 값을 95% 내렸어요", "block"),
        ("Basalt의 고객은 1,810곳이에요", "block"),
        ("루멘 2를 오전 9시에 내놨어요", "warn"),
    ],
)
def test_a_figure_that_no_section_has_weighs_the_same_in_each_line(name: str, line: str, severity: str) -> None:
    whole = issue([section(BODY)], [article("S1", *LUMEN)])
    made = replace(whole, outline=replace(whole.outline, **{name: line}))  # type: ignore[arg-type]  # one of the lines
    assert [(one.section, one.severity) for one in findings(made, "upstream") if one.section == name] == [
        (name, severity)
    ]


@pytest.mark.parametrize(
    ("heading", "severities"),
    [
        ("루멘, 입력 값을 95% 내렸어요", ["block"]),
        ("구글, 입력 값을 84% 내렸어요", ["block"]),
        ("GPT-5.2의 입력 값이 내렸어요", ["warn"]),
        ("Basalt, 2억 달러 투자를 받았어요", ["block"]),
        ("오르카 4의 새 값은 $1.60예요", ["block"]),
        ("Cairn이 투자를 받았어요", ["warn"]),
        ("루멘, 입력 값을 84% 내렸어요", []),
        ("루멘 2의 값이 6분의 1이 됐어요", []),
        ("Basalt, 1억 달러 넘게 받았어요", []),
        ("오르카 AI도 40% 내렸어요", []),
        ("Orca AI도 값을 내렸어요", []),
        ("한국어 점수는 절반 가까이 떨어졌어요", []),
    ],
)
def test_a_heading_rests_on_its_own_section(heading: str, severities: list[str]) -> None:
    body = BODY.replace("루멘, 입력 값을 84% 내렸어요", heading, 1)
    found = findings(issue([section(body)], [article("S1", *LUMEN)]), "upstream")
    assert [one.severity for one in found] == severities


def _lede(text: str, kind: str = "lede", *, told: bool = True) -> list[Finding]:
    articles = [article("S1", *LUMEN), article("S2", "나래은행이 상담 요약 3만 건을 옮겼다.", "나래은행은 만족한다.")]
    upper = section(f"{text}\n", kind, kind, ())  # type: ignore[arg-type]  # lede or takeaways
    parts = [upper, section(BODY)]
    if told:
        parts.append(section("### 나래\n\n나래은행이 상담 요약 3만 건을 옮겼어요.[^S2.1]\n", "s2", "story", ("S2",)))
    return [one for one in findings(issue(parts, articles), "upstream") if one.section == kind]


def test_a_lede_that_tells_a_dropped_story_is_a_warning() -> None:
    sentence = "나래은행은 상담 요약 3만 건을 자체 서버로 옮겼어요.[^S2.1]"
    assert _lede(sentence) == []
    (found,) = _lede(sentence, told=False)
    assert (found.severity, "S2" in found.message) == ("warn", True)


@pytest.mark.parametrize("kind", ["lede", "takeaways"])
def test_an_uncited_figure_of_lede_or_takeaways_must_stand_in_a_section(kind: str) -> None:
    assert [one.severity for one in _lede("입력 값이 95% 내린 루멘 2부터 보세요.", kind)] == ["block"]
    assert _lede("입력 값이 84% 내린 루멘 2부터 보세요.", kind) == []


def test_a_title_that_names_a_dropped_story_is_a_warning() -> None:
    articles = [article("S1", *LUMEN), article("S2", "나래은행이 상담 요약을 옮겼다.")]
    for title, expected in (
        ("나래은행, 상담 요약을 옮겼어요", ["warn"]),
        ("루멘, 값을 내렸어요", []),
        ("드디어, 값이 내렸어요", []),
    ):
        whole = issue([section(BODY)], articles, title)
        assert [one.severity for one in findings(whole, "upstream")] == expected, title


@pytest.mark.parametrize(
    ("where", "written"),
    [("title", "title"), ("subject", "title"), ("preheader", "title"), ("lede", "lede"), ("s1", "s1")],
)
def test_what_can_be_written_again_is_offered(where: str, written: str) -> None:
    finding = Finding("f-1", where, (0, 1), "가", "upstream", "block", "가")
    assert again(finding) == written
    assert again(replace(finding, kind="name")) == ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("가온은행, 상담 요약을 옮겼어요", ["warn"]),
        ("가온은행이 상담 요약을 자체 서버로", ["warn"]),
        ("새벽전자의 상담 요약", ["warn"]),
        ("나래은행, 상담 요약을 옮겼어요", []),
        ("나래은행도 상담 요약을 옮겼어요", []),
        ("지방은행도 상담 요약을 옮겼어요", []),
        ("은행, 상담 요약을 옮겼어요", []),
    ],
)
def test_an_organisation_that_no_section_names_is_a_warning(title: str, expected: list[str]) -> None:
    body = "### 나래\n\n나래은행이 상담 요약을 자체 서버로 옮겼어요.[^S1.1]\n"
    whole = issue([section(body)], [article("S1", "나래은행은 상담 요약을 자체 서버로 옮겼다.")], title)
    assert [one.severity for one in findings(whole, "upstream")] == expected


@pytest.mark.parametrize(
    ("title", "fixed"),
    [
        ("루멘 3, 입력 값을 84% 내렸어요", "2"),
        ("루멘 2와 오르카 5의 값", "4"),
        ("오르카 7도 40% 내렸어요", "4"),
        ("루멘 2, 오르카 4", None),
        ("루멘 2의 값, 84% 인하", None),
        ("루멘 5곳이 값을 내렸어요", None),
        ("고객 1,180곳의 루멘 2", None),
    ],
)
def test_a_version_that_the_sections_give_another_number_blocks(title: str, fixed: str | None) -> None:
    found = [one for one in _title(title) if "번호" in one.message]
    assert [(one.severity, one.fix is not None and (fixed or "") in one.fix.replace) for one in found] == (
        [("block", True)] if fixed else []
    )


FACTORY = (
    "The maker wants robots to do 30% of the work in its plants by 2030.",
    "Its current wage agreement with the union expires in April.",
    "The vote on the wage agreement is on December 3.",
)


def _point(told: str, point: str, *cited: int) -> list[Finding]:
    names = " ".join(f"S1.{number}" for number in cited)
    upper = section(f"- {point}[^{names}]\n", "takeaways", "takeaways")
    return findings(issue([section(told), upper], [article("S1", *FACTORY)]), "upstream")


def test_a_figure_that_the_lines_own_source_has_stands_only_there_and_gets_no_fix() -> None:
    told = "### 공장 로봇\n\n회사는 2030년까지 공장 일의 30%를 로봇에 맡기려고 해요.[^S1.1]\n"
    (found,) = _point(told, "공장 로봇을 들인다면 회사의 임금 협약이 끝나는 4월을 보고 정해도 늦지 않아요.", 2)
    assert (found.message, found.fix) == ("‘4월’: 포인트에만 있고 꼭지에는 없는 수치예요.", None)
    voted = "### 임금 협약 투표\n\n회사의 임금 협약 투표는 12월 5일이에요.[^S1.3]\n"
    (found,) = _point(voted, "회사의 임금 협약 투표가 열리는 12월 3일을 적어 두세요.", 3)
    assert (found.message, found.fix) == ("‘12월 3일’: 포인트에만 있고 꼭지에는 없는 수치예요.", None)


@pytest.mark.parametrize("vouched", ["[^S1.3 S2.1]", "[^직접: 11월 24일 담당자 메일]"])
def test_a_line_whose_section_was_corrected_gets_the_fix_though_its_own_source_has_the_old_figure(vouched: str) -> None:
    told = f"### 임금 협약 투표\n\n회사의 임금 협약 투표는 12월 5일이에요.{vouched}\n"
    upper = section("- 회사의 임금 협약 투표가 열리는 12월 3일을 적어 두세요.[^S1.3]\n", "takeaways", "takeaways")
    articles = [article("S1", *FACTORY), article("S2", "The vote on the wage agreement was moved to December 5.")]
    (found,) = findings(issue([section(told, articles=("S1", "S2")), upper], articles), "upstream")
    assert found.message == "꼭지에서는 12월 5일인데 포인트는 12월 3일이에요."
    assert (found.severity, found.fix and found.fix.replace) == ("warn", "12월 5일을")


def test_a_month_does_not_stand_for_a_year() -> None:
    told = "### 공장 로봇\n\n회사는 2030년까지 공장 일의 30%를 로봇에 맡기려고 해요.[^S1.1]\n"
    (found,) = _point(told, "공장 일을 로봇에 맡기려는 회사는 4월에 시작해요.", 1)
    assert found.fix is None
    assert "2030" not in found.message
    (found,) = _point(told, "공장 일을 로봇에 맡기려는 회사의 목표는 2031년이에요.", 1)
    assert found.message.startswith("꼭지에서는 2030년인데")


OTHER = "### 상담 AI를 들였어요\n\n65세 이상 고객의 만족도는 3.1점으로 평균보다 1.1점 낮았어요.[^S2.1]\n"


@pytest.mark.parametrize("title", ["📉 루멘 2, 입력 값 97% 인하", "🌙 루멘 2 입력 값, 이제 21분의 1"])
def test_a_figure_of_the_title_is_not_proved_by_what_another_section_counts(title: str) -> None:
    second = "Customers over 65 gave it 3.1 points, 1.1 below the average."
    whole = issue([section(BODY), section(OTHER, "s2")], [article("S1", *LUMEN), article("S2", second)], title)
    assert [one.severity for one in findings(whole, "upstream") if one.section == "title"] == ["block"]


@pytest.mark.parametrize(
    "title",
    [
        "[42호] 루멘 2 입력 값 84% 인하",
        "루멘 2 입력 값 84% 인하, 12일 남았어요",
        "3분이면 읽어요: 루멘 2 입력 값 84% 인하",
    ],
)
def test_the_letters_own_number_and_days_that_are_left_are_no_figures_of_a_section(title: str) -> None:
    assert _title(title) == []


@pytest.mark.parametrize(
    "title", ["루멘 2, 42곳이 입력 값을 84% 아꼈어요", "루멘 2 입력 값 84% 인하, 12월 9일부터예요"]
)
def test_other_figures_of_a_title_still_need_a_section(title: str) -> None:
    assert _title(title)


def test_the_only_percentage_left_is_no_fix_where_it_is_told_of_something_else() -> None:
    body = "### 루멘, 새 모델의 입력 요금을 84% 내렸어요\n\n오르카 4의 입력 값은 40% 내려 $1.20가 됐어요.[^S1.2]\n"
    whole = issue([section(body)], [article("S1", *LUMEN)], "오르카 4 입력 값 40% 인하")
    (found,) = [one for one in findings(whole, "upstream") if "84%" in one.message]
    assert found.severity == "block"
    assert found.fix is None


SCORES = "### 베가 3, 시험 점수\n\n베가 3은 문서 시험에서 71%를 맞혔어요.[^S1.1] 사무직의 점수는 88%였어요.[^S1.2] 이용자는 190만 명에서 500만 명이 됐어요.[^S1.3]\n"
SCORED = (
    "Vega 3 got 71% of the document test right.",
    "Office workers scored 88%.",
    "Users grew from 1.9 million to 5 million.",
)


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("베가 3, 문서 시험에서 사무직에 17점 뒤졌어요", "warn"),
        ("베가 3, 이용자 2.5배 넘게 늘었어요", "warn"),
        ("베가 3, 문서 시험에서 사무직에 27점 뒤졌어요", "block"),
        ("베가 3, 이용자 3.5배 넘게 늘었어요", "block"),
    ],
)
def test_a_line_may_reckon_what_a_sentence_of_its_section_may(title: str, severity: str) -> None:
    other = "### 오르카 4, 값 인하\n\n오르카 4의 입력 값은 24달러에서 15달러로 내렸어요.[^S2.1]\n"
    articles = [article("S1", *SCORED), article("S2", "Orca 4 costs $15 instead of $24.")]
    whole = issue([section(SCORES), section(other, "s2", articles=("S2",))], articles, title)
    told = {one.severity for one in findings(whole, "upstream") if one.section == "title"}
    assert told == {"block"} if severity == "block" else told <= {"warn"}


@pytest.mark.parametrize(
    ("told", "severity"), [("2.5배 넘게", "warn"), ("3.5배 넘게", "block"), ("2.9배 넘게", "block")]
)
def test_a_multiple_and_a_half_is_a_round_one(told: str, severity: str) -> None:
    found = lint_pair("Users grew from 1.9 million to 5 million.", f"이용자가 {told} 늘었어요.")
    assert [one.severity for one in found if one.kind != "hedge"] == [severity]
