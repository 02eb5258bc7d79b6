"""The preview shows the issue's own pictures, and nothing else of the disk or of the net."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from pipeline.run.context import Context
from tests.unit.desk.serving import Answer, Client, desk
from tests.unit.desk.small_issue import DAY, PRICE, make


@pytest.fixture
def context(tmp_path: Path) -> Context:
    made = make(tmp_path)
    folder = made.issue(DAY).path / "images"
    folder.mkdir()
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(stream, "PNG")
    (folder / "a.png").write_bytes(stream.getvalue())
    (folder.parent / "secret.png").write_bytes(stream.getvalue())
    return made


@pytest.fixture
def client(context: Context) -> Iterator[Client]:
    with desk(context) as served:
        served.open()
        yield served


def preview(client: Client, picture: str, form: str) -> Answer:
    assert client.post("/api/sections/s1/preview", {"body": f"{PRICE}\n{picture}\n"}).status == 200
    return client.get(f"/preview/{form}")


@pytest.mark.parametrize("form", ["mail", "web"])
def test_a_picture_that_is_being_typed_is_in_the_preview_itself(client: Client, form: str) -> None:
    answer = preview(client, '![값](images/a.png "출처: 루멘")', form)
    text = answer.body.decode()
    assert '<img src="data:image/png;base64,' in text
    assert "cid:" not in text
    assert "img-src data:;" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("name", ["../secret.png", "..%2fsecret.png", "missing.png"])
def test_no_picture_from_elsewhere_is_shown(client: Client, name: str) -> None:
    text = preview(client, f"![값](images/{name})", "mail").body.decode()
    assert "<img" not in text
    assert "[그림: 값]" in text


def test_the_size_of_the_mail_is_told_without_its_pictures(client: Client) -> None:
    plain = client.post("/api/sections/s1/preview", {"body": PRICE}).json()["size"]
    shown = client.post("/api/sections/s1/preview", {"body": f"{PRICE}\n![값](images/a.png)\n"}).json()["size"]
    assert isinstance(plain, int)
    assert isinstance(shown, int)
    assert 0 < shown - plain < 800


def test_a_picture_that_was_put_in_is_seen_by_the_open_desk(client: Client, context: Context) -> None:
    issue = context.issue(DAY)
    digest = client.get("/api/sections/s1").json()["digest"]
    body = f"{PRICE}\n![값](images/late.png)\n"
    assert client.post("/api/sections/s1/save", {"body": body, "digest": digest}).status == 200
    assert "[그림: 값]" in preview(client, "![값](images/late.png)", "mail").body.decode()
    (issue.path / "images" / "late.png").write_bytes((issue.path / "images" / "a.png").read_bytes())
    assert "<img" in preview(client, "![값](images/late.png)", "mail").body.decode()
