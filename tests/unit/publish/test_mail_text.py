"""The text part: what only its looks would tell is spelt out, so that no number becomes another."""

import pytest

from tests.unit.publish.sample_issue import built, issue, section


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1초에 10<sup>9</sup>번 세요.", "1초에 10^9번 세요."),
        ("값은 2<sup>n - 1</sup>이에요.", "값은 2^(n - 1)이에요."),
        ("10<sup>-3</sup>초예요.", "10^(-3)초예요."),
        ("log<sub>2</sub>8은 3이에요.", "log_(2)8은 3이에요."),
        ("값은 <s>$1.75</s> $0.28예요.", "값은 (취소: $1.75) $0.28예요."),
        ("값은 <del>**$1.75**</del> $0.28예요.", "값은 (취소: $1.75) $0.28예요."),
        ("빈 <s> </s><sup></sup> 표시예요.", "빈 표시예요."),
        ("- **세는 속도**: 10<sup>9</sup>번\n- **면적**: 3m<sup>2</sup>", "  · 세는 속도: 10^9번\n  · 면적: 3m^2"),
        ("- **10<sup>9</sup>**: 십억\n- **10<sup>6</sup>**: 백만", "  · 10^9: 십억\n  · 10^6: 백만"),
    ],
)
def test_what_is_raised_lowered_or_struck_out_reads_as_such(typed: str, read: str) -> None:
    text = built(issue(section("s1", "story", f"### 제목이에요\n\n{typed}\n"))).text
    assert read in text
