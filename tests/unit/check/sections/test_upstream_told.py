"""A title, a heading, a lede or a point says of its section what the section says: whose figure, which way, whether it happened."""

import pytest

from pipeline.check.claims import Claim
from pipeline.check.resting import Resting
from pipeline.check.sections import upstream_told
from pipeline.check.sections.told_clauses import clauses
from pipeline.check.sections.told_deeds import Swapped
from pipeline.records import Finding
from pipeline.text.sections import Placed
from tests.unit.check.building import findings, issue, section, title_findings

PRICE = (
    "### 솔빛, 탤론 2 요금 인하\n\n솔빛이 탤론 2의 입력 요금을 2.5달러에서 1달러로 60% 내렸어요. 출력 요금은 10달러에서 8달러로 20% 내렸어요. "
    "탤론 1의 요금은 그대로예요. 새 요금은 12월 1일부터 적용돼요.\n"
)
ROUND = (
    "### 바다로보틱스 투자 유치\n\n바다로보틱스가 450억 원을 투자받았어요. 투자는 한강벤처스가 이끌고 누리은행이 참여했어요. "
    "직원은 85명에서 150명으로 늘릴 계획이에요. 지난해 매출은 62억 원, 손실은 41억 원이었어요. 군사용으로는 로봇을 쓰지 않아요.\n"
)
CACHE = (
    "### 퀼론 3 공개\n\n아르덴이 퀼론 3의 입력 요금을 37.5% 내렸어요. 출력 요금은 25% 내렸어요. 캐시의 입력 요금은 새 입력의 10분의 1이에요. "
    "고객의 약 86%는 요금이 같거나 내려요.\n"
)
TALKS = (
    "### 오르카, 소리결 인수 협의\n\n오르카가 소리결을 인수하려고 협의 중인 것으로 알려졌어요. 소리결은 보도를 부인했어요. "
    "주주는 찬성했고 노조는 반대했어요. 시험에서는 소리결이 72점, 오르카가 64점을 받았어요. 작가들은 11월 28일까지 항소할 예정이에요.\n"
)


def _title(text: str) -> list[Finding]:
    whole = issue([section(PRICE, "s1"), section(ROUND, "s2"), section(TALKS, "s3"), section(CACHE, "s4")], [], text)
    return title_findings(whole, "upstream")


@pytest.mark.parametrize(
    ("title", "there", "fixed"),
    [
        ("탤론 2 출력 1달러로 인하, 입력은 8달러", "10달러", "8달러로 인하, 입력은 1달러"),
        ("탤론 2 입력 요금, 1달러에서 2.5달러로", "2.5달러에서 1달러로", "2.5달러에서 1달러로"),
        ("솔빛이 탤론 2의 입력 요금을 60% 올렸어요", "내렸어요", ""),
        ("요금 60% 내린 탤론 1", "탤론 2의", "2"),
        ("퀼론 3 출력 요금 37.5% 인하", "25%", ""),
        ("새 요금은 11월 28일부터 적용돼요", "12월 1일", "12월 1일"),
        ("누리은행이 이끈 450억 원 투자", "한강벤처스가 이끌고", "한강벤처스가"),
        ("바다로보틱스 매출 41억 원에 손실 62억 원", "62억 원", "62억 원에 손실 41억 원"),
        ("바다로보틱스 직원이 150명으로 늘었어요", "늘릴 계획", ""),
        ("바다로보틱스는 군사용으로도 로봇을 써요", "쓰지 않아요", ""),
        ("소리결이 오르카 인수를 협의해요", "오르카가 소리결을 인수하려고", ""),
        ("오르카, 소리결 인수", "협의", ""),
        ("주주는 반대, 노조는 찬성… 소리결 인수 협의", "찬성", ""),
        ("시험에서 오르카가 소리결을 앞섰어요", "72점", ""),
        ("작가들이 항소했어요", "항소할 예정", ""),
    ],
)
def test_what_a_title_says_otherwise_is_found_with_what_the_section_says(title: str, there: str, fixed: str) -> None:
    found = _title(title)
    assert [there in one.message for one in found[:1]] == [True], [one.message for one in found]
    assert found[0].message.startswith("‘")  # the section by its heading
    fixes = {one.fix.replace for one in found if one.fix}
    assert fixes == ({fixed} if fixed else set())


