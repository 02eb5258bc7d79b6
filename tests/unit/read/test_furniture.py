"""What stands beside an article and is told by its build, and what stands in it and must not be lost."""

import pytest

from pipeline.read.extract import extract
from pipeline.read.furniture import drop_beside
from pipeline.read.tree import parse, words_of
from pipeline.read.whole import made_whole

URL = "https://gaon.example/2026/11/news"
LINES = [f"Lumen cut the price of model number {n} by 11 percent on Monday, and rivals followed." for n in range(12)]
BODY = [f"<p>{line}</p>" for line in LINES]
CARD = "<div class=k{n}><a href='/n/{n}'><img src=x><h4>Council votes to keep office {n}</h4></a><p>The full story, with reaction from both sides, is inside.</p></div>"


def taken(body: str, title: str = "Lumen cuts its prices") -> list[str]:
    """Return the paragraphs that are taken out of a page."""
    page = f"<html><head><title>{title}</title></head><body><div class=w><h1>{title}</h1>{body}</div></body></html>"
    return list(extract(page.encode(), "text/html", URL).paragraphs)


def within(part: str) -> list[str]:
    """Return the paragraphs of a page with a part in the middle of its text."""
    return taken(f"<div class=b>{''.join(BODY[:6])}{part}{''.join(BODY[6:])}</div>")


@pytest.mark.parametrize(
    "part",
    [
        "<div><b>Morning letter</b><p>Three stories about prices by mail.</p><button>Subscribe</button></div>",
        "<div><p>물결 레터: 과학 기사 세 편을 메일로 보내 드립니다.</p><button>구독</button></div>",
        "<div><p>Sign up to <b>The Tide</b></p><form><input type=email></form></div>",
        "<div><img src=a.jpg><p>The hall of the plant, seen from the road</p></div>",
        "<table><tr><td><img src=a.jpg></td></tr><tr><td><font>The hall of the plant, seen from the road</font></td></tr></table>",
        "<p><img src=a.jpg><em>The hall of the plant, seen from the road</em></p>",
        "<div><h3>Related stories</h3><ul><li><a href='/1'>Why the outage took six hours</a></li></ul></div>",
        "<div><h4>함께 읽으면 좋은 글</h4><a href='/1'>장애가 여섯 시간 이어진 까닭</a></div>",
    ],
)
def test_what_stands_between_the_paragraphs_and_is_no_part_of_them_goes(part: str) -> None:
    assert within(part) == LINES


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ("<h2><strong>What we count now</strong></h2>", ["What we count now"]),
        (
            "<ul><li>Input costs a third less.</li><li>Output is as it was.</li></ul>",
            ["Input costs a third less.", "Output is as it was."],
        ),
        (
            "<figure><blockquote>Every repair is a letter to somebody.</blockquote></figure>",
            ["Every repair is a letter to somebody."],
        ),
        ("<p>Q. Who pays for it?</p>", ["Q. Who pays for it?"]),
        ("<div class=tip><p>You can test the change today.</p></div>", ["You can test the change today."]),
    ],
)
def test_what_stands_between_the_paragraphs_and_belongs_to_them_stays(part: str, kept: list[str]) -> None:
    found = within(part)
    assert [line for line in found if line not in LINES] == kept
    assert [line for line in found if line in LINES] == LINES


def test_cards_below_the_article_go_and_its_headings_stay() -> None:
    cards = "".join(CARD.format(n=0) for _ in range(4))
    found = taken(
        f"<div>{''.join(BODY[:6])}<h2>A heading</h2>{''.join(BODY[6:])}</div><div><h3>Onward</h3>{cards}</div>"
    )
    assert found == [*LINES[:6], "A heading", *LINES[6:]]


def test_a_letter_that_tells_of_other_sites_is_an_article() -> None:
    items = "".join(
        f"<h3><a href='https://lab{n}.example/a'>A lab in city {n} did something new</a></h3><p>{LINES[n]} {LINES[n + 1]}</p>"
        for n in range(8)
    )
    found = extract(f"<html><body><article><h1>The week</h1>{items}</article></body></html>".encode(), "", URL)
    assert found.wall == ""
    assert sum("did something new" in line for line in found.paragraphs) == 8


def test_the_next_article_of_a_page_without_end_is_another_article() -> None:
    def unit(title: str, body: list[str]) -> str:
        return f"<div class=unit><h1>{title}</h1><time>2026-11-09</time><div class=text>{''.join(body)}</div></div>"

    other = [f"<p>A school lets a drone watch crossing number {n} from the first of next month.</p>" for n in range(9)]
    page = f"<html><head><title>Lumen cuts its prices</title></head><body>{unit('Lumen cuts its prices', BODY)}{unit('A drone helps', other)}</body></html>"
    assert list(extract(page.encode(), "", URL).paragraphs) == LINES


