"""The same picture in the mail, on the page, in the text part and in a folder."""

import email
import email.policy
import io
import re
from datetime import UTC, datetime
from pathlib import Path

import html5lib
import pytest
from PIL import Image

from pipeline.publish import picture_blocks
from pipeline.publish.mail import Letterhead, compose
from pipeline.publish.markdown import clean, to_html
from pipeline.publish.pictures import prepared
from pipeline.publish.targets.file import save
from pipeline.records import Issue, Mail, Picture, Subscriber
from tests.unit.publish.sample_issue import built, issue, section

BODY = """### 값을 견주어 봤어요 ![표](images/a.png)

앞 문장이에요.[^S1.2] ![두 모델의 값](images/a.png "출처: 루멘") 뒤 문장이에요.

![값 <비교> "둘"](images/b.png "출처: 새벽테크")[^S1.2]

[![둘러보기](images/b.png)](https://partner.example/?a=1&b=2)

- 하나 ![목록 속](images/a.png)

![없는 그림](images/none.png "출처: 하늘")
![먼 그림](https://far.example/x.png)
"""
NOW = datetime(2026, 11, 25, tzinfo=UTC)


def picture(name: str, colour: str) -> Picture:
    stream = io.BytesIO()
    Image.new("RGB", (900, 400), colour).save(stream, "PNG")
    return prepared(name, stream.getvalue())


PICTURES = {name: picture(name, colour) for name, colour in (("a.png", "navy"), ("b.png", "teal"))}


def shown() -> Issue:
    return issue(section("n1", "note", BODY), pictures=PICTURES)


def mail() -> Mail:
    made = built(shown())
    return Mail("제목", made.html, made.text, "2026-11-25", picture_blocks.inline(made.html, PICTURES))


def test_a_mail_carries_each_picture_once_and_python_reads_it_back() -> None:
    message = email.message_from_bytes(
        compose(mail(), Subscriber("ann@home.example"), Letterhead("desk@harbor.example"), NOW),
        policy=email.policy.default,
    )
    assert message.get_content_type() == "multipart/alternative"
    text, related = message.iter_parts()
    assert text.get_content_type() == "text/plain"
    assert (related.get_content_type(), related.get_param("type")) == ("multipart/related", "text/html")
    html, *images = related.iter_parts()
    assert html.get_content_type() == "text/html"
    wanted = set(re.findall(r'src="cid:([^"]+)"', html.get_content()))
    assert {f"<{one}>" for one in wanted} == {str(image["Content-ID"]) for image in images}
    assert len(images) == 2
    assert {image.get_content() for image in images} == {one.content for one in PICTURES.values()}
    assert {image.get_content_disposition() for image in images} == {"inline"}
    assert not message.defects + related.defects + html.defects


def test_a_mail_without_pictures_stays_as_it_was() -> None:
    plain = Mail("제목", "<p>글</p>", "글", "2026-11-25")
    written = compose(plain, Subscriber("ann@home.example"), Letterhead("desk@harbor.example"), NOW)
    assert b"multipart/related" not in written


def test_the_text_part_tells_each_picture_in_words() -> None:
    text = built(shown()).text
    for line in (
        "[그림: 두 모델의 값 (출처 루멘)]",
        '[그림: 값 <비교> "둘" (출처 새벽테크)] [1]',
        "[그림: 둘러보기] <https://partner.example/?a=1&b=2>",
        "[그림: 목록 속]",
        "[그림: 없는 그림 (출처 하늘)]",
    ):
        assert line in text.splitlines()
    assert "images/" not in text


def test_alt_text_and_credit_stand_under_a_picture_and_in_place_of_a_missing_one() -> None:
    made = built(shown())
    for page in (made.html, made.web):
        assert page.count("두 모델의 값 (출처 루멘)") == 1
        assert page.count('alt="두 모델의 값"') == 1
        assert "<p" in page.partition("[그림: 없는 그림 (출처 하늘)]")[0][-60:]
        assert re.search(r'href="https://partner\.example/\?a=1&amp;b=2"[^>]*><img', page)
        assert 'src="images/' not in page
    html5lib.HTMLParser(strict=True).parse(made.web)


def test_no_output_asks_a_foreign_server_for_a_picture() -> None:
    made = built(shown())
    for page in (made.html, made.web):
        assert set(re.findall(r'<img src="(\w+):', page)) <= {"cid", "data"}
        assert '<a href="https://far.example/x.png"' in page


@pytest.mark.parametrize(
    "typed", ['<img src="https://far.example/x.png">', "![x](images/a.png)", "![x](//far.example/a.png)"]
)
def test_only_the_issues_own_pictures_become_images(typed: str) -> None:
    made = to_html(typed)
    assert ("<img" in made) == ("images/a.png" in typed)
    assert 'src="//' not in made
    assert 'src="http' not in made


def test_an_image_that_came_another_way_loses_a_foreign_address() -> None:
    assert "far.example" not in clean('<p><img src="https://far.example/x.png" alt="x"></p>')
    assert 'src="images/a.png"' in clean('<p><img src="images/a.png" alt="x" onerror="x()"></p>')
    assert "onerror" not in clean('<img src="images/a.png" onerror="x()">')


def test_issue_md_keeps_the_markdown() -> None:
    assert '![두 모델의 값](images/a.png "출처: 루멘")' in built(shown()).markdown


def test_on_the_site_a_picture_is_a_file_beside_the_page() -> None:
    page, files = picture_blocks.unfolded(built(shown()).web)
    assert "data:image" not in page
    assert sorted(files.values()) == sorted(one.content for one in PICTURES.values())
    assert set(re.findall(r'<img src="([^"]+)"', page)) == set(files)


def test_with_pictures_on_the_site_the_mail_names_their_address_and_carries_none() -> None:
    setting = {"from": "desk@harbor.example", "pictures": "site"}
    made = built(shown(), mail=setting)
    _, files = picture_blocks.unfolded(made.web)
    sources = set(re.findall(r'<img src="([^"]+)"', made.html))
    assert sources == {f"https://wednesday.example/issues/2026-11-25/{path}" for path in files}
    assert picture_blocks.inline(made.html, PICTURES) == ()


def test_the_folder_for_other_services_has_the_pictures_beside_its_html(tmp_path: Path) -> None:
    save(mail(), built(shown()).markdown, tmp_path)
    typed = re.findall(r"\]\((images/[^) ]+)", (tmp_path / "issue.md").read_text("utf-8"))
    assert [(tmp_path / one).is_file() for one in typed] == [True, True, True, True, False]
    html = (tmp_path / "issue.html").read_text("utf-8")
    sources = set(re.findall(r'<img src="([^"]+)"', html))
    assert sources
    for source in sources:
        assert (tmp_path / source).read_bytes() in {one.content for one in PICTURES.values()}


def test_a_browser_can_be_shown_the_mail_with_its_pictures_inside() -> None:
    one = mail()
    html = picture_blocks.embedded(one.html, one.pictures)
    assert "cid:" not in html
    assert html.count("data:image/png;base64,") == one.html.count("cid:")


def test_the_mails_size_does_not_grow_with_the_pictures_bytes() -> None:
    heavy = {name: Picture(name, "image/png", 900, 400, b"x" * 300_000) for name in PICTURES}
    body = "### 값\n\n![두 모델의 값](images/a.png)\n"
    small = built(issue(section("n1", "note", body)))
    large = built(issue(section("n1", "note", body), pictures=heavy))
    assert len(large.html) - len(small.html) < 1_000
