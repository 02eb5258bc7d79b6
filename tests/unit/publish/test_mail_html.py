"""The HTML mail: small enough for every mailbox, whole without a style sheet, numbers tied to sources, bars that tell the truth."""

import re

import pytest
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.publish.bars import widths
from pipeline.records import Article, Issue, Section
from tests.unit.publish.sample_issue import LEDE, POINTS, article, built, issue, newsletter, section
from tests.unit.publish.whole_issue import outputs

DIGEST = built()
_SLUG = "ai/2026/11/20/lumen-2-undercuts-the-field-at-28-cents-per-million-tokens"


def body_of(text: str) -> HtmlElement:
    """Return the mail as a mailbox shows it that drops every style sheet."""
    root = lxml_html.document_fromstring(re.sub(r"<style.*?</style>", "", text, flags=re.DOTALL))
    assert isinstance(root, HtmlElement)
    return root


def long_issue(count: int) -> Issue:
    """Return a digest of long sections: as many sentences and citations as the sample week's, with long addresses."""
    articles: dict[str, Article] = {}
    made: list[Section] = [section("lede", "lede", LEDE.replace("S2", "S4").replace("S3", "S7"))]
    for number in range(count):
        names = [f"S{number * 3 + place}" for place in range(1, 4)]
        for name in names:
            title = f"{name}: Lumen 2 undercuts the field at $0.28 per million tokens, and Orca AI trims prices"
            articles[name] = article(
                name, "Signal Post", title, *["A sentence."] * 5, url=f"https://news.example/{name}/{_SLUG}"
            )
        made.append(section(f"s{number + 1}", "story", _story(*names), articles=tuple(names)))
    made.append(section("takeaways", "takeaways", POINTS.replace("S2", "S4")))
    return issue(*made, articles=articles)


def _story(one: str, two: str, three: str) -> str:
    plain = "루멘이 11월 18일 새 모델 루멘 2를 내놓으면서 값을 크게 낮췄고, 오르카AI도 이틀 뒤에 맞받았어요."
    return (
        f"### 루멘, 새 모델의 입력 요금을 84% 내렸어요\n\n{plain}[^{one}.2 {two}.2] {plain}[^{three}.3]\n\n"
        f"- **루멘 2:** 입력 $0.28로 84% 인하, 출력 $1.12[^{one}.2]\n- **오르카 4:** 입력 $1.20로 40% 인하[^{two}.3]\n"
        f"- **온새미:** 가중치만 공개[^{three}.4]\n\n"
        f"{plain}[^{one}.2 {two}.4] {plain}[^{two}.4 {one}.3] 직접 재 볼 만해요.\n\n"
        f"{plain}[^{three}.2 {two}.2] {plain}[^{two}.2 {three}.3] {plain}[^{three}.2]\n\n"
        "**한 줄 정리** 지시문이 길다면 캐시 할인까지 넣고 비교해 보세요.\n"
    )


def test_five_sections_stay_under_30_kb_and_twelve_under_90() -> None:
    assert len(built(long_issue(5)).html.encode()) < 30_000
    twelve = built(long_issue(12))
    assert len(twelve.html.encode()) < 90_000
    assert not twelve.warnings


def test_a_mail_that_gmail_would_clip_is_reported_before() -> None:
    made = built(long_issue(20))
    assert len(made.html.encode()) < 102_000
    assert any("Gmail" in warning for warning in made.warnings)


def test_the_mail_holds_with_inline_styles_alone() -> None:
    body = body_of(DIGEST.html)
    for element in body.iter():
        text = element.text if isinstance(element.tag, str) else ""
        if element.tag in ("title", "style", "head", "html", "body", "table", "tr") or not (text or "").strip(
            " \u00a0\n"
        ):
            continue
        assert any("font-size" in style for style in _until(element, "td", "th")), element.text
        assert any(re.search(r"(?:^|;)\s*color:", style) for style in _until(element, "table")), element.text


def _until(element: HtmlElement, *tags: str) -> list[str]:
    """Return the styles of an element and what holds it, up to its cell or table.

    A mailbox may have a size of its own for cells, and an old one lets no colour through a table.
    """
    styles: list[str] = []
    for one in (element, *element.iterancestors()):
        styles.append(str(one.get("style", "")))
        if one.tag in tags:
            break
    return styles


def test_every_link_has_a_colour_of_its_own() -> None:
    for link in body_of(outputs().html).iter("a"):
        assert "color:#" in str(link.get("style")), link.text_content()


