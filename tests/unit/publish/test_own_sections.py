"""Events and sponsors of the editor's own, as each output shows them."""

import re

import html5lib
import pytest

from pipeline.publish import carry_back
from pipeline.records import Built, Section
from tests.unit.publish.sample_issue import SECTIONS, built, issue, section

EVENT = """### 수요일의 모임

이번 달에도 만나요.

- **일시**: 2026-12-03 14:00
- **장소**: 서울 성수동 하늘홀(가상)
- **회비**: 무료[^S3.2]
- **신청 마감**: 2026. 11. 30.
- **링크**: https://www.meet.example/december?a=1

노트북은 없어도 돼요.[^S3.3]
"""
SPONSOR = """### 서버 값을 절반으로

- **광고주**: 하늘클라우드(가상)

첫 달 값을 절반만 받아요. [둘러보기](https://sky.example/)
"""
BARE = "- **광고주**: 바다배송\n\n짧은 광고예요.\n"
PARTS = (SECTIONS[1], section("n1", "event", EVENT), section("n2", "sponsor", SPONSOR), section("n3", "sponsor", BARE))


def outputs(*sections: Section) -> Built:
    return built(issue(*(sections or PARTS)))


def test_an_events_facts_stand_in_a_card_between_its_words() -> None:
    made = outputs()
    for page in (made.html, made.web):
        text = re.sub(r"<[^>]+>", " ", page[page.index('id="n1"') :]).replace("\u00a0", " ")
        places = [
            text.index(word)
            for word in ("만나요", "12월 3일 목요일 오후 2시", "하늘홀", "11월 30일 월요일", "노트북은")
        ]
        assert places == sorted(places)
        assert re.search(r'<a href="https://www\.meet\.example/december\?a=1"[^>]*>meet\.example</a>', page)
        assert "2026-12-03" not in text
    assert '<td class="box"' in made.html[made.html.index('id="n1"') :].partition("12월 3일")[0]
    assert "background:var(--box)" in made.web[made.web.index('id="n1"') :].partition("12월 3일")[0]
    ids = re.findall(r'id="([^"]+)"', made.web)
    assert len(ids) == len(set(ids))
    html5lib.HTMLParser(strict=True).parse(made.web)
    html5lib.HTMLParser(strict=True).parse(made.html)


def test_the_text_part_lists_the_facts_with_the_whole_address() -> None:
    lines = outputs().text.splitlines()
    assert "  · 일시: 12월 3일 목요일 오후 2시" in lines
    assert "  · 링크: meet.example <https://www.meet.example/december?a=1>" in lines
    assert "  · 회비: 무료 [3]" in lines


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2026-12-03", "12월 3일 목요일"),
        ("2027-01-05 12:00", "2027년 1월 5일 화요일 낮 12시"),
        ("2026.12.3 09:30", "12월 3일 목요일 오전 9시 30분"),
        ("12월 3일(목) 오후 2시, 문은 1시에 열어요", "12월 3일(목) 오후 2시, 문은 1시에 열어요"),
        ("12월 3일 14:00–16:00", "12월 3일 14:00–16:00"),
        ("추후 공지", "추후 공지"),
    ],
)
def test_a_bare_day_is_spoken_and_what_an_editor_said_stays(typed: str, shown: str) -> None:
    made = outputs(section("n1", "event", f"### 모임\n\n- **일시**: {typed}\n- **장소**: 서울\n"))
    assert f"  · 일시: {shown}" in made.text.splitlines()
    assert f"- **일시**: {typed}" in made.markdown.splitlines()


def test_an_empty_line_of_a_card_is_left_out_and_an_event_without_facts_is_text() -> None:
    made = outputs(section("n1", "event", "### 모임\n\n- **일시**: 2026-12-03\n- **장소**: \n- **값**: 무료\n"))
    assert "장소" not in made.html + made.web + made.text
    plain = outputs(section("n1", "event", "### 모임\n\n말로만 알려요.\n"))
    assert "말로만 알려요." in plain.html
    assert "날짜를 적어 두세요" not in plain.text


