"""Pictures, sponsors and corrections, from the command line over a mail server on loopback; Python's own parser reads what came."""

import email
import email.policy
import io
import json
import shutil
import signal
from collections import deque
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api, started
from tests.e2e.forked import Forked
from tests.e2e.smtp_server import Box, smtp_server

READERS = ("ann@home.example", "bo@home.example", "cem@home.example")
NOTE = '### 그림으로 보는 한 주\n\n글 앞이에요.\n\n![항구의 아침](images/아침.jpg "출처: 항구 편집실")\n\n글 뒤예요.\n'
SPONSOR = "### 서버 값을 절반으로\n\n- **광고주**: 하늘클라우드(가상)\n\n첫 달 값을 절반만 받아요.\n"


@pytest.fixture(scope="module")
def made(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Box]]:
    """A finished issue and its mail server, made once: copy it."""
    with smtp_server() as box:
        mail = {
            "from": "항구 <desk@harbor.example>",
            "smtp": {
                "host": "127.0.0.1",
                "port": box.port,
                "security": "none",
                "connections": 1,
            },  # one after the other
        }
        folder = newsroom.make(tmp_path_factory.mktemp("made") / "weekly", press, mail=mail)
        (folder / "subscribers.csv").write_text("email,name\n" + "".join(f"{one},독자\n" for one in READERS))
        with held(), messages_api():
            assert call(folder, "run").code == 0
        yield folder, box