def test_answers_of_readers_go() -> None:
    answers = "".join(
        f"<div class=a><b>reader{n}</b><p>Thank you for number {n}, I waited for it.</p><button>Reply</button></div>"
        for n in range(3)
    )
    assert taken(f"<div>{''.join(BODY)}</div><div>{answers}</div>") == LINES


def left(body: str, title: str = "Lumen cuts its prices") -> str:
    """Return the words of a page once what stands beside its article is out of it."""
    tree = parse(f"<html><body>{body}</body></html>")
    assert tree is not None
    drop_beside(tree, title)
    return words_of(tree)


def test_a_row_of_cards_goes_with_its_heading_where_it_is_the_smaller_part_of_the_page() -> None:
    cards = "".join(CARD.format(n=0) for _ in range(3))
    assert left(f"<div>{''.join(BODY)}</div><div><h3>Onward</h3>{cards}</div>") == " ".join(LINES)
    assert "office" in left(f"<div>{BODY[0]}</div><div><h3>Onward</h3>{cards}</div>")


def test_an_article_that_follows_is_told_by_its_heading_and_its_date() -> None:
    first = f"<div class=u><h1>Lumen cuts its prices</h1><time>2026-11-09</time>{''.join(BODY)}</div>"
    dated = "<div class=u><h1>A drone helps</h1><time>2026-11-09</time><p>It flies over the crossing.</p></div>"
    assert "drone" not in left(first + dated)
    assert "drone" in left(first + dated.replace("<time>2026-11-09</time>", ""))


def test_what_a_reading_lost_between_its_lines_is_found_again_and_what_it_left_out_around_them_is_not() -> None:
    inner = f"{BODY[0]}<h2>A heading</h2>{BODY[1]}<ul><li>An item</li></ul><blockquote>{LINES[0][:40]}</blockquote>{BODY[2]}"
    tree = parse(f"<html><body><p>Above</p><div>{inner}</div><p>Below</p></body></html>")
    assert tree is not None
    assert made_whole(tree, LINES[:3]) == [LINES[0], "A heading", LINES[1], "An item", LINES[2]]
    assert made_whole(tree, LINES[4:8]) is None


def section(heading: str, inside: str) -> str:
    """Return a part of an article under a heading."""
    return f"<section><h2>{heading}</h2>{inside}</section>"


@pytest.mark.parametrize(
    "heading", ["Get started with the API", "More on safety", "Other", "뉴스레터 시장도 커졌다", "Key points"]
)
def test_a_part_of_the_article_stays_though_its_heading_reads_like_a_label(heading: str) -> None:
    part = section(
        heading, "<p>You can use the new model from today, and the old one until March.</p><p>Prices stay.</p>"
    )
    found = within(part)
    assert heading in found
    assert "Prices stay." in found


def test_lists_of_changes_with_links_and_texts_with_small_pictures_stay() -> None:
    changes = "".join(f"<li>Lumen does part {n} in less time (<a href='/i/{n}'>#{n}</a>)</li>" for n in range(5))
    assert sum(line.startswith("Lumen does part") for line in within(f"<h3>Fixed</h3><ul>{changes}</ul>")) == 5
    assert taken("".join(f"<div>{line} <img class=emoji src=x></div>" for line in LINES)) == LINES


def test_a_papers_page_is_its_abstract() -> None:
    abstract = " ".join(LINES[:6])
    head = "<meta name=citation_title content='On prices'><title>[2611.1] On prices</title>"
    around = "<h2>Computer Science</h2><p>View PDF</p><div>Subjects: Prices (cs.PR)</div><p>Bibliographic Explorer Toggle</p>"
    page = f"<html><head>{head}</head><body><div>{around}<blockquote class='abstract x'><span>Abstract:</span>{abstract}</blockquote></div></body></html>"
    found = extract(page.encode(), "", URL)
    assert (found.title, found.paragraphs, found.wall) == ("On prices", (abstract,), "")
    whole = page.replace("</blockquote>", f"</blockquote>{''.join(BODY)}")
    assert len(extract(whole.encode(), "", URL).paragraphs) > len(LINES)


def test_the_writers_name_and_the_note_about_the_writer_are_no_part_of_the_text() -> None:
    head = "<meta name=author content='Ada Brock'><title>Prices</title>"
    body = f"<p>Ada Brock</p>{''.join(BODY)}<p>Ada Brock is a staff writer. Her last piece was on ice.</p>"
    found = extract(f"<html><head>{head}</head><body><article>{body}</article></body></html>".encode(), "", URL)
    assert list(found.paragraphs) == LINES
