"""listmonk and Stibee from the command line: a draft by default, sent only when asked, found again, noted as sent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Ended, call, held, messages_api
from tests.e2e.smtp_server import smtp_server
from tests.services import listmonk, stibee
from tests.services.server import Desk, serving


@dataclass
class House:
    """A workspace and the two services that it may hand its issue to."""

    folder: Path
    lists: listmonk.ListmonkServer
    books: stibee.StibeeServer
    desks: dict[str, Desk] = field(default_factory=dict)

    def send(self, target: str, *words: str) -> Ended:
        """Hand the issue over, and look that no key stands anywhere."""
        ended = call(self.folder, "send", "--target", target, *words)
        logs = "".join(path.read_text() for path in (self.folder / "output/logs").glob("*.log"))
        for secret in (listmonk.TOKEN, stibee.KEY):
            assert secret not in ended.text + logs
        return ended

    def states(self, target: str) -> list[object]:
        """Return the state of every campaign that the service holds."""
        if target == "listmonk":
            return [row["status"] for row in self.lists.campaigns.values()]
        return [{0: "draft", 1: "scheduled", 21: "running"}[row["status"]] for row in self.books.emails.values()]


@pytest.fixture
def house(press: newsroom.Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    lists, books = listmonk.ListmonkServer(), stibee.StibeeServer()
    with smtp_server() as box, serving(lists) as first, serving(books) as second:
        mail = {
            "from": "항구 <desk@harbor.example>",
            "reply_to": "editor@harbor.example",
            "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
            "listmonk": {"url": first.url(), "user": listmonk.USER, "lists": [3], "template": 2},
            "stibee": {"url": second.url("/v2"), "list": 77},
        }
        folder = newsroom.make(tmp_path / "weekly", press, mail=mail)
        monkeypatch.setenv("NEWSLETTER_LISTMONK_TOKEN", listmonk.TOKEN)
        monkeypatch.setenv("NEWSLETTER_STIBEE_KEY", stibee.KEY)
        with held(), messages_api():
            assert call(folder, "run").code == 0
            yield House(folder, lists, books, {"listmonk": first, "stibee": second})


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
    assert "이미 보냈어요" in call(house.folder, "run").out


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
