"""A limit told as passed blocks, however the sentence goes on."""

from pipeline.check import lint_pair


def test_a_limit_that_was_passed_though_blocks() -> None:
    source = "The bundle sells for just $37 this week."
    assert any(one.severity == "block" for one in lint_pair(source, "묶음 값은 이번 주 37달러를 넘었지만 인기예요."))
    assert not any(one.severity == "block" for one in lint_pair(source, "묶음 값은 이번 주 37달러예요."))