def test_what_is_nested_under_a_fact_stays_in_the_card() -> None:
    typed = "- **일시**: 2026-12-03 14:00\n  - 1부: 발표\n  - 2부: 질문\n\n글이에요.\n\n- **장소**: 서울\n  2층이에요\n- **순서**:\n  1. 인사\n\n끝이에요.\n"
    made = outputs(section("n1", "event", f"### 모임\n\n앞이에요.\n\n{typed}"))
    for page in (made.html, made.web):
        shown = page[page.index('id="n1"') :]
        words = (
            "앞이에요",
            "12월 3일 목요일",
            "1부: 발표",
            "2부: 질문",
            "장소",
            "2층이에요",
            "순서",
            "인사",
            "글이에요",
            "끝이에요",
        )
        places = [re.sub("\u00a0", " ", shown).index(word) for word in words]
        assert places == sorted(places)
        frame = 'class="box"' if page is made.html else "background:var(--box)"
        card = shown[shown.index(frame) :]
        assert card.index("인사") < card.index("</ol>") < card.index("글이에요")
        html5lib.HTMLParser(strict=True).parse(page)
    text = made.text[made.text.index("  · 일시") :]
    wanted = "  · 일시: 12월 3일 목요일 오후 2시\n     · 1부: 발표\n     · 2부: 질문\n  · 장소: 서울 2층이에요\n  · 순서:\n     1. 인사\n\n글이에요."
    assert text.startswith(wanted)


def test_a_key_given_twice_is_shown_as_written_and_both_deadlines_stand_at_the_end() -> None:
    typed = "- **일시**: 12월 3일\n- **일시**: 12월 10일\n- **마감**: 11월 27일\n- **마감**: 2026-11-30\n"
    lines = outputs(section("n1", "event", f"### 모임\n\n{typed}")).text.splitlines()
    assert [one for one in lines if one.startswith("  · 일시")] == ["  · 일시: 12월 3일", "  · 일시: 12월 10일"]
    assert [one for one in lines if one.startswith("  · 마감")] == ["  · 마감: 11월 27일", "  · 마감: 11월 30일 월요일"]
    end = [one.strip(" ·") for one in lines[lines.index(next(one for one in lines if "날짜를 적어 두세요" in one)) :]]
    first, second = (end.index(f"{day}: 모임 신청 마감") for day in ("11월 27일 금요일", "11월 30일 월요일"))
    assert first < second


def test_deadlines_stand_again_at_the_end_soonest_first_in_all_outputs() -> None:
    later = section("n4", "event", "### 겨울 학교\n\n- **일시**: 12월 20일\n- **장소**: 부산\n")
    made = outputs(later, *PARTS)
    for output in (made.html, made.web, made.text, made.markdown):
        end = re.sub(r"<[^>]+>|\*\*", "", output[output.rindex("날짜를 적어 두세요") :])
        assert end.index("11월 30일 월요일: 수요일의 모임 신청 마감") < end.index("12월 20일 일요일: 겨울 학교")
        assert end.index("12월 20일") < end.index("참고 자료")


def test_what_is_paid_for_names_its_advertiser_in_every_output() -> None:
    made = outputs()
    for output in (made.html, made.web, made.text, made.markdown):
        shown = re.sub(r"<[^>]+>", " ", output)
        for label, text in (("[광고] 하늘클라우드(가상)", "첫 달 값을"), ("[광고] 바다배송", "짧은 광고예요.")):
            assert shown.index(label) < shown.index(text)
    for output in (made.html, made.web, made.text):
        assert "광고주" not in output


def test_the_table_of_contents_says_what_is_paid_for() -> None:
    made = outputs(SECTIONS[0], *PARTS)
    for page in (made.html, made.web):
        assert '<a href="#n2"' in page
        assert "[광고] 서버 값을 절반으로</a>" in page


def test_an_edit_beside_events_and_sponsors_goes_back_from_issue_md() -> None:
    known = outputs().markdown
    result = carry_back(
        known, known.replace("노트북은 없어도", "노트북은 꼭 없어도").replace("2026. 11. 30.", "2026. 12. 1."), PARTS
    )
    assert result.leftovers == ""
    (changed,) = result.sections
    assert changed.body == EVENT.replace("노트북은 없어도", "노트북은 꼭 없어도").replace(
        "2026. 11. 30.", "2026. 12. 1."
    )
