"""Quotations and superlatives against what the source holds."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at


def _found(source: str, draft: str, kind: str) -> list[tuple[str, str]]:
    return [(one.severity, draft[slice(*one.span)]) for one in lint_pair(source, draft) if one.kind == kind]


def test_a_saying_that_the_source_does_not_quote_blocks_and_a_title_is_a_warning() -> None:
    source = "The chief executive spoke about prices."
    assert _found(source, "대표는 “값을 곧 내리겠습니다”라고 했어요.", "quote") == [("block", "“값을 곧 내리겠습니다”")]
    assert _found(source, "자료는 “앞으로의 가격 정책 안내”에 있어요.", "quote") == [
        ("warn", "“앞으로의 가격 정책 안내”")
    ]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('He told staff, "We will be careful, not slow."', "그는 “우리는 경쟁사를 따라잡을 것”이라고 했어요."),
        ('"It works," she said.', "그는 “잘 돌아가고 앞으로도 오래오래 아무 문제 없이 그럴 거라고 봐요”라고 했어요."),
    ],
)
def test_another_or_a_longer_quotation_is_a_warning(source: str, draft: str) -> None:
    assert [severity for severity, _ in _found(source, draft, "quote")] == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('"We are still learning," she said.', "그는 “우리는 이미 다 배웠다”고 했어요."),
        ('"We will never sell your photos," he said.', "그는 “여러분의 사진을 팔겠다”고 했어요."),
        ('"Nobody was warned," the pilot said.', "조종사는 “모두가 경고를 받았다”고 했어요."),
        ('"The law came three years too late," she said.', "그는 “법이 3년이나 너무 일찍 나왔다”고 했어요."),
        ('"It was the easiest match of the year," he said.', "그는 “올해 가장 힘든 경기였다”고 했어요."),
        ('"Half of the code is wrong," she wrote.', "그는 “코드의 전부가 엉터리다”라고 썼어요."),
        ('"Prices will decline next year," he said.', "그는 “내년에는 값이 오를 것이고 더 오른다”고 했어요."),
        ('"The demo was fake," the engineer said.', "엔지니어는 “시연은 진짜였다고 본다”고 했어요."),
        ('"This is a small step," the director said.', "책임자는 “이번은 거대한 한 걸음”이라고 했어요."),
        ('"We rejected every offer," the founder said.', "창업자는 “우리는 모든 제안을 받아들였다”고 했어요."),
        ('"Too few teachers were asked," she said.', "그는 “너무 많은 교사에게 물었다”고 했어요."),
    ],
)
def test_a_quotation_turned_into_its_opposite_blocks(source: str, draft: str) -> None:
    assert [severity for severity, _ in _found(source, draft, "quote")] == ["block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('"We will never sell your photos," he said.', "그는 “여러분의 사진을 절대 팔지 않겠다”고 했어요."),
        ('"I have never seen it run so well," she said.', "그는 “이렇게 잘 돌아가는 건 처음 본다”고 했어요."),
        ('"It is not for everyone," he said.', "그는 “누구에게나 맞는 건 아니다”라고 했어요."),
        ('"Better late than never," she said.', "그는 “늦더라도 아예 안 하는 것보다 낫다”고 했어요."),
        ('"We have no choice but to wait," he said.', "그는 “기다릴 수밖에 다른 길이 없다”고 했어요."),
        ('"It could not be simpler," she said.', "그는 “이보다 쉬울 수는 없을 것”이라고 했어요."),
        ('"Not only is it cheap, it is fast," he said.', "그는 “값이 쌀 뿐 아니라 빠르기까지 하다”고 했어요."),
        ('"We were careful, not slow," she said.', "그는 “우리는 느린 게 아니라 신중했다”고 했어요."),
        ('"The hardest year is behind us," he said.', "그는 “가장 힘든 해는 지나갔다”고 했어요."),
        ('"Half the room disagreed," she said.', "그는 “방에 있던 사람 절반이 반대했다”고 했어요."),
    ],
)
def test_what_a_translation_says_the_other_way_round_is_no_turned_quotation(source: str, draft: str) -> None:
    assert [severity for severity, _ in _found(source, draft, "quote") if severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ('"Nobody asked the nurses," she said.', "그는 “아무도 간호사에게 묻지 않았다”고 했어요.", "그는 “아무도 환자들에게 묻지 않았다”고 했어요."),
        ('"We are not looking for a buyer," he said.', "그는 “우리는 인수자를 찾고 있지 않다”고 했어요.", "그는 “우리는 투자자를 찾고 있지 않다”고 했어요."),
        ('"Every teacher knows this," she said.', "그는 “교사라면 누구나 이걸 안다”고 했어요.", "그는 “이건 어느 학생이나 다 아는 이야기”라고 했어요."),
        ('"The judges will decide," he said.', "그는 “판사가 결정할 일이라고 본다”고 했어요.", "그는 “변호사가 결정할 일이라고 본다”고 했어요."),
        ('"Our users come first," she said.', "그는 “언제나 고객이 먼저라고 믿는다”고 했어요.", ""),
    ],
)  # fmt: skip
def test_other_people_than_the_source_quotes_block(source: str, right: str, wrong: str) -> None:
    assert [severity for severity, _ in _found(source, right, "quote") if severity == "block"] == []
    if wrong:
        assert [severity for severity, _ in _found(source, wrong, "quote")] == ["block"]


def test_a_korean_quotation_that_loses_its_no_blocks() -> None:
    source = "이 교수는 “지금 데이터로는 3년 뒤를 예측할 수 없다”고 말했다."
    assert _found(source, "이 교수는 “지금 데이터로는 3년 뒤를 예측할 수 있다”고 했어요.", "quote")[0][0] == "block"
    assert _found(source, "이 교수는 “지금 데이터로는 3년 뒤를 예측할 수 없다”고 했어요.", "quote") == []


def test_a_faithful_quotation_is_no_finding() -> None:
    source = '"We trained it on 8 trillion tokens in eleven weeks," said the head of research.'
    assert _found(source, "“토큰 8조 개를 11주 동안 학습했다”고 연구 총괄이 말했어요.", "quote") == []
    assert _found('"We are still learning," she said.', "그는 “우리는 아직 배우는 중”이라고 했어요.", "quote") == []


def test_a_superlative_needs_one_in_the_source() -> None:
    assert _found("It cost $34.9 billion, at least.", "사상 최대인 349억 달러였어요.", "superlative") == [
        ("block", "사상 최대")
    ]
    assert _found("Two campuses open in Ohio.", "미국에서 가장 큰 캠퍼스가 열려요.", "superlative") == [
        ("warn", "미국에서 가장 큰")
    ]
    assert _found("It is the largest campus in the US.", "미국에서 가장 큰 캠퍼스가 열려요.", "superlative") == []
    assert _found("It is up to 100x faster.", "최대 100배 빨라요.", "superlative") == []


@pytest.mark.parametrize(
    "draft",
    [
        "“지금 이야기하는 상대는 사람이 아니에요.”",
        "여행 중에 “내일 아침 9시까지 방을 빼 주세요”라는 연락을 받으면 얼마나 황당할까요?",
        "AI에게 “그 대답은 틀린 것 같은데요?”라고 계속 우기면 어떻게 될까요?",
        "시장도 “6월까지 두 번은 더 내리겠지” 하던 기대를 줄였어요.",
        "“다이아몬드는 언제까지나 영원히”라는 광고로 이름난 회사예요.",
    ],
)
def test_speech_that_is_only_played_is_a_warning(draft: str) -> None:
    source = "Guests were told to leave by 9 a.m. the next morning, and rates may fall twice by June."
    assert [flag.severity for flag in lint_pair(source, draft) if flag.kind == "quote"] in (["warn"], [])


@pytest.mark.parametrize(
    "draft",
    [
        "손님들은 “내일 아침 9시까지 방을 빼 주세요”라는 말을 들었어요.",
        "김 대표는 “우리는 결코 물러서지 않는다”고 강조했어요.",
        "“우리 모두 함께 갑시다 여러분”이라며 대표는 웃었어요.",
    ],
)
def test_speech_that_is_somebodys_needs_its_origin(draft: str) -> None:
    source = "Guests were told to leave by 9 a.m. the next morning, and rates may fall twice by June."
    assert [flag.severity for flag in lint_pair(source, draft) if flag.kind == "quote"] == ["block"]


_HEARING = (
    "시는 20일 공청회를 열었다. 김도연 시장은 “아직 이르다”고 말했다. 시민단체 대표는 “시민이 먼저다”라고 강조했다."
)


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("김도연 시장은 “이미 늦었다”고 말했어요.", "이미 늦었다"),
        ("시민단체 대표는 “기업이 먼저다”라고 강조했어요.", "기업이 먼저다"),
    ],
)
def test_few_words_of_a_korean_source_are_word_for_word_too(draft: str, wrong: str) -> None:
    assert blocked_at(_HEARING, draft, wrong)


@pytest.mark.parametrize(
    "draft",
    [
        "김도연 시장은 “아직 이르다”고 했어요.",
        "시민단체 대표는 “시민이 먼저”라고 강조했어요.",
        "이날 공청회의 열쇳말은 “시민”이었어요.",
    ],
)
def test_what_was_said_shortly_and_a_word_in_marks_are_right(draft: str) -> None:
    assert not [one for one in lint_pair(_HEARING, draft) if one.kind == "quote"]


def test_a_quotation_that_is_only_longer_is_not_said_to_have_more_sentences() -> None:
    source = 'The plan is sound. "We will wait," Fiona Abara said on Monday.'
    draft = "피오나 아바라는 “우리는 이 일이 어떻게 되어 가는지 모두가 알게 될 때까지 아주 오랫동안 참을성 있게 기다릴 생각이에요”라고 말했어요."
    told = [one.message for one in lint_pair(source, draft) if one.kind == "quote"]
    assert len(told) == 1
    assert "문장인데" not in told[0]
