"""Who pays for a section is said over it, in every output."""

import pytest

from tests.unit.publish.sample_issue import built, issue, section

BODY = "### 첫 달은 무료예요\n\n{lines}- **링크**: https://sky.example\n\nGPU 서버를 써 볼 수 있어요.\n"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("- **광고주**: 하늘클라우드\n", "하늘클라우드"),
        ("- **광고주**: 하늘클라우드\n- **광고주**: 바다클라우드\n", "하늘클라우드, 바다클라우드"),
        ("- **광고주**: 하늘클라우드\n- **후원**: 하늘클라우드\n", "하늘클라우드"),
        ("- **광고주**:\n- **협찬**: 바다클라우드\n", "바다클라우드"),
    ],
)
def test_every_advertiser_that_a_section_names_stands_in_its_label(lines: str, said: str) -> None:
    made = built(issue(section("n1", "sponsor", BODY.format(lines=lines))))
    assert f"**[광고] {said}**" in made.markdown
    assert f"[광고] {said}\n" in made.text
    for page in (made.html, made.web):
        assert f"[광고] {said}<" in page
