"""listmonk and Stibee from the command line: a draft by default, sent only when asked, found again, noted as sent."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Ended, call, held, messages_api
from tests.e2e.smtp_server import Box, smtp_server
from tests.services import listmonk, stibee
from tests.services.server import Asked, Desk, Said, serving


@dataclass
class House:
    """A workspace and the two services that it may hand its issue to."""

    folder: Path
    lists: listmonk.ListmonkServer
    books: stibee.StibeeServer
    box: Box
    desks: dict[str, Desk] = field(default_factory=dict)

    def send(self, target: str, *words: str) -> Ended:
        """Hand the issue over, and look that no key stands anywhere."""
        ended = call(self.folder, "send", "--target", target, *words)
        logs = "".join(path.read_text() for path in (self.folder / "output/logs").glob("*.log"))
        for secret in (listmonk.TOKEN, stibee.KEY):
            assert secret not in ended.text + logs
        return ended

    def ready(self) -> None:
        """Let the issue have readers of its own and a test mail: the mail server could send it."""
        (self.folder / "subscribers.csv").write_text("email\nann@home.example\nbo@home.example\n")
        assert call(self.folder, "send", "--to", "me@harbor.example").code == 0
        self.box.taken.clear()

    def mail(self) -> Ended:
        """Send by the mail server, whatever was handed over before."""
        return call(self.folder, "send", "--target", "smtp", "--yes")

    def states(self, target: str) -> list[object]:
        """Return the state of every campaign that the service holds."""
        if target == "listmonk":
            return [row["status"] for row in self.lists.campaigns.values()]
        return [{0: "draft", 1: "scheduled", 21: "running"}[row["status"]] for row in self.books.emails.values()]


@pytest.fixture(scope="module")
def made(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished issue: each test works in its own copy, over servers of its own."""
    folder = newsroom.make(tmp_path_factory.mktemp("campaigns") / "weekly", press)
    with held(), messages_api():
        assert call(folder, "run").code == 0
    return folder


