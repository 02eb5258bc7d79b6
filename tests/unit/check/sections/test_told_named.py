"""Titles and headings name only whom their section names, beside the figures that are theirs there, and tell lengths and lists as it does."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section, title_findings

USERS = (
    "### 구글 제미나이, 월 이용자 7억 명\n\n구글이 제미나이의 월 이용자가 7억 명을 넘었다고 밝혔어요. 석 달 전에는 5억 명이었으니 석 달 새 2억 명이 늘었어요. "
    "챗GPT는 일주일에 8억 명이 쓴다고 오픈AI가 지난달 말했어요. 유료 가입자는 1억 5,000만 명이에요.\n"
)
MONEY = (
    "### 엔비디아, 코어위브에 20억 달러 투자\n\n엔비디아가 코어위브에 20억 달러를 넣기로 했어요. 두 회사는 지난해에도 손을 잡았어요.\n\n"
    "- **기간:** 코어위브 5년, 람다 3년\n- **금액:** 코어위브 20억 달러, 람다 15억 달러\n\n"
    "람다와 맺은 계약은 연장하면 30억 달러까지 늘 수 있어요. 계약은 모두 올해 시작해요.\n"
)
LEAVING = (
    "### 앤트로픽 떠나는 마이크 크리거\n\n앤트로픽의 최고제품책임자 마이크 크리거가 2년 만에 회사를 떠나요. 후임은 아미 보라예요. "
    "다리오 아모데이는 그의 공을 기렸어요. 클로드 코드의 매출은 25억 달러를 넘었어요. "
    "이 회사는 세계에서 가장 큰 AI 기업이 될 수 있다는 평가를 받아요.\n"
)
ACCIDENTS = (
    "### 테슬라 로보택시 사고 14건\n\n테슬라의 로보택시가 오스틴에서 여섯 달 동안 사고 14건을 냈어요. 웨이모는 같은 기간 4건이었어요. "
    "미국 도로교통안전국이 조사를 시작했어요.\n"
)


def _title(text: str) -> list[Finding]:
    whole = [section(USERS, "s1"), section(MONEY, "s2"), section(LEAVING, "s3"), section(ACCIDENTS, "s4")]
    return title_findings(issue(whole, [], text), "upstream")


@pytest.mark.parametrize(
    "title",
    [
        "제미나이 월 이용자 7억 명, 석 달 새 2억 명 늘어",
        "구글 제미나이, 석 달 만에 2억 명을 더 모았어요",
        "한국판 챗GPT는 언제? 제미나이 7억 명",
        "챗GPT보다 빨리 크는 제미나이, 월 7억 명",
        "챗GPT 주 8억 명, 제미나이 월 7억 명",
        "오픈AI 챗GPT는 주 단위 8억 명",
        "유료 1억 5,000만 명, 구글이 웃는 까닭",
        "엔비디아, 코어위브에 20억 달러",
        "엔비디아가 또 코어위브에 20억 달러를 넣어요",
        "코어위브에 5년 20억 달러 넣는 엔비디아",
        "람다와는 3년 15억 달러, 코어위브와는 5년 20억 달러",
        "20억 달러 계약 맺은 코어위브",
        "람다 계약은 30억 달러까지 늘 수도",
        "앤트로픽 떠나는 마이크 크리거, 2년 만",
        "크리거가 떠난 앤트로픽, 후임은 아미 보라",
        "클로드 코드 매출 25억 달러 넘겨",
        "세계 최대 AI 기업 될 수도 있는 앤트로픽",
        "앤트로픽 제품 책임자 교체, 테슬라 사고 14건",
        "테슬라 로보택시 여섯 달 동안 사고 14건",
        "웨이모 4건, 테슬라 14건",
        "테슬라는 14건, 구글 웨이모는 4건",
        "제미나이 7억 명과 엔비디아의 20억 달러",
    ],
)
def test_a_title_that_gives_each_its_own_is_left_alone(title: str) -> None:
    assert [one.message for one in _title(title)] == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("그록, 석 달 만에 2억 명을 더 모았어요", "그록"),
        ("퍼플렉시티, 월 이용자 7억 명", "퍼플렉시티"),
        ("아마존, 코어위브에 20억 달러", "아마존"),
        ("앤트로픽 떠나는 샘 올트먼, 2년 만", "샘 올트먼"),
        ("우버 로보택시, 여섯 달 동안 사고 14건", "우버"),
        ("코덱스 매출 25억 달러 넘겨", "코덱스"),
    ],
)
def test_a_known_name_that_no_section_has_blocks(title: str, name: str) -> None:
    found = [(one.severity, one.message) for one in _title(title)]
    assert found == [("block", f"‘{name}’: 제목에만 있고 꼭지에는 없는 이름이에요.")]


def test_a_name_that_a_title_only_asks_after_is_a_doubt() -> None:
    assert [one.severity for one in _title("메타, 왜 조용할까? 제미나이 7억 명의 뜻")] == ["warn"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("클로드 월 이용자 7억 명, 석 달 새 2억 명 늘어", "클로드"),
        ("앤트로픽 월 이용자 7억 명", "앤트로픽"),
        ("테슬라, 월 이용자 7억 명", "테슬라"),
        ("구글, 코어위브에 20억 달러", "구글"),
    ],
)
def test_a_name_of_another_section_is_a_doubt_that_says_which_section_lacks_it(title: str, name: str) -> None:
    (found,) = _title(title)
    assert found.severity == "warn"
    assert f"‘{name}’: 제목의 이 대목이 전하는 ‘" in found.message


@pytest.mark.parametrize(
    ("title", "there"),
    [
        ("챗GPT, 석 달 새 2억 명 늘어", "석 달 전에는 5억 명"),
        ("앤트로픽 떠나는 다리오 아모데이, 2년 만", "마이크 크리거가 2년 만에"),
        ("웨이모 여섯 달 동안 사고 14건", "테슬라의 로보택시가"),
    ],
)
def test_a_name_beside_the_figure_of_another_of_its_section_is_a_doubt(title: str, there: str) -> None:
    (found,) = _title(title)
    assert found.severity == "warn"
    assert there in found.message


@pytest.mark.parametrize(
    ("title", "there"),
    [
        ("제미나이 두 달 새 2억 명 늘어", "석 달"),
        ("제미나이 여섯 달 새 2억 명 늘어", "석 달"),
        ("테슬라 로보택시 한 해 동안 사고 14건", "여섯 달"),
        ("제미나이 주 이용자 7억 명", "월 이용자"),
        ("코어위브에 3년 20억 달러 넣는 엔비디아", "코어위브 5년"),
        ("람다에 5년 15억 달러", "람다 3년"),
        ("앤트로픽에 2년 만에 돌아오는 마이크 크리거", "회사를 떠나요"),
        ("세계 최대 AI 기업 된 앤트로픽", "될 수 있다"),
    ],
)
def test_a_length_a_share_of_a_list_or_a_hope_told_otherwise_is_found(title: str, there: str) -> None:
    found = _title(title)
    assert found
    assert any(there in one.message for one in found), [one.message for one in found]


_LISTED = (
    "### {heading}\n\n채굴 회사가 스무 해 동안 쓸 전기를 코어위브에 내주기로 했어요. 지난해 람다와 맺은 계약보다 커요.\n\n"
    "- **기간:** 람다 7년, 코어위브 20년\n- **금액:** 람다 3억 달러, 코어위브 90억 달러\n- **전력:** 람다 30MW, 코어위브 180MW\n\n"
    "늘리면 람다 계약도 12억 달러로 커질 수 있어, 처음 금액끼리의 비교예요. 그 땅의 전력 가운데 코어위브 몫은 4분의 1이에요.\n"
)


@pytest.mark.parametrize(
    "heading",
    [
        "코어위브와 90억 달러 계약을 맺은 채굴 회사",
        "90억 달러 계약 맺은 채굴 회사",
        "코어위브의 90억 달러 계약, 람다의 서른 배",
    ],
)
def test_a_figure_of_a_list_is_told_there_and_no_sentence_contradicts_it(heading: str) -> None:
    assert findings(issue([section(_LISTED.format(heading=heading))]), "upstream") == []


@pytest.mark.parametrize("heading", ["람다와 90억 달러 계약을 맺은 채굴 회사", "코어위브와 3억 달러 계약을 맺은 채굴 회사", "람다의 90억 달러 계약"])  # fmt: skip
def test_a_figure_of_a_list_is_still_only_whose_it_is(heading: str) -> None:
    assert findings(issue([section(_LISTED.format(heading=heading))]), "upstream")


@pytest.mark.parametrize(
    ("heading", "place"),
    [("네덜란드에 짓는 발전소", "네덜란드"), ("오사카에 짓는 발전소", "오사카"), ("베트남에 짓는 발전소", "베트남")],
)
def test_a_place_that_a_section_never_names_is_said_to_be_missing(heading: str, place: str) -> None:
    body = f"### {heading}\n\n회사는 텍사스에 가스 발전소를 지어요.\n"
    (found,) = findings(issue([section(body)]), "upstream")
    assert found.message.startswith(f"‘{place}’: 소제목에만 있고 꼭지에는 없는 이름이에요.")


def test_a_place_in_the_stead_of_another_is_shown_with_the_sentence_that_has_that() -> None:
    body = "### 오사카에 짓는 발전소\n\n회사는 텍사스에 가스 발전소를 지어요.\n"
    (found,) = findings(issue([section(body)]), "upstream")
    assert found.message.endswith("꼭지: ‘회사는 텍사스에 가스 발전소를 지어요.’")


@pytest.mark.parametrize(
    ("body", "strange"),
    [
        ("샘 올트먼이 새 칩을 알렸어요.[^S1.1] 올트먼은 값을 밝히지 않았어요.[^S1.1]", []),
        ("순다르 피차이가 나왔어요.[^S1.1] 피차이는 웃었어요.[^S1.1] 피차이가 답했어요.[^S1.1]", []),
        ("젠슨 황이 왔어요.[^S1.1] 황은 칩을 들었어요.[^S1.1]", []),
        ("샘 올트먼이 새 칩을 알렸어요.[^S1.1] 샘 올트만은 값을 밝히지 않았어요.[^S1.1]", ["샘 올트만"]),
        ("샘 올트먼이 새 칩을 알렸어요.[^S1.1] 올트만은 값을 밝히지 않았어요.[^S1.1]", ["올트만"]),
        ("챗GPT가 나왔어요.[^S1.1] 챗지피티는 빨라요.[^S1.1] 챗GPT를 써요.[^S1.1]", ["챗지피티"]),
    ],
)
def test_a_family_name_after_the_full_name_is_one_spelling(body: str, strange: list[str]) -> None:
    whole = issue([section(f"### 소식\n\n{body}\n")], [article("S1", "Sam Altman said so.")])
    told = [one.message.split("’")[0] for one in findings(whole, "spelling") if one.severity == "warn"]
    assert told == [f"‘{name}" for name in strange]