@pytest.fixture(scope="module")
def made_sent(made: tuple[Path, Box], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The issue after it went to everybody, made once: copy it."""
    folder = tmp_path_factory.mktemp("sent") / "weekly"
    shutil.copytree(made[0], folder)
    with held():
        assert call(folder, "send", "--to", "me@harbor.example").code == 0
        ended = call(folder, "send", "--yes")
    assert ended.code == 0, ended.text
    return folder


@pytest.fixture
def box(made: tuple[Path, Box], made_sent: Path) -> Box:
    made[1].taken.clear()
    made[1].replies.clear()
    return made[1]


@pytest.fixture
def workspace(made: tuple[Path, Box], tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(made[0], tmp_path / "weekly")
    with held():
        yield tmp_path / "weekly"


@pytest.fixture
def sent(made_sent: Path, tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(made_sent, tmp_path / "sent")
    with held():
        yield tmp_path / "sent"


def issue(workspace: Path) -> Path:
    return workspace / "output" / newsroom.DAY


def with_a_photo(workspace: Path) -> bytes:
    """Leave a photo that names its place, and a section that shows it; returns the photo."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (37.0, 33.0, 12.0), 3: "E", 4: (127.0, 2.0, 30.0)})
    exif[0x010E] = "secret quay"
    stream = io.BytesIO()
    Image.effect_noise((1500, 900), 30).convert("RGB").save(stream, "JPEG", exif=exif)
    (issue(workspace) / "images").mkdir()
    (issue(workspace) / "images" / "아침.jpg").write_bytes(stream.getvalue())
    assert call(workspace, "section", "add", "note", "--after", "s1", "--text", "-", stdin=NOTE).code == 0
    return stream.getvalue()


def parsed(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def parts(message: EmailMessage) -> dict[str, EmailMessage]:
    return {part.get_content_type(): part for part in message.walk()}


# --- pictures


def test_a_photo_travels_in_the_mail_without_the_place_where_it_was_taken(workspace: Path, box: Box) -> None:
    photo = with_a_photo(workspace)
    assert b"secret quay" in photo
    ended = call(workspace, "send", "--to", "me@harbor.example")
    assert ended.code == 0, ended.text
    found = parts(parsed(box.taken[0][1]))
    image = found["image/jpeg"]
    content = image.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert len(content) <= 300_000
    assert b"Exif" not in content
    assert b"secret" not in content
    with Image.open(io.BytesIO(content)) as opened:
        assert not opened.getexif()
        assert opened.width <= 1200
    html = found["text/html"].get_content()
    assert f'src="cid:{image["Content-ID"][1:-1]}"' in html
    assert "multipart/related" in found
    assert "http://" not in html.partition("<body")[2].partition("</h1>")[0]
    assert "[그림: 항구의 아침 (출처 항구 편집실)]" in found["text/plain"].get_content()


def test_the_archive_has_the_picture_as_a_file_and_the_page_alone_has_it_inside(workspace: Path, box: Box) -> None:
    with_a_photo(workspace)
    assert call(workspace, "build").code == 0
    assert 'src="data:image/jpeg;base64,' in (issue(workspace) / "web.html").read_text()
    assert call(workspace, "sent", "--where", "maily").code == 0
    assert call(workspace, "site").code == 0
    place = workspace / "output" / "site" / newsroom.DAY
    (image,) = (place / "images").iterdir()
    assert f'src="images/{image.name}"' in (place / "index.html").read_text()
    assert b"secret" not in image.read_bytes()


def test_pictures_on_the_site_need_its_address_and_lie_there_before_the_mail_goes(
    workspace: Path, press: newsroom.Press, box: Box
) -> None:
    with_a_photo(workspace)
    mail = {
        "from": "항구 <desk@harbor.example>",
        "pictures": "site",
        "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
    }
    (workspace / "sources.yaml").write_text(newsroom.settings(press, mail=mail))
    refused = call(workspace, "send", "--to", "me@harbor.example")
    assert (refused.code, "site.url" in refused.text) == (2, True)
    (workspace / "sources.yaml").write_text(
        newsroom.settings(press, mail=mail, site={"url": "https://harbor.example/news"})
    )
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    found = parts(parsed(box.taken[0][1]))
    assert "image/jpeg" not in found
    assert call(workspace, "site").code == 0
    (image,) = (workspace / "output" / "site" / newsroom.DAY / "images").iterdir()
    assert f'src="https://harbor.example/news/{newsroom.DAY}/images/{image.name}"' in found["text/html"].get_content()
    assert not (workspace / "output" / "site" / newsroom.DAY / "index.html").exists()


def test_a_folder_for_other_services_has_the_picture_too(workspace: Path, tmp_path: Path) -> None:
    with_a_photo(workspace)
    assert call(workspace, "send", "--target", "file").code == 0
    (image,) = (issue(workspace) / "send" / "images").iterdir()
    assert f'src="images/{image.name}"' in (issue(workspace) / "send" / "issue.html").read_text()


# --- a sponsor


def test_a_sponsor_section_needs_a_choice_about_the_subject(workspace: Path, box: Box) -> None:
    assert call(workspace, "section", "add", "sponsor", "--after", "s1", "--text", "-", stdin=SPONSOR).code == 0
    for words in (("--to", "me@harbor.example"), ("--yes",), ("--target", "file")):
        refused = call(workspace, "send", *words)
        assert (refused.code, "--no-ad" in refused.text) == (3, True), refused.text
    assert box.taken == []
    assert call(workspace, "send", "--to", "me@harbor.example", "--ad").code == 0
    assert call(workspace, "send", "--yes").code == 0
    subjects = [str(parsed(content)["Subject"]) for _, content in box.taken]
    assert subjects[0].startswith("[시험] (광고) ")
    assert {one.startswith("(광고) ") for one in subjects[1:]} == {True}


def test_another_choice_wants_another_test_mail(workspace: Path, box: Box) -> None:
    assert call(workspace, "section", "add", "sponsor", "--after", "s1", "--text", "-", stdin=SPONSOR).code == 0
    assert call(workspace, "send", "--to", "me@harbor.example", "--no-ad").code == 0
    assert "(광고)" not in str(parsed(box.taken[0][1])["Subject"])
    assert call(workspace, "send", "--yes", "--ad").code == 3


# --- corrections


def correct(workspace: Path, *words: str) -> list[str]:
    """Correct a word of the first section; returns what the command printed, by the line."""
    path = next((issue(workspace) / "sections").glob("*-s1.md"))
    was = "회사는 이번에" if "회사는 이번에" in path.read_text() else "회사는 지난주에"
    now = "회사는 지난주에" if was == "회사는 이번에" else "회사는 이달에"
    ended = call(workspace, "correct", "s1", "--was", was, "--is", now, *words)
    assert ended.code == 0, ended.text
    return ended.out.splitlines()


def taken(box: Box) -> list[str]:
    return [address for address, _ in box.taken]


def test_a_correction_goes_once_to_each_who_got_the_issue(sent: Path, box: Box) -> None:
    assert call(sent, "audience", "unsubscribe", READERS[2]).code == 0
    assert call(sent, "audience", "add", "late@home.example").code == 0
    printed = correct(sent, "--mail", "--yes")
    assert any(line.startswith("[바로잡습니다] ") for line in printed)
    assert taken(box) == list(READERS[:2])
    message = parsed(box.taken[0][1])
    assert str(message["Subject"]).startswith("[바로잡습니다] 1호(3월 4일)")
    for part in message.iter_parts():
        assert "회사는 이번에" in part.get_content()
        assert "회사는 지난주에" in part.get_content()
    again = call(sent, "correct", "s1", "--mail", "--yes")
    assert (again.code, taken(box)) == (3, list(READERS[:2]))
    same = call(sent, "correct", "s1", "--was", "회사는 이번에", "--is", "회사는 지난주에", "--mail", "--yes")
    assert (same.code, taken(box)) == (3, list(READERS[:2]))
    correct(sent, "--mail", "--yes")
    assert taken(box) == list(READERS[:2]) * 2
    assert "회사는 이달에" in parts(parsed(box.taken[-1][1]))["text/plain"].get_content()


def test_without_a_terminal_nothing_goes_unasked_and_a_dry_run_goes_nowhere(
    sent: Path, box: Box, tmp_path: Path
) -> None:
    refused = call(sent, "correct", "s1", "--was", "회사는 이번에", "--is", "회사는 지난주에", "--mail")
    assert refused.code == 2
    assert call(sent, "correct", "s1", "--dry-run", str(tmp_path / "mails")).code == 0
    assert len(list((tmp_path / "mails" / "c1").glob("*.eml"))) == len(READERS)
    assert box.taken == []
    assert call(sent, "correct", "s1", "--to", "me@harbor.example").code == 0
    assert taken(box) == ["me@harbor.example"]
    assert str(parsed(box.taken[0][1])["Subject"]).startswith("[시험] [바로잡습니다]")
    assert call(sent, "correct", "s1", "--mail", "--yes").code == 0
    assert taken(box)[1:] == list(READERS)


class Killing(deque[str]):
    """An order to the mail server by which the sender dies at once."""

    def __init__(self, sender: list[Forked]) -> None:
        super().__init__(["drop"])
        self.sender = sender

    def popleft(self) -> str:
        self.sender[0].kill()
        self.sender[0].wait()
        return super().popleft()


def test_killed_in_the_middle_a_second_try_sends_the_same_text_to_the_rest(sent: Path, box: Box) -> None:
    processes: list[Forked] = []
    box.replies["RCPT", READERS[1]] = Killing(processes)
    words = ("--was", "회사는 이번에", "--is", "회사는 지난주에", "--mail", "--yes")
    with started(sent, "correct", "s1", *words) as process:
        processes.append(process)
        process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert taken(box) == [READERS[0]]
    correct(sent)  # another one, noted before the first mail reached everybody
    assert call(sent, "correct", "s1", "--mail", "--yes").code == 0
    assert sorted(taken(box)) == sorted(READERS * 2)
    texts: dict[str, list[str]] = {address: [] for address in READERS}
    for address, content in box.taken:
        texts[address].append(parts(parsed(content))["text/plain"].get_content())
    assert texts[READERS[0]] == texts[READERS[1]] == texts[READERS[2]]


def test_a_correction_in_doubt_waits_for_a_person(sent: Path, box: Box) -> None:
    box.tell("TAKEN", READERS[1], "drop")
    ended = call(sent, "correct", "s1", "--was", "회사는 이번에", "--is", "회사는 지난주에", "--mail", "--yes")
    assert (ended.code, READERS[1] in ended.text) == (3, True), ended.text
    assert call(sent, "correct", "s1", "--mail", "--yes").code == 3
    assert len(box.taken) == 3
    assert READERS[1] in call(sent, "send", "--in-doubt", "again").out
    assert call(sent, "correct", "s1", "--mail", "--yes").code == 0
    assert taken(box) == [*READERS, READERS[1]]


def test_an_issue_that_went_out_elsewhere_has_nobody_to_tell_here(workspace: Path, box: Box) -> None:
    assert call(workspace, "sent", "--where", "maily").code == 0
    ended = call(workspace, "correct", "s1", "--was", "회사는 이번에", "--is", "회사는 지난주에", "--mail", "--yes")
    assert (ended.code, "메일리" in ended.text) == (3, True)
    assert call(workspace, "correct", "s1", "--mail", "--dry-run").code == 0
    assert "지난주에" in (issue(workspace) / "dry-run-correction" / "c1" / "issue.txt").read_text()
    assert box.taken == []


def test_the_archived_page_tells_what_was_put_right(sent: Path) -> None:
    correct(sent)
    assert call(sent, "site").code == 0
    page = (sent / "output" / "site" / newsroom.DAY / "index.html").read_text()
    assert "[바로잡습니다]" in page.partition("</h1>")[2][:400]


# --- the model


def test_the_model_never_reads_what_the_editor_added(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = newsroom.Writer.__call__

    def listening(writer: newsroom.Writer, body: dict[str, object]) -> str:
        asked.append(json.dumps(body, ensure_ascii=False))
        return answer(writer, body)

    monkeypatch.setattr(newsroom.Writer, "__call__", listening)
    texts = {
        "event": "### 은하수마당 모임\n\n- **일시**: 2026-03-12 14:00\n- **장소**: 은하수마당\n",
        "sponsor": "### 은하수마당 할인\n\n- **광고주**: 은하수마당\n",
        "note": "### 은하수마당에서\n\n은하수마당을 다녀왔어요.\n",
    }
    with messages_api():
        for kind, text in texts.items():
            assert call(workspace, "section", "add", kind, "--after", "s1", "--text", "-", stdin=text).code == 0
        for name in ("lede", "takeaways", "s1", "s2", "title"):
            assert call(workspace, "regenerate", name, "--instruction", "더 짧게").code == 0
        assert call(workspace, "run", "--fresh", "lede").code == 0
    assert len(asked) >= 5
    assert not any("은하수마당" in body for body in asked)
    for path in (issue(workspace) / "sections").glob("*-n?.md"):
        assert any(path.read_text().endswith(text) for text in texts.values())
