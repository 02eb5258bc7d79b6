"""Quotations and superlatives against what the source holds."""

import pytest

from pipeline.check import lint_pair


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
        (
            '"We trained it on 8 trillion tokens in eleven weeks," she said.',
            "“경쟁사보다 적은 돈으로 학습했다”고 했어요.",
        ),
        ('"We are still learning," she said.', "그는 “우리는 이미 다 배웠다”고 했어요."),
        ('"It works," she said.', "그는 “잘 돌아가고 앞으로도 오래오래 아무 문제 없이 그럴 거라고 봐요”라고 했어요."),
    ],
)
def test_another_or_a_longer_quotation_is_a_warning(source: str, draft: str) -> None:
    assert [severity for severity, _ in _found(source, draft, "quote")] == ["warn"]


def test_a_faithful_quotation_is_no_finding() -> None:
    source = '"We trained it on 8 trillion tokens in eleven weeks," said the head of research.'
    assert _found(source, "“토큰 8조 개를 11주 동안 학습했다”고 연구 총괄이 말했어요.", "quote") == []
    assert _found('"We are still learning," she said.', "그는 “우리는 아직 배우는 중”이라고 했어요.", "quote") == []


def test_a_superlative_needs_one_in_the_source() -> None:
    assert _found("It cost $34.9 billion, at least.", "사상 최대인 349억 달러였어요.", "superlative") == [
        ("block", "사상 최대")
    ]
    assert _found("Two campuses open in Ohio.", "미국에서 가장 큰 캠퍼스가 열려요.", "superlative") == [
        ("warn", "에서 가장 큰")
    ]
    assert _found("It is the largest campus in the US.", "미국에서 가장 큰 캠퍼스가 열려요.", "superlative") == []
    assert _found("It is up to 100x faster.", "최대 100배 빨라요.", "superlative") == []
