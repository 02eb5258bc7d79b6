"""A character that no page can hold is left out; it does not end the build."""

import pytest

from tests.unit.publish import sample_issue


@pytest.mark.parametrize(
    "text", ["**한 줄 정리**\x1b 끝", "2. 두\n\n1. \x1b끝", "접:]\n접:\x1b끝", "끝\x00", "끝\ud800", "1. &#27;끝"]
)
def test_an_issue_is_built_around_a_control_character(text: str) -> None:
    made = sample_issue.built(sample_issue.issue(sample_issue.section("s1", "story", f"### 제목\n\n{text}\n")))
    assert all("끝" in output and "\x1b" not in output for output in (made.html, made.web, made.text))
