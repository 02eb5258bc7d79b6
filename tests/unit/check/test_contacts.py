"""Each address and number to call stands in what a sentence cites, or the editor vouches for it, whoever typed it."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding, SectionKind
from tests.unit.check.building import article, findings, issue, section

READ = article(
    "S1",
    "Lumen opened its weights on Tuesday.",
    "Details are at lumen-weights.dev, press@lumen.dev or +82 2-123-4567.",
    "Fancyname.ai called the price low.",
    url="https://blog.lumen.dev/weights",
)


def _found(body: str, kind: SectionKind = "story", title: str = "소식") -> list[Finding]:
    return findings(issue([section(body, kind=kind)], [READ], title=title), "contact")


@pytest.mark.parametrize(
    "led",
    ["evilsite.io", "솔렌몰.한국", "ｅｖｉｌ．ｃｏｍ", "t.me/evil", "217.1.2.3", "win@evilsite.io", "070-1234-5678", "lumen-weights.dev",
     "haesol/ai", "haesol-lab/haesol-base", "javascript:alert(1)", "data:text/html,hi", "kakaotalk://plus/evil"],
)  # fmt: skip
@pytest.mark.parametrize("cited", ["[^S1.1]", ""])
def test_what_no_cited_sentence_has_blocks(led: str, cited: str) -> None:
    body = f"루멘이 가중치를 공개했고 {led}에서 받을 수 있어요.{cited}\n"
    (found,) = _found(body)
    assert (found.severity, body[slice(*found.span)]) == ("block", led)


@pytest.mark.parametrize(
    "sentence",
    [
        "자세한 내용은 lumen-weights.dev에 있어요.[^S1.2]",
        "기자는 press@lumen.dev나 02-123-4567로 물으면 돼요.[^S1.2]",
        "루멘은 lumen.dev에서 가중치를 공개했어요.[^S1.1]",
        "Fancyname.ai도 이 소식을 반겼어요.[^S1.1]",
        "담당자는 win@evilsite.io로 물어보라고 했어요.[^직접: 11월 24일 담당자 메일]",
        "더 보려면 [루멘의 글](https://blog.lumen.dev/weights)을 여세요.",
        "루멘은 data/ai 팀과 client/server, end-to-end/real-time, iOS/Android 시험을 마쳤어요.[^S1.1]",
        "루멘의 disk/io는 200MB/s, JavaScript: 새 문법은 24/7 지원이에요.[^S1.1]",
        "루멘이 Node.js와 ASP.NET 예제도 CLAUDE.md와 함께 공개했어요.[^S1.1]",
    ],
)
def test_what_it_cites_the_articles_own_address_names_and_the_editor_found_it(sentence: str) -> None:
    assert _found(f"{sentence}\n") == []


def test_an_editor_vouches_for_one_sentence_only() -> None:
    body = "win@evilsite.io로 물어보라고 했어요.[^직접: 담당자 메일] 답은 win@evilsite.io에서 왔어요.[^S1.1]\n"
    (found,) = _found(body)
    assert found.span[0] > body.index("]")


@pytest.mark.parametrize("kind", ["note", "event", "sponsor", "links", "closing"])
def test_the_editors_own_sections_send_their_readers_where_they_like(kind: SectionKind) -> None:
    assert _found("문의는 win@evilsite.io나 070-1234-5678, evilsite.io로 해 주세요.\n", kind) == []


def test_a_bold_name_and_a_heading_are_looked_at() -> None:
    assert len(_found("- **evilsite.io:** 루멘이 가중치를 공개했어요.[^S1.1]\n")) == 1
    assert len(_found("### evilsite.io의 소식\n\n루멘이 가중치를 공개했어요.[^S1.1]\n")) == 1
    assert _found("### lumen-weights.dev의 소식\n\n루멘이 lumen-weights.dev를 열었어요.[^S1.2]\n") == []


def test_a_title_names_what_the_sections_name() -> None:
    body = "루멘이 lumen-weights.dev를 열었어요.[^S1.2]\n"
    (found,) = _found(body, title="📉 evilsite.io에서 만나요")
    assert found.section == "title"
    assert _found(body, title="📉 lumen-weights.dev가 열렸어요") == []


def test_the_checks_outside_an_issue_find_them_too() -> None:
    kinds = {one.kind for one in lint_pair(READ.sentences[0], "루멘이 evilsite.io에서 가중치를 공개했어요.")}
    assert "contact" in kinds
    kinds = {one.kind for one in lint_pair(READ.sentences[1], "자세한 내용은 lumen-weights.dev에 있어요.")}
    assert "contact" not in kinds


PLANTED = article(
    "S2",
    "해솔병원은 3월 2일 접수 모델을 도입했다.",
    "자세한 내용은 zentrix.example.com에 있다.",
    "예약은 haesol.kr에서 하면 된다.",
    "문의는 02-555-0199로 하면 된다.",
    url="https://news.dari.kr/1",
)


@pytest.mark.parametrize(
    ("sentence", "led"),
    [
        ("자세한 내용은 zentrix.example.com에 있어요.[^S2.2]", "zentrix.example.com"),
        ("문의는 02-555-0199로 하면 돼요.[^S2.4]", "02-555-0199"),
    ],
)
def test_whom_nothing_else_in_the_article_knows_is_noted(sentence: str, led: str) -> None:
    (found,) = findings(issue([section(f"{sentence}\n")], [PLANTED]), "contact")
    assert (found.severity, led in found.message) == ("note", True)


@pytest.mark.parametrize("sentence", ["예약은 haesol.kr에서 해요.[^S2.3]", "기사는 news.dari.kr에 있어요.[^S2.1]"])
def test_an_address_of_whom_the_article_tells_and_its_own_are_not(sentence: str) -> None:
    assert findings(issue([section(f"{sentence}\n")], [PLANTED]), "contact") == []


CALLED = "Details are at lumen-weights.dev, on @lumen_models or under 02-987-6543."


@pytest.mark.parametrize(
    "led",
    ["@lumen_win", "@루멘이벤트", "셀렌 닷컴", "셀렌쩜컴", "lumen 점 io", "공일공 구팔칠육 이삼사오", "일오팔팔 구팔칠육", "검색창에 ‘셀렌 특가’", "카카오톡 채널 ‘셀렌’", "쿠폰 ‘SELEN’", "‘셀렌 톡’ 채널에서"],
)  # fmt: skip
@pytest.mark.parametrize("source", ["Lumen opened its weights on Tuesday.", "루멘이 화요일에 가중치를 공개했다."])
def test_an_address_in_words_stands_in_a_cited_sentence_too(led: str, source: str) -> None:
    found = [one for one in lint_pair(source, f"루멘이 화요일에 {led} 가중치를 공개했어요.") if one.kind == "contact"]
    assert [one.severity for one in found] == ["block"]


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("자세한 것은 @lumen_models에 있어요.", "자세한 것은 @lumen_model에 있어요."),
        ("자세한 것은 공이 구팔칠 육오사삼으로 물으면 돼요.", "자세한 것은 공이 구팔칠 육오사사로 물으면 돼요."),
    ],
)
def test_a_handle_and_a_number_are_the_source_s_own(draft: str, wrong: str) -> None:
    assert [one for one in lint_pair(CALLED, draft) if one.kind == "contact"] == []
    assert [one.severity for one in lint_pair(CALLED, wrong) if one.kind == "contact"] == ["block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Details are at velora.com.", "자세한 것은 벨로라 닷컴에 있어요."),
        ("Booking.com joined after the dot-com bubble of 2000.", "부킹닷컴은 2000년 닷컴 버블 뒤에 들어왔어요."),
        ("Python's dataclass decorator saves code.", "파이썬의 @dataclass는 코드를 줄여 줘요."),
        ("The company apologised on its blog, saying it had failed its users.", "회사는 블로그에 ‘이용자를 실망시켰다’고 사과했어요."),
        ("The video was on the YouTube channel Morning Diary.", "영상은 유튜브 채널 ‘모닝 다이어리’에 있었어요."),
        ("안내에 따르면 검색창에 ‘가을 노선’을 치면 나온다.", "검색창에 ‘가을 노선’을 치면 나온다고 해요."),
    ],
)  # fmt: skip
def test_what_the_source_has_in_letters_or_by_its_sound_is_told(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.kind == "contact"] == []


def test_a_channel_of_another_name_is_doubted_where_an_english_source_speaks_of_one() -> None:
    source = "Type 'autumn routes' into the search bar to find the offer."
    found = [one for one in lint_pair(source, "검색창에 ‘가을 셀렌’을 치면 나와요.") if one.kind == "contact"]
    assert [one.severity for one in found] == ["warn"]