def test_of_each_source_the_first_number_in_a_section_is_a_link_and_all_numbers_stand_in_the_list() -> None:
    body = body_of(DIGEST.html)
    links = [(link.text, link.get("href")) for link in body.iter("a") if re.fullmatch(r"\[\d+\]", link.text or "")]
    assert set(links) == {
        ("[1]", "https://s1.example/news/s1"),
        ("[2]", "https://s2.example/news/s2"),
        ("[3]", "https://s3.example/news/s3"),
    }
    text = body.text_content()
    above, _, below = text.partition("참고 자료:")
    assert set(re.findall(r"\[\d+\]", above)) == set(re.findall(r"\[\d+\]", below)) == {"[1]", "[2]", "[3]", "[4]"}


def test_sentences_in_a_row_on_the_same_sources_carry_the_number_once_but_an_uncited_one_ends_the_row() -> None:
    text = "### 제목\n\n하나예요.[^S1.2] 둘이에요.[^S1.3] 셋일까요? 넷이에요.[^S1.4]\n\n다섯이에요.[^S1.2]\n"
    shown = body_of(built(issue(section("s1", "story", text))).html).text_content().replace("\u00a0", " ")
    assert "하나예요. 둘이에요. [1] 셋일까요? 넷이에요. [1]" in shown
    assert "다섯이에요. [1]" in shown


def test_numbers_that_stand_together_are_in_order_and_each_once() -> None:
    text = "### 제목\n\n하나예요.[^S1.2] 둘이에요.[^S2.2] 셋이에요.[^S2.2 S1.2 S2.3][^S1.3]\n"
    made = built(issue(section("s1", "story", text)))
    assert "셋이에요. [1][2]" in made.text
    assert "셋이에요. [1][2]" in body_of(made.html).text_content().replace("\u00a0", " ")


def test_the_numbers_in_a_table_are_not_bold_though_the_figures_are() -> None:
    text = (
        "### 제목\n\n- **하나**: 3.7점 하락[^S1.2]\n- **둘**: 아주 긴 값이라서 줄이 바뀔 수 있어요 그래도[^S1.3 S2.2]\n"
    )
    body = body_of(built(issue(section("s1", "story", text))).html)
    bold = [
        (one.text_content(), len(list(one.iter("small"))))
        for one in body.iter("b")
        if "하락" in one.text_content() or "아주" in one.text_content()
    ]
    assert bold == [("3.7점 하락", 0), ("아주 긴 값이라서 줄이 바뀔 수 있어요 그래도", 0)]


def test_a_number_never_stands_alone_on_a_line() -> None:
    for small in body_of(DIGEST.html).iter("small"):
        assert (small.text or "").startswith("\u00a0")


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        (["$0.28", "$1.12", "$1.75"], ("16%", "64%", "100%")),
        (["75.1점", "67.9점(자체 시험)"], ("100%", "90%")),
        (["1만 8,240건", "<b>1,200건</b>"], ("100%", "7%")),
        (["412GB", "1.2TB"], ("34%", "100%")),
        (["0%", "5%"], ("", "100%")),
        (["3건", "900만 건"], ("1%", "100%")),
        (["-3%", "5%"], None),
        (["−$3", "$5"], None),
        (["5점", "5점"], None),
        (["0건", "0건"], None),
        (["3명", "5건"], None),
        (["2025", "2026"], None),
        (["1위", "4위"], None),
        (["12월 1일", "12월 3일"], None),
        (["15% 상승", "7% 하락"], None),
        (["최대 5배", "3배"], None),
        (["18,240건", "4분 10초 → 25초"], None),
        (["$0.28", "$1.12", "아직 몰라요"], None),
        (["$0.28"], None),
    ],
)
def test_bars_stand_only_where_figures_compare_and_are_as_long_as_they_say(
    values: list[str], drawn: tuple[str, ...] | None
) -> None:
    assert widths(values) == drawn


def test_bars_are_table_cells_that_a_screen_reader_passes_over_and_the_figure_stays_text() -> None:
    body = body_of(DIGEST.html)
    bars = [table for table in body.iter("table") if table.get("aria-hidden") == "true"]
    assert [bar.get("width") for bar in bars] == ["16%", "64%", "100%"]
    for bar in bars:
        assert not bar.text_content().strip()
        assert (bar.getparent().text_content() if bar.getparent() is not None else "").strip().startswith("$")
    assert not list(body.iter("img"))


def test_a_preheader_comes_first_and_an_english_newsletter_speaks_english() -> None:
    first = next(one for one in body_of(DIGEST.html).iter("div"))
    assert (first.text or "").startswith("오르카AI도 이틀 만에 값을 내렸어요.")
    assert "Unsubscribe" in built(lang="en").html
    assert newsletter().mail.address in DIGEST.html