@pytest.mark.parametrize(
    "title",
    [
        "요금 60% 내린 탤론 2, 탤론 1은 그대로",
        "퀼론 3 입력 요금 37.5% 인하",
        "퀼론 3 출력 요금 25% 인하",
        "퀼론 3 요금 10분의 1, 캐시의 입력이라면",
        "탤론 2 입력 1달러, 출력은 8달러로",
        "솔빛의 60% 인하와 바다로보틱스 450억 원 투자",
        "12월 1일부터 싸지는 탤론 2",
        "한강벤처스가 이끈 450억 원, 누리은행도 참여",
        "매출 62억 원에 손실 41억 원, 그래도 450억 원",
        "직원 85명에서 150명으로 늘릴 바다로보틱스",
        "군사용으로는 안 써요, 바다로보틱스의 약속",
        "오르카, 소리결 인수 추진? 소리결은 부인",
        "소리결 품으려는 오르카, 노조는 반대",
        "시험에서는 소리결이 오르카를 8점 앞섰어요",
        "작가들은 항소 예정, 주주는 찬성",
    ],
)
def test_a_clipped_title_that_holds_is_left_alone(title: str) -> None:
    assert [one.message for one in _title(title)] == []


def test_the_message_names_the_section_and_both_values() -> None:
    (found,) = _title("새 요금은 11월 28일부터 적용돼요")
    assert found.message == (
        "‘솔빛, 탤론 2 요금 인하’ 꼭지에서는 12월 1일인데 제목은 11월 28일이에요. 꼭지: ‘새 요금은 12월 1일부터 적용돼요.’"
    )
    assert found.evidence == ("s1",)


def test_each_part_of_a_line_is_held_to_the_section_it_tells() -> None:
    found = _title("솔빛은 60% 내렸고, 작가들은 항소했어요")
    assert [(one.severity, one.evidence) for one in found] == [("warn", ("s3",))]


def test_a_point_and_a_heading_are_held_too() -> None:
    point = section("- 새 요금은 11월 28일부터 적용되니 옮겨 보세요.\n", "takeaways", "takeaways", ())
    whole = issue(
        [
            point,
            section(PRICE.replace("탤론 2 요금 인하", "탤론 2 요금 60% 올려"), "s1"),
            section(TALKS, "s3"),
            section(CACHE, "s4"),
        ]
    )
    assert [one.section for one in findings(whole, "upstream")] == ["takeaways", "s1"]


_EACH = (
    "### 아르덴, 새 요금\n\n아르덴이 상담 봇 요금을 바꿨어요. 끝난 작업은 건당 0.12달러예요. 20분이 넘는 작업은 두 건으로 계산해요. "
    "회사는 12월에 시작해요. 누리은행이 먼저 써요. 직원은 그대로 남아요. 창업자는 말을 아꼈어요.\n"
)
_ONE = "### 해킹\n\n모레나 병원은 해킹 한 건을 신고했어요.\n"


@pytest.mark.parametrize(
    ("each", "title", "wrong"),
    [
        (_EACH, "계산은 한 건에 0.12달러", False),
        (_EACH, "계산은 1건에 0.12달러", False),
        (_EACH, "계산은 한 건에 0.21달러", True),
        (_EACH, "20분 넘는 작업은 한 건으로 계산", True),
        (_EACH.replace("건당 0.12달러", "두 건에 0.12달러"), "끝난 작업 한 건에 0.12달러", True),
    ],
)
def test_so_much_for_one_is_the_rate_of_its_section_and_no_count(each: str, title: str, wrong: bool) -> None:
    whole = issue([section(each, "s1"), section(_ONE, "s2")], [], title)
    found = [one for one in findings(whole, "upstream") if (one.section, one.severity) == ("title", "block")]
    assert bool(found) is wrong


@pytest.mark.parametrize(("who", "offered"), [("기업", False), ("나래손", True)])
def test_no_button_puts_a_name_in_the_place_of_an_everyday_word(who: str, offered: bool) -> None:
    line = f"카드 26만 장, {who}이 나눠 가질 계획"
    part = Claim("title", Placed(line, line, (0, len(line)), "paragraph", "", ()))
    start = part.text.index(who)
    (clause,) = clauses(("솔빛이 카드를 나눠 줄 계획이에요.",))
    one = Swapped((start, len(part.text)), clause, (start, start + len(who)), "솔빛")
    flag = upstream_told._deed(part, one, "s1", Resting("title", (), {}))
    assert (flag.fix is not None) == offered
