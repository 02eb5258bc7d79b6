"""What a sent issue said wrong stands on its own page and at the top of the next issue, in all four outputs."""

from dataclasses import replace
from datetime import UTC, datetime

import html5lib
import pytest

from pipeline.publish import carry_back
from pipeline.records import Built, Correction
from tests.unit.publish.sample_issue import SECTIONS, built, issue, section

MADE = datetime(2026, 11, 20, 3, tzinfo=UTC)
EARLIER = Correction(MADE, "s1", "84%", "83%", "2026-11-18", "루멘, 값을 내렸어요", 41)
LINE = "[바로잡습니다] 41호(11월 18일) ‘루멘, 값을 내렸어요’: 84% → 83%"
OWN = Correction(MADE, "s1", "412GB", "410GB", heading="루멘, 값을 84% 내렸어요")


def outputs(*corrections: Correction) -> Built:
    return built(issue(corrections=corrections))


def test_the_next_issue_tells_an_earlier_ones_correction_at_its_top_in_all_four_outputs() -> None:
    made = outputs(EARLIER)
    assert f"※ {LINE}" in made.text.splitlines()
    assert f"> **[바로잡습니다]** {LINE.removeprefix('[바로잡습니다] ')}" in made.markdown.splitlines()
    for page in (made.html, made.web):
        assert "[바로잡습니다]</b> 41호(11월 18일) ‘루멘, 값을 내렸어요’<br>84% → <b>83%</b>" in page
    for output in (made.html, made.web, made.text, made.markdown):
        body = output[output.rindex("</style>") :] if "</style>" in output else output
        assert body.index("[바로잡습니다]") < body.index("안녕하세요!")
    html5lib.HTMLParser(strict=True).parse(made.web)


def test_an_issues_own_correction_stands_on_its_page_with_the_day_and_nowhere_else() -> None:
    made = outputs(OWN)
    assert (
        '<b>[바로잡습니다]</b> <a href="#s1">11월 20일에 고쳤어요 · ‘루멘, 값을 84% 내렸어요’</a><br>412GB → <b>410GB</b>'
    ) in made.web
    assert not any("바로잡습니다" in output for output in (made.html, made.text, made.markdown))


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            {"was": "", "now": "다만 **정가**예요.[^S1.2]"},
            "41호(11월 18일) ‘루멘, 값을 내렸어요’: 빠진 내용을 더했어요. 다만 정가예요.",
        ),
        ({"now": "", "heading": "", "section": "n1"}, "41호(11월 18일): 틀린 내용을 뺐어요. 84%"),
        ({"heading": "", "number": 0}, "11월 18일 호: 84% → 83%"),
        ({"heading": "", "section": "title"}, "41호(11월 18일) 제목: 84% → 83%"),
        ({"heading": "", "section": "lede"}, "41호(11월 18일) 여는 글: 84% → 83%"),
        ({"heading": "‘루멘 2’가 나왔어요"}, "41호(11월 18일) “‘루멘 2’가 나왔어요”: 84% → 83%"),
    ],
)
def test_what_was_added_or_taken_out_is_said_so(change: dict[str, str], line: str) -> None:
    assert f"※ [바로잡습니다] {line}" in outputs(replace(EARLIER, **change)).text  # type: ignore[arg-type]  # fields of the record


def test_a_correction_is_text_and_never_markup() -> None:
    made = outputs(replace(EARLIER, was="<b>84%</b> *x* [y](https://z.example)", now="<script>1</script>"), OWN)
    assert "<script>1" not in made.html + made.web
    assert "&lt;script&gt;" in made.html
    assert "\\<script\\>" in made.markdown


def test_without_corrections_nothing_is_added() -> None:
    assert outputs() == built()


def test_an_edit_of_issue_md_goes_back_though_a_correction_came_or_went_in_between() -> None:
    before, after = outputs().markdown, outputs(EARLIER).markdown
    for known, typed in ((before, after), (after, before), (after, after)):
        result = carry_back(known, typed.replace("루멘이 18일에", "루멘이 19일에"), SECTIONS)
        assert result.leftovers == ""
        (changed,) = result.sections
        assert (changed.id, "루멘이 19일에" in changed.body, "바로잡습니다" in changed.body) == ("s1", True, False)


def test_a_correction_that_a_person_rewrote_in_issue_md_is_reported() -> None:
    known = outputs(EARLIER).markdown
    result = carry_back(known, known.replace("84% → 83%", "84%가 아니라 83%예요"), SECTIONS)
    assert result.sections == ()
    assert "84%가 아니라 83%예요" in result.leftovers


def test_a_line_like_a_correction_in_a_section_is_the_editors_own() -> None:
    own = section("n1", "note", "### 알려요\n\n> **[바로잡습니다]** 지난주 모임은 3시였어요.\n\n끝이에요.\n")
    known = built(issue(own, corrections=(EARLIER,))).markdown
    result = carry_back(known, known.replace("3시였어요", "4시였어요"), [own])
    assert result.leftovers == ""
    (changed,) = result.sections
    assert "4시였어요" in changed.body
