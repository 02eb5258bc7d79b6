"""What people give as an address or a text: told by what it is, with the mend."""

from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.messages import say, speaking
from pipeline.run.given import page_address, source_address, text_of

WRONG = [
    ("", "noaddress"),
    ("   ", "noaddress"),
    ("mailto:kim@gaon.example", "mail"),
    ("mailto:kim@gaon.example?subject=hi", "mail"),
    ("kim@gaon.example", "mail"),
    ("file:///home/kim/letter.html", "file"),
    ("FILE:letter.txt", "file"),
    ("C:\\Users\\kim\\letter.txt", "file"),
    ("ftp://gaon.example/a", "scheme"),
    ("javascript:alert(1)", "scheme"),
    ("data:text/html,<p>x", "scheme"),
    ("https://", "nohost"),
    ("http:///news", "nohost"),
    ("http://[x/", "nohost"),
]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(("given", "kind"), WRONG)
def test_what_is_no_web_address_is_told_by_what_it_is(given: str, kind: str, language: str) -> None:
    scheme = given.strip().partition(":")[0].lower()
    with speaking(language):
        for check, family in ((page_address, "find"), (source_address, "source")):
            with pytest.raises(UsageError) as refused:
                check(given)
            assert str(refused.value) == say(f"run.{family}.{kind}", url=given.strip(), scheme=scheme)


@pytest.mark.parametrize(
    "given",
    [
        "https://gaon.example/a?b=mailto:x",
        "http://user@gaon.example:8080/x",
        " https://가온.example/글 ",
        "https://a.example/@kim",
    ],
)
def test_a_web_address_is_taken_as_it_is(given: str) -> None:
    assert page_address(given) == source_address(given) == given.strip()


@pytest.mark.parametrize("given", ["gaon.example", "gaon.example/feed", "gaon.example:8080/feed", "localhost:8000"])
def test_a_source_may_leave_out_its_scheme_and_a_page_may_not(given: str) -> None:
    assert source_address(given) == f"https://{given}"
    with pytest.raises(UsageError, match="주소도 파일도"):
        page_address(given)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"PK\x03\x04word", "office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "office"),
        (bytes(range(128, 256)) * 9, "notext"),
        (b" \n", "blank"),
        (b"", "blank"),
    ],
)
def test_a_file_that_holds_no_text_is_told_by_what_it_is(tmp_path: Path, body: bytes, kind: str) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(body)
    with pytest.raises(UsageError) as refused:
        text_of(path)
    assert str(refused.value) == say(f"run.find.{kind}", path=path)


PAGE = """<!-- saved --><!DOCTYPE html><html><head><title>Lumen</title><script>var staff = 7777;</script></head>
<body><nav>Home 99 News</nav><article><h1>Lumen cuts its price</h1><p>Lumen cut the input price of its model to $0.28 per
million tokens on Tuesday.</p><p>It also opened an office in Seoul, where a team will work on Korean.</p></article></body></html>"""


def test_a_saved_page_is_read_as_its_article(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    assert "to $0.28 per million tokens" in " ".join(text_of(path).split())
    assert not {"7777", "<p>", "Home 99"} & {word for word in ("7777", "<p>", "Home 99") if word in text_of(path)}
    path.write_text("<html><body><script>var staff = 7777;</script></body></html>", "utf-8")
    with pytest.raises(UsageError, match="웹 페이지"):
        text_of(path)
    path.write_text("<!-- memo -->" * 5000 + "Lumen cut its price.", "utf-8")
    assert text_of(path).endswith("Lumen cut its price.")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_a_text_is_read_as_notepad_writes_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("루멘이 값을 내렸어요.\n두 번째 줄이에요.".encode(encoding))
    assert text_of(path) == "루멘이 값을 내렸어요.\n두 번째 줄이에요."