@pytest.fixture
def house(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    lists, books = listmonk.ListmonkServer(), stibee.StibeeServer()
    with smtp_server() as box, serving(lists) as first, serving(books) as second:
        mail = {
            "from": "항구 <desk@harbor.example>",
            "reply_to": "editor@harbor.example",
            "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
            "listmonk": {"url": first.url(), "user": listmonk.USER, "lists": [3], "template": 2},
            "stibee": {"url": second.url("/v2"), "list": 77},
        }
        folder = Path(shutil.copytree(made, tmp_path / "weekly"))
        settings = json.loads((folder / "sources.yaml").read_text())
        settings["newsletter"]["mail"] = mail
        (folder / "sources.yaml").write_text(json.dumps(settings, ensure_ascii=False))
        monkeypatch.setenv("NEWSLETTER_LISTMONK_TOKEN", listmonk.TOKEN)
        monkeypatch.setenv("NEWSLETTER_STIBEE_KEY", stibee.KEY)
        with held(), messages_api():
            yield House(folder, lists, books, box, {"listmonk": first, "stibee": second})


TARGETS = ["listmonk", "stibee"]


@pytest.mark.parametrize("target", TARGETS)
def test_a_draft_is_left_and_the_same_draft_is_changed(house: House, target: str) -> None:
    ended = house.send(target)
    assert ended.code == 0, ended.text
    assert "초안으로 남겼어요" in ended.out
    path = house.folder / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n{{ 한 줄을 }} 더 적었어요.\n")
    assert house.send(target).code == 0
    assert house.states(target) == ["draft"]
    page = house.lists.mail(1)[1] if target == "listmonk" else house.books.mail(5000)[1]
    assert "{{ 한 줄을 }} 더 적었어요." in listmonk.shown(page)
    link = listmonk.LINK if target == "listmonk" else stibee.LINK
    assert f'href="{link}"' in page
    assert newsroom.DAY not in [line for line in call(house.folder, "status").out.splitlines() if "보냄" in line]


@pytest.mark.parametrize("target", TARGETS)
def test_it_is_sent_only_when_asked_and_counts_as_sent(house: House, target: str) -> None:
    assert house.send(target, "--start", "--yes").code == 3  # no test mail yet
    assert house.states(target) == []
    assert call(house.folder, "send", "--to", "me@harbor.example").code == 0
    assert house.send(target, "--start").code == 2
    ended = house.send(target, "--start", "--yes")
    assert ended.code == 0, ended.text
    assert house.states(target) == ["running"]
    for words in (("--start", "--yes"), ()):
        again = house.send(target, *words)
        assert again.code == 0, again.text
        assert "보내고 있어요" in again.out
    assert house.states(target) == ["running"]
    place = {"stibee": "스티비"}.get(target, target)
    assert f"이미 보냈어요(보낸 곳: {place}, {newsroom.DAY[:5]}" in call(house.folder, "run").out
    assert "(Asia/Seoul)" in call(house.folder, "run").out
    noted = call(house.folder, "sent", "--where", target)
    assert noted.code == 0, noted.text
    assert f"{place}에서 보냈다고" in noted.out
    assert "--undo" not in noted.out  # it would be refused


@pytest.mark.parametrize("target", TARGETS)
def test_a_time_makes_a_schedule(house: House, target: str) -> None:
    assert call(house.folder, "send", "--to", "me@harbor.example").code == 0
    ended = house.send(target, "--start", "07:00", "--yes")
    assert ended.code == 0, ended.text
    assert "예약돼 있어요" in ended.out
    assert house.states(target) == ["scheduled"]
    assert house.send(target, "--at", "07:00").code == 2


@pytest.mark.parametrize("target", TARGETS)
def test_what_a_person_started_at_the_service_is_noted(house: House, target: str) -> None:
    assert house.send(target).code == 0
    if target == "listmonk":
        house.lists.campaigns[1]["status"] = "finished"
    else:
        house.books.emails[5000]["status"] = 3
    ended = house.send(target)
    assert ended.code == 0, ended.text
    assert "이미 보냈어요" in ended.out
    assert "이미 보냈어요" in call(house.folder, "run").out
    other = "stibee" if target == "listmonk" else "listmonk"
    assert house.send(other).code == 3
    assert house.states(other) == []


@pytest.mark.parametrize("target", TARGETS)
def test_a_sent_campaign_that_is_gone_is_not_made_again(house: House, target: str) -> None:
    assert call(house.folder, "send", "--to", "me@harbor.example").code == 0
    assert house.send(target, "--start", "--yes").code == 0
    house.lists.campaigns.clear()
    house.books.emails.clear()
    ended = house.send(target, "--start", "--yes")
    assert ended.code == 3, ended.text
    assert "찾을 수 없어요" in ended.text
    assert house.states(target) == []


@pytest.mark.parametrize("target", TARGETS)
def test_a_text_that_changed_after_it_went_out_is_told(house: House, target: str) -> None:
    assert house.send(target).code == 0
    if target == "listmonk":
        house.lists.campaigns[1]["status"] = "running"
    else:
        house.books.emails[5000]["status"] = 22
    path = house.folder / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n한 줄을 더 적었어요.\n")
    ended = house.send(target)
    assert ended.code == 3
    assert "newsletter correct" in ended.text


@pytest.mark.parametrize("target", TARGETS)
def test_a_lost_answer_is_taken_up_by_the_next_call(house: House, target: str) -> None:
    house.desks[target].order("drop-after", "POST")
    ended = house.send(target)
    assert ended.code == 1
    assert "다시 실행하면" in ended.text
    assert house.send(target).code == 0
    assert house.states(target) == ["draft"]


@pytest.mark.parametrize("target", TARGETS)
def test_a_start_that_nobody_knows_of_waits_for_a_person(house: House, target: str) -> None:
    assert call(house.folder, "send", "--to", "me@harbor.example").code == 0
    assert house.send(target).code == 0
    desk = house.desks[target]
    desk.deaf = ("/status", "/send")
    ended = house.send(target, "--start", "--yes")
    assert ended.code == 3, ended.text
    assert "보내는 중인지 알 수 없어요" in ended.text
    desk.deaf = ()
    assert house.states(target) == ["draft"]
    assert house.send(target, "--start", "--yes").code == 3
    assert house.send(target, "--start", "--yes").code == 0
    assert house.states(target) == ["running"]


START = {"listmonk": ("PUT", "/status"), "stibee": ("POST", "/send")}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("answer", ["drop-after", 504, "page"])  # every status: `tests/unit/publish/test_services.py`
def test_a_start_that_was_done_but_not_answered_is_in_doubt_and_goes_no_other_way(
    house: House, target: str, answer: str | int
) -> None:
    house.ready()
    desk, (method, end) = house.desks[target], START[target]
    done = desk.service

    def service(asked: Asked) -> Said | None:
        if desk.deaf:
            return None
        said = done(asked)
        if asked.method != method or not asked.path.endswith(end):
            return said
        desk.deaf = ("/campaigns", "&per_page=all", "&limit=100")  # the look that follows drops, too
        if isinstance(answer, int):
            return Said(answer, b'{"message": "boom"}')
        return Said(200, b"<html>log in</html>", "text/html") if answer == "page" else None

    desk.service = service
    ended = house.send(target, "--start", "--yes")
    assert ended.code == 3, ended.text
    assert "보내는 중인지 알 수 없어요" in ended.text
    assert house.states(target) == ["running"]
    assert "답이 없었어요" in call(house.folder, "status").out
    mailed = house.mail()
    assert mailed.code == 3, mailed.text
    assert f"newsletter send --target {target}" in mailed.text
    other = "stibee" if target == "listmonk" else "listmonk"
    assert house.send(other).code == 3
    assert (house.box.taken, house.states(other)) == ([], [])
    desk.deaf, desk.service = (), done
    assert house.send(target, "--start", "--yes").code == 0
    assert house.states(target) == ["running"]
    assert house.mail().code == 3
    assert house.box.taken == []


@pytest.mark.parametrize("target", TARGETS)
def test_a_doubtful_start_that_never_was_lets_the_mail_server_send(house: House, target: str) -> None:
    house.ready()
    desk = house.desks[target]
    desk.deaf = (START[target][1],)
    assert house.send(target, "--start", "--yes").code == 3
    desk.deaf = ()
    assert house.mail().code == 3
    assert house.send(target).code == 3  # it looks, and finds a draft
    assert house.mail().code == 0
    assert len(house.box.taken) == 2


@pytest.mark.parametrize("target", TARGETS)
def test_what_a_service_sends_is_not_noted_away_and_mailed_again(house: House, target: str) -> None:
    house.ready()
    assert house.send(target, "--start", "--yes").code == 0
    for words in (("--where", "maily"), ("--undo",)):
        ended = call(house.folder, "sent", *words)
        assert ended.code == 3, ended.text
        assert f"newsletter send --target {target}" in ended.text
    mailed = house.mail()
    assert mailed.code == 3
    assert "2026-03-03 화요일 21:" in mailed.text  # of the newsletter's zone, as people read it
    assert house.box.taken == []


def test_mails_of_our_own_in_doubt_keep_it_from_a_service(house: House) -> None:
    house.ready()
    house.box.tell("TAKEN", "ann@home.example", "drop")
    house.box.tell("RCPT", "bo@home.example", "550 5.1.1 no")
    assert house.mail().code == 3
    ended = house.send("listmonk", "--start", "--yes")
    assert ended.code == 3, ended.text
    assert "newsletter send --in-doubt" in ended.text
    assert call(house.folder, "send", "--in-doubt", "again").code == 0
    assert house.send("listmonk", "--start", "--yes").code == 0
    assert house.states("listmonk") == ["running"]


@pytest.mark.parametrize("target", TARGETS)
def test_a_draft_noted_as_sent_by_mistake_is_taken_back(house: House, target: str) -> None:
    house.ready()
    assert house.send(target).code == 0
    assert call(house.folder, "sent", "--where", target).code == 0
    ended = call(house.folder, "sent", "--undo")
    assert ended.code == 0, ended.text
    assert house.mail().code == 0
    assert len(house.box.taken) == 2


def test_an_older_email_of_the_same_subject_stops_and_marks_nothing(house: House) -> None:
    house.ready()
    assert house.send("stibee").code == 0
    subject = house.books.emails.pop(5000)["subject"]
    house.books.emails[5] = {"id": 5, "listId": 77, "subject": subject, "status": 3}
    assert call(house.folder, "run").code == 0
    for words in ((), ("--start", "--yes")):
        ended = house.send("stibee", *words)
        assert ended.code == 3, ended.text
        assert "제목이 같은 이메일이 이미 나갔는데" in ended.text
        assert "newsletter correct" not in ended.text
    assert "보냄" not in call(house.folder, "status").out
    with pytest.MonkeyPatch.context() as patch:  # at a terminal a person says that it is another issue
        patch.setattr("pipeline.cli.campaigns._asks", lambda: True)
        ended = call(house.folder, "send", "--target", "stibee", stdin="y\n")
    assert ended.code == 0, ended.text
    assert house.send("stibee").code == 0  # and is not asked again
    assert sorted(house.books.emails) == [5, 5001]


def test_an_email_of_the_same_subject_that_is_another_issue_of_ours_is_passed_over(house: House) -> None:
    house.ready()
    assert house.send("stibee").code == 0
    issue = house.folder / "output" / newsroom.DAY
    older = issue.with_name("2026-02-25")
    shutil.copytree(issue, older)
    assert house.send("stibee", "--start", "--yes").code == 0
    assert call(house.folder, "send", "--target", "stibee", "--date", older.name).code == 0
    assert house.states("stibee") == ["running", "draft"]


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_missing_in_the_settings_is_named(house: House, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "NEWSLETTER_LISTMONK_TOKEN" if target == "listmonk" else "NEWSLETTER_STIBEE_KEY"
    monkeypatch.delenv(name)
    ended = house.send(target)
    assert ended.code == 2
    assert name in ended.text
    assert house.states(target) == []


def test_open_findings_keep_even_a_draft_back(house: House) -> None:
    path = house.folder / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n[할 일] 여기에 더 적기\n")
    assert house.send("listmonk").code == 3
    assert house.lists.campaigns == {}


def spoil(house: House) -> None:
    """Leave a line of the issue for which no sentence of a source stands, and one that the editor vouches for."""
    path = house.folder / "output" / newsroom.DAY / "sections/02-s1.md"
    ours, wrong = "[^직접: 항구 사무소에 물음]", "이 배는 하루에 918번 떠나요.[^S1.1]"
    path.write_text(path.read_text().rstrip("\n") + f"\n\n주말에는 쉬어요.{ours} {wrong}\n")


def test_files_to_paste_are_a_send_and_wait_for_what_blocks(house: House) -> None:
    spoil(house)
    refused = call(house.folder, "send", "--target", "file")
    assert (refused.code, "꼭 고칠 곳이 1곳" in refused.text, "issue.html" in refused.text) == (3, True, True), (
        refused.text
    )
    folder = house.folder / "output" / newsroom.DAY
    assert not (folder / "send").exists()
    (found,) = [one for one in json.loads((folder / "findings.json").read_text()) if one["severity"] == "block"]
    assert call(house.folder, "dismiss", found["id"], "--reason", "선장에게 확인").code == 0
    left = call(house.folder, "send", "--target", "file")
    assert left.code == 0, left.text
    assert "918번 떠나요.: 선장에게 확인" in left.out
    assert "주말에는 쉬어요. (항구 사무소에 물음)" in left.out
    assert (folder / "send" / "issue.html").is_file()


def test_the_cited_pages_are_read_again_before_files_are_left(house: House, press: newsroom.Press) -> None:
    piece = next(one for one in press.pieces if one.outlet == "harbor")
    at = press.pieces.index(piece)
    press.pieces.remove(piece)
    try:
        ended = call(house.folder, "send", "--target", "file")
    finally:
        press.pieces.insert(at, piece)
    assert (ended.code, "404" in ended.out) == (0, True), ended.text


def test_what_is_noted_as_sent_says_what_it_went_out_with(house: House) -> None:
    noted = call(house.folder, "sent", "--where", "maily")
    assert (noted.code, "꼭 고칠 곳" in noted.out) == (0, False), noted.text
    assert call(house.folder, "sent", "--undo").code == 0
    spoil(house)
    noted = call(house.folder, "sent", "--where", "maily")
    assert (noted.code, "꼭 고칠 곳이 1곳" in noted.out, "s1: 918" in noted.out) == (3, True, True), noted.text
    assert "메일리" in noted.out


def test_start_is_for_services_only(house: House) -> None:
    assert call(house.folder, "send", "--start", "--yes").code == 2


def test_files_to_paste_name_the_link_that_is_still_to_be_put_in(house: House) -> None:
    ended = call(house.folder, "send", "--target", "file")
    assert ended.code == 0, ended.text
    folder = house.folder / "output" / newsroom.DAY / "send"
    assert sorted(path.name for path in folder.iterdir()) == ["issue.html", "issue.md", "issue.txt", "subject.txt"]
    assert "{{unsubscribe}}" in (folder / "issue.html").read_text()
    assert "{{unsubscribe}}" in ended.out
    assert (folder / "subject.txt").read_text().strip()
