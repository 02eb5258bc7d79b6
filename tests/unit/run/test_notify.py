"""The editor hears of an event once, on every way, whatever the other side does; and the run goes on."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from pipeline.config import Secrets
from pipeline.records import Fetched
from pipeline.run.context import Context
from pipeline.run.notify import notify
from pipeline.state import State
from pipeline.web import Limits, Web
from tests.e2e.smtp_server import Box, smtp_server
from tests.services.server import Desk, Said, serving
from tests.services.webhooks import DISCORD_PATH, SLACK_PATH, Channels

EVENT = "ready 2026-11-25"


@pytest.fixture
def channels() -> Channels:
    return Channels()


@pytest.fixture
def desk(channels: Channels) -> Iterator[Desk]:
    with serving(channels) as running:
        yield running


@pytest.fixture
def box() -> Iterator[Box]:
    with smtp_server() as running:
        yield running


Ways = Callable[..., Context]


@pytest.fixture
def ways(context: Context, desk: Desk, box: Box, request: pytest.FixtureRequest) -> Iterator[Ways]:
    """Return the context with the ways that a test names, over real connections."""
    limits = Limits(seconds=0.5 if "stall" in request.node.name else 15.0)
    with Web(frozenset({("127.0.0.1", desk.port)}), context.clock, limits=limits) as web:

        def told_by(*names: str, **changes: object) -> Context:
            secrets = {
                "NEWSLETTER_SLACK_WEBHOOK": desk.url(SLACK_PATH) if "slack" in names else "",
                "NEWSLETTER_DISCORD_WEBHOOK": desk.url(DISCORD_PATH) if "discord" in names else "",
                "NEWSLETTER_SMTP_HOST": "127.0.0.1",
                "NEWSLETTER_SMTP_PORT": str(box.port),
            }
            newsletter = context.settings.newsletter
            notifying = newsletter.notify.model_copy(
                update={"mail": "editor@example.com" if "mail" in names else None, **changes}
            )
            mail = newsletter.mail.model_copy(
                update={
                    "sender": "주간 소식 <news@example.com>",
                    "smtp": newsletter.mail.smtp.model_copy(update={"security": "none"}),
                }
            )
            changed = newsletter.model_copy(update={"notify": notifying, "mail": mail})
            return replace(
                context, settings=replace(context.settings, newsletter=changed), secrets=Secrets(secrets), services=web
            )

        yield told_by


def test_without_a_way_nobody_is_told(ways: Ways, desk: Desk) -> None:
    assert notify(ways(), EVENT, "초안", "글") == ()
    assert desk.asked == []


def test_every_way_hears_of_an_event_once(ways: Ways, channels: Channels, box: Box) -> None:
    context = ways("mail", "slack", "discord")
    first = notify(context, EVENT, "초안이 준비됐어요", "첫 줄 <b> & @everyone\n둘째 줄")
    again = notify(context, EVENT, "초안이 준비됐어요", "다른 글")
    assert [(one.way, one.state) for one in first] == [("mail", "told"), ("slack", "told"), ("discord", "told")]
    assert {one.state for one in again} == {"known"}
    assert len(box.taken) == 1
    assert channels.slack == ["초안이 준비됐어요\n\n첫 줄 <b> & @everyone\n둘째 줄"]
    assert channels.discord[0]["allowed_mentions"] == {"parse": []}
    assert len(channels.discord) == 1
    assert {one.state for one in notify(context, "ready 2026-12-02", "다음 호", "글")} == {"told"}


@pytest.mark.parametrize("way", ["slack", "discord"])
@pytest.mark.parametrize("status", [307, 400, 401, 403, 404, 429, 503])
def test_what_was_refused_is_tried_again(ways: Ways, desk: Desk, channels: Channels, way: str, status: int) -> None:
    desk.order(Said(status, b"no_service", headers={"Retry-After": "30"}))
    [failed] = notify(ways(way), EVENT, "초안", "글")
    assert failed.state == "failed"
    assert str(status) in failed.detail
    assert [one.state for one in notify(ways(way), EVENT, "초안", "글")] == ["told"]
    assert len(getattr(channels, way)) == 1


@pytest.mark.parametrize("way", ["slack", "discord"])
@pytest.mark.parametrize("trouble", ["drop", "drop-after", "stall-after"])
def test_what_may_have_arrived_is_not_told_twice(
    ways: Ways, desk: Desk, channels: Channels, way: str, trouble: str
) -> None:
    desk.order(trouble)
    [unknown] = notify(ways(way), EVENT, "초안", "글")
    [later] = notify(ways(way), EVENT, "초안", "글")
    assert (unknown.state, later.state) == ("doubt", "known")
    assert "다시 받을게요" not in unknown.detail  # that is said of sources
    assert len(getattr(channels, way)) == (trouble != "drop")


@pytest.mark.parametrize("way", ["slack", "discord"])
@pytest.mark.parametrize(
    "answer",
    [Said(202, b"accepted"), Said(204), Said(200, b'{"success":true}'), Said(200, b""), Said(201, b"ok", "text/html")],
    ids=lambda answer: f"{answer.status}-{answer.body.decode()[:9]}",
)
def test_any_yes_of_a_webhook_is_a_yes(ways: Ways, desk: Desk, way: str, answer: Said) -> None:
    desk.order(answer)
    states = [one.state for _ in range(3) for one in notify(ways(way), EVENT, "초안", "글")]
    assert states == ["told", "known", "known"]
    assert len(desk.asked) == 1


@pytest.mark.parametrize("way", ["slack", "discord"])
@pytest.mark.parametrize("status", [500, 502, 504, 520])
def test_a_gateway_behind_which_it_may_have_arrived_is_not_told_twice(
    ways: Ways, desk: Desk, way: str, status: int
) -> None:
    desk.order(Said(status, b"<html>bad gateway</html>", "text/html"))
    states = [one.state for _ in range(3) for one in notify(ways(way), EVENT, "초안", "글")]
    assert states == ["doubt", "known", "known"]
    assert len(desk.asked) == 1


def test_a_login_page_is_no_answer(ways: Ways, desk: Desk) -> None:
    desk.order(Said(200, b"<html>Sign in</html>", "text/html"))
    [told] = notify(ways("slack"), EVENT, "초안", "글")
    assert told.state == "failed"


def test_one_way_that_fails_keeps_no_other_from_telling(ways: Ways, desk: Desk, channels: Channels, box: Box) -> None:
    box.tell("RCPT", "*", "550 no such mailbox")
    states = [one.state for one in notify(ways("mail", "slack"), EVENT, "초안", "글")]
    assert states == ["failed", "told"]
    assert [one.state for one in notify(ways("mail", "slack"), EVENT, "초안", "글")] == ["told", "known"]


def test_a_kill_while_telling_tells_nobody_twice(ways: Ways, channels: Channels) -> None:
    context = ways("slack")

    class Killed:
        def call(self, *args: object, **values: object) -> Fetched:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        notify(replace(context, services=Killed()), EVENT, "초안", "글")
    assert [one.state for one in notify(context, EVENT, "초안", "글")] == ["doubt"]
    assert [one.state for one in notify(context, EVENT, "초안", "글")] == ["known"]
    assert channels.slack == []


def test_the_address_of_a_webhook_is_in_no_answer_and_no_log(ways: Ways, desk: Desk) -> None:
    lines: list[str] = []

    def log(step: str, text: str) -> None:
        lines.append(text)

    for answer in (Said(404, SLACK_PATH.encode()), Said(400, desk.url(SLACK_PATH).encode()), "drop"):
        desk.order(answer)
        context = replace(ways("slack"), progress=log)
        lines += [one.detail for one in notify(context, f"event {answer}", "초안", "글")]
    open_address = replace(
        ways("slack"),
        secrets=Secrets({"NEWSLETTER_SLACK_WEBHOOK": "http://hooks.example.com/services/T1/B1/secret-of-slack"}),
    )
    [told] = notify(open_address, "event open", "초안", "글")
    assert told.state == "failed"
    assert "https" in told.detail
    assert len(lines) == 6
    assert not any("secret-of" in text for text in (*lines, told.detail))


def test_a_webhook_may_stand_in_the_settings_too(ways: Ways, desk: Desk, channels: Channels) -> None:
    context = ways(slack=desk.url(SLACK_PATH))
    assert [one.state for one in notify(context, EVENT, "초안", "글")] == ["told"]


def test_a_long_text_is_whole_as_a_file_and_cut_in_sight(ways: Ways, channels: Channels) -> None:
    text = "\n".join(f"{number}. 긴 글 <{number}> & *별* 📉" for number in range(6000))
    assert [one.state for one in notify(ways("slack", "discord"), EVENT, "초안" * 1500, text)] == ["told", "told"]
    assert channels.files == [text.encode()]
    assert channels.slack[0].endswith("…")
    assert len(channels.slack[0]) > 25_000


def test_an_unusable_state_is_no_end_of_the_run(ways: Ways, channels: Channels) -> None:
    context = ways("slack")
    closed = State(context.output / "state.sqlite")
    closed.close()
    assert [one.state for one in notify(replace(context, state=closed), EVENT, "초안", "글")] == ["failed"]
    assert channels.slack == []
