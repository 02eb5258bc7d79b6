"""An event's facts stand in a card, however their keys were typed."""

import pytest

from tests.unit.publish.sample_issue import built, issue, section

LINES = "{0}일시{1} 12.3(목) 14:00\n{0}장소{1} 서울\n{0}신청 마감{1} 11.30(월)\n{0}링크{1} https://a.example/x\n"


@pytest.mark.parametrize(
    ("mark", "colon"), [("- **", "**:"), ("- **", ":**"), ("- ", ":"), ("", ":"), ("**", ":**"), ("· ", "\uff1a")]
)
def test_every_way_to_type_a_fact_gives_the_same_card(mark: str, colon: str) -> None:
    body = "### 수요일의 모임\n\n이번 달에도 만나요.\n\n{}\n자리는 스무 개예요.\n"
    bold = built(issue(section("n1", "event", body.format(LINES.format("- **", "**:")))))
    typed = built(issue(section("n1", "event", body.format(LINES.format(mark, colon)))))
    assert (typed.html, typed.web, typed.text) == (bold.html, bold.web, bold.text)
    for page in (typed.html, typed.web):
        assert page.index("이번 달에도") < page.index("12.3(목)") < page.index("자리는 스무 개예요")
    assert "12월 3일" not in typed.text
    assert "- 11월 30일 월요일: 수요일의 모임 신청 마감" in typed.markdown
