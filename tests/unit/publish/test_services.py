"""listmonk and Stibee over real connections: a draft first, found again, sent once, and a clear word for every way to fail."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from html import escape

import pytest

from pipeline.errors import ConfigError, PipelineError, SendError
from pipeline.publish.targets import Campaign, Known, Standing, Target
from pipeline.publish.targets.listmonk import Listmonk, Server
from pipeline.publish.targets.service import LostAnswerError, NotDoneError
from pipeline.publish.targets.stibee import Account, Stibee
from pipeline.records import Mail, Picture
from pipeline.web import Limits, Web
from tests.services import listmonk, stibee
from tests.services.server import Desk, Said, serving
from tests.unit.web.conftest import StillClock

TRICKY = 'a {{ .Subscriber.Email }} {{{ }} {% %} <b> 5 < 7 & "x" `y` $%name%$ $% https://x.example/@TrackLink {{ UnsubscribeURL }} {'
SUBJECT = "(광고) 📉 {{ 값 }}이 84% 내렸어요 $%name%$"


def campaign_with(text: str, subject: str = SUBJECT, digest: str = "d1" * 32) -> Campaign:
    """Return an issue whose bodies hold a text and a link to unsubscribe."""
    page = (
        "<!doctype html><html><head><style>@media screen{.a{color:#111}}</style><!--[if mso]><style>td{font-family:'M'}"
        f'</style><![endif]--></head><body><p title="{escape(text)}">{escape(text)}</p>'
        '<a href="{{unsubscribe}}">수신거부</a></body></html>'
    )
    mail = Mail(subject, page, f"{text}\n\n수신거부: {{{{unsubscribe}}}}\n", "2026-12-02")
    return Campaign("newsletter-2026-12-02-abc", digest, "주간 41호 (2026-12-02)", "주간 <news@example.com>", mail)


@dataclass
class Case:
    """One service: its server, the way to it, and what it holds."""

    name: str
    desk: Desk
    target: Target
    states: Callable[[], Sequence[object]]
    holds: Callable[[], tuple[str, ...]]  # subject and HTML of the first one, as a reader gets them


def _save(case: Case, campaign: Campaign, found: Standing | None = None) -> tuple[Standing, list[str]]:
    remembered: list[str] = []
    return case.target.save(campaign, found, remembered.append), remembered


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(params=["listmonk", "stibee"])
def case(request: pytest.FixtureRequest, clock: StillClock) -> Iterator[Case]:
    server, house = listmonk.ListmonkServer(), stibee.StibeeServer()
    seconds = 0.5 if "stall" in request.node.name else 15.0
    with (
        serving(server if request.param == "listmonk" else house) as desk,
        Web(frozenset({("127.0.0.1", desk.port)}), clock, limits=Limits(seconds=seconds)) as web,
    ):
        target: Target
        if request.param == "listmonk":
            target = Listmonk(Server(desk.url(), listmonk.USER, listmonk.TOKEN, (3, 4), 2), web)
            yield Case(
                "listmonk",
                desk,
                target,
                lambda: [row["status"] for row in server.campaigns.values()],
                lambda: server.mail(1),
            )
        else:
            target = Stibee(Account(desk.url("/v2"), stibee.KEY, 77, (5,)), web)
            words = {0: "draft", 1: "scheduled", 21: "running"}
            yield Case(
                "stibee",
                desk,
                target,
                lambda: [words[row["status"]] for row in house.emails.values()],
                lambda: house.mail(5000),
            )


def test_an_issue_becomes_a_draft_and_a_second_save_changes_it(case: Case) -> None:
    first = campaign_with("첫 글")
    assert case.target.find(first, Known()) is None
    draft, remembered = _save(case, first)
    assert (draft.state, remembered) == ("draft", [draft.id])
    found = case.target.find(first, Known(draft.id, begun=True))
    assert found is not None
    assert (found.id, found.state) == (draft.id, "draft")
    changed, _ = _save(case, campaign_with("고친 글", "바뀐 제목", "d2" * 32), found)
    assert changed.id == draft.id
    assert case.states() == ["draft"]
    assert case.holds()[0] == "바뀐 제목"
    assert "고친 글" in case.holds()[1]


def test_what_looks_like_a_template_reaches_the_reader_as_it_was(case: Case) -> None:
    _save(case, campaign_with(TRICKY))
    subject, page, *text = case.holds()
    link = listmonk.LINK if case.name == "listmonk" else stibee.LINK
    assert subject.replace("\u2060", "") == SUBJECT
    assert TRICKY in listmonk.shown(page)
    assert f'href="{link}"' in page
    assert "<!--[if mso]><style>td{font-family:'M'}</style><![endif]-->" in page
    if text:
        assert text == [f"{TRICKY}\n\n수신거부: {link}\n"]


def test_the_link_of_the_settings_gives_way_to_that_of_the_service(case: Case) -> None:
    given = "https://example.com/leave?a=1&b=2"
    campaign = campaign_with("글")
    page = campaign.mail.html.replace("{{unsubscribe}}", escape(given))
    own = replace(campaign, unsubscribe=given, mail=replace(campaign.mail, html=page))
    _save(case, own)
    assert "example.com/leave" not in case.holds()[1]


def test_it_is_sent_when_asked_and_never_twice(case: Case) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    started = case.target.start(campaign, draft, None)
    assert started.state == "sending"
    found = case.target.find(campaign, Known(draft.id, begun=True))
    assert found is not None
    assert found.state == "sending"
    assert case.target.start(campaign, draft, None).state == "sending"  # refused there, and looked up
    with pytest.raises(SendError):
        _save(case, campaign, draft)
    assert case.states() == ["running"]


def test_it_is_found_again_without_its_id_once_it_goes_out(case: Case) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    case.target.start(campaign, draft, None)
    found = case.target.find(campaign, Known())
    assert found is not None
    assert (found.id, found.state) == (draft.id, "sending")


def test_it_can_be_given_a_time(case: Case) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    at = datetime(2026, 12, 2, 7, tzinfo=timezone(timedelta(hours=9)))
    assert case.target.start(campaign, draft, at).state == "scheduled"
    assert case.states() == ["scheduled"]
    assert any(b"2026-12-02T07:00:00+09:00" in one.body or "20261202070000" in one.path for one in case.desk.asked)


def test_a_draft_whose_answer_was_lost_is_found_and_not_made_twice(case: Case) -> None:
    campaign = campaign_with("글")
    case.desk.order("drop-after", "POST")
    with pytest.raises(LostAnswerError):
        _save(case, campaign)
    found = case.target.find(campaign, Known(begun=True))
    assert found is not None
    assert found.state == "draft"
    _save(case, campaign, found)
    assert case.states() == ["draft"]
    assert "글" in case.holds()[1]


def test_a_start_whose_answer_was_lost_is_looked_up(case: Case) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    case.desk.order("drop-after", "PUT" if case.name == "listmonk" else "POST")
    assert case.target.start(campaign, draft, None).state == "sending"
    assert case.states() == ["running"]


@pytest.mark.parametrize(
    "answer",
    [
        Said(502),
        Said(500, b'{"message": "boom"}'),
        Said(400, b'{"message": "it runs"}'),
        Said(200, b"<p>", "text/html"),
    ],
    ids=["502", "500", "a proxy sent it twice", "page"],
)
def test_a_start_that_was_done_and_badly_answered_is_looked_up(case: Case, answer: Said) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    done, end = case.desk.service, ("/status", "/send")
    case.desk.service = lambda asked: (done(asked), answer)[1] if asked.path.endswith(end) else done(asked)
    assert case.target.start(campaign, draft, None).state == "sending"
    assert case.states() == ["running"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(Said(400, b'{"message": "no"}'), NotDoneError), (Said(401), NotDoneError), (Said(302), NotDoneError)]
    + [(Said(status), LostAnswerError) for status in (408, 500, 502, 504)],
    ids=lambda value: str(getattr(value, "status", "")),
)
def test_only_a_plain_no_to_a_start_means_that_nothing_goes_out(
    case: Case, answer: Said, kind: type[SendError]
) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    case.desk.order(answer, "PUT" if case.name == "listmonk" else "POST")
    case.desk.order("drop", "GET")  # the look, too
    with pytest.raises(kind):
        case.target.start(campaign, draft, None)


@pytest.mark.parametrize("body", [b"not json", b"null", b"", b'{"data": {"id": 1, "status": "new"}}'])
def test_listmonk_a_start_whose_answer_cannot_be_read_is_looked_up(clock: StillClock, body: bytes) -> None:
    server = listmonk.ListmonkServer()
    with serving(server) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:
        target = Listmonk(Server(desk.url(), listmonk.USER, listmonk.TOKEN, (3,)), web)
        campaign = campaign_with("글")
        draft = target.save(campaign, None, lambda _: None)
        desk.service = lambda asked: (server(asked), Said(200, body))[asked.path.endswith("/status")]
        assert target.start(campaign, draft, None).state == "sending"
        desk.service = server
        server.campaigns[1]["status"] = "draft"
        desk.order(Said(200, body), "PUT")
        desk.order("drop", "GET")
        with pytest.raises(SendError) as raised:
            target.start(campaign, draft, None)
        assert not isinstance(raised.value, NotDoneError)


def test_a_start_that_never_arrived_is_in_doubt_and_sends_nothing(case: Case) -> None:
    campaign = campaign_with("글")
    draft, _ = _save(case, campaign)
    case.desk.order("drop", "PUT" if case.name == "listmonk" else "POST")
    with pytest.raises(LostAnswerError):
        case.target.start(campaign, draft, None)
    assert case.states() == ["draft"]


_FAILURES = [
    (Said(400, b'{"message": "Invalid list IDs.", "code": "Errors.X"}'), "Invalid list IDs."),
    (Said(401, b'{"message": "no"}'), "NEWSLETTER_"),
    (Said(403, b'{"message": "permission denied: campaigns:manage"}'), "campaigns:manage"),
    (Said(404, b'{"message": "Not Found"}'), "404"),
    (Said(409, b'{"message": "conflict"}'), "409"),
    (Said(429, b"{}", headers={"Retry-After": "300"}), "5분"),
    (Said(500, b'{"message": "pq: out of memory"}'), "pq: out of memory"),
    (Said(503, b"<html>Bad gateway</html>", "text/html"), "503"),
    (Said(200, b"<html>Please log in</html>", "text/html"), "웹 페이지"),
    (Said(200, b"[1, 2"), "알아볼 수 없어요"),
    (Said(200, b'"yes"'), "알아볼 수 없어요"),
    (Said(200, b'{"data": 5}'), "알아볼 수 없어요"),
    (Said(302, b"", headers={"Location": "https://elsewhere.example/"}), "302"),
    ("drop", "닿지 못했어요"),
    ("stall-after", "0.5초"),
]


@pytest.mark.parametrize(("answer", "told"), _FAILURES, ids=lambda value: str(value)[:24])
def test_every_failure_says_what_to_do_and_holds_no_key(case: Case, answer: Said | str, told: str) -> None:
    campaign = campaign_with("글")
    case.desk.order(answer)
    with pytest.raises(SendError) as raised:
        case.target.find(campaign, Known("1"))
    assert told in str(raised.value)
    for secret in (listmonk.TOKEN, stibee.KEY):
        assert secret not in str(raised.value)
    assert case.target.find(campaign, Known()) is None


def test_a_key_that_the_server_repeats_is_in_no_message(case: Case) -> None:
    key = listmonk.TOKEN if case.name == "listmonk" else stibee.KEY
    case.desk.order(Said(400, f'{{"message": "bad token {key}"}}'.encode()))
    with pytest.raises(SendError) as raised:
        case.target.find(campaign_with("글"), Known())
    assert key not in str(raised.value)
    assert "•••" in str(raised.value)
    assert key not in repr(case.target.__dict__)


def test_pictures_inside_the_mail_are_refused_before_anything_is_asked(case: Case) -> None:
    campaign = campaign_with("글")
    with_picture = replace(campaign, mail=replace(campaign.mail, pictures=(Picture("a.png", "image/png", 1, 1, b"x"),)))
    with pytest.raises(ConfigError, match="pictures"):
        _save(case, with_picture)
    assert case.desk.asked == []


@pytest.mark.parametrize(
    "target",
    [
        lambda web: Listmonk(Server("http://mail.example.com", "u", "token", (1,)), web),
        lambda web: Stibee(Account("http://mail.example.com", "key", 1), web),
    ],
)
def test_a_key_never_travels_in_the_open(target: Callable[[Web], Target], clock: StillClock) -> None:
    with Web(frozenset(), clock) as web, pytest.raises(ConfigError, match="https"):
        target(web)


# --- what only one of them does


@pytest.fixture
def mailing_list(clock: StillClock) -> Iterator[tuple[listmonk.ListmonkServer, Callable[..., Listmonk]]]:
    server = listmonk.ListmonkServer()
    with serving(server) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:

        def target(token: str = listmonk.TOKEN, lists: tuple[int, ...] = (3,)) -> Listmonk:
            return Listmonk(Server(desk.url("/"), listmonk.USER, token, lists), web)

        yield server, target


def test_listmonk_a_wrong_token_is_named(
    mailing_list: tuple[listmonk.ListmonkServer, Callable[..., Listmonk]],
) -> None:
    with pytest.raises(SendError, match="NEWSLETTER_LISTMONK_TOKEN"):
        mailing_list[1](token="wrong-token").find(campaign_with("글"), Known())


def test_listmonk_a_list_that_it_leaves_out_is_named_and_the_draft_is_used_again(
    mailing_list: tuple[listmonk.ListmonkServer, Callable[..., Listmonk]],
) -> None:
    server, target = mailing_list
    campaign = campaign_with("글")
    with pytest.raises(SendError, match="목록이 있어요: 9"):
        target(lists=(3, 9)).save(campaign, None, lambda _: None)
    found = target().find(campaign, Known(begun=True))
    assert found is not None
    target().save(campaign, found, lambda _: None)
    assert [row["lists"] for row in server.campaigns.values()] == [[{"id": 3, "name": "list 3"}]]


def test_listmonk_a_copy_that_a_person_made_is_not_taken_for_the_one_that_went_out(
    mailing_list: tuple[listmonk.ListmonkServer, Callable[..., Listmonk]],
) -> None:
    server, target = mailing_list
    campaign = campaign_with("글")
    draft = target().save(campaign, None, lambda _: None)
    server.campaigns[2] = {**server.campaigns[1], "id": 2}
    assert (found := target().find(campaign, Known("2"))) is not None
    assert found.id == "2"
    target().start(campaign, draft, None)
    assert (found := target().find(campaign, Known("2"))) is not None
    assert (found.id, found.state, found.same) == ("1", "sending", True)
    assert (other := target().find(replace(campaign, digest="e" * 64), Known())) is not None
    assert not other.same


def test_listmonk_what_an_older_server_finds_beside_it_is_not_ours(clock: StillClock) -> None:
    server = listmonk.ListmonkServer()
    with serving(server) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:
        target = Listmonk(Server(desk.url(), listmonk.USER, listmonk.TOKEN, (3,)), web)
        row = {"id": 7, "status": "finished", "tags": ["another-letter"], "lists": []}
        desk.order(Said(200, json.dumps({"data": {"results": [row, {**row, "tags": None}]}}).encode()))
        assert target.find(campaign_with("글"), Known()) is None


@pytest.mark.parametrize("status", ["paused", "cancelled"])
def test_listmonk_a_stopped_campaign_is_told_apart(
    mailing_list: tuple[listmonk.ListmonkServer, Callable[..., Listmonk]], status: str
) -> None:
    server, target = mailing_list
    target().save(campaign_with("글"), None, lambda _: None)
    server.campaigns[1]["status"] = status
    found = target().find(campaign_with("글"), Known())
    assert found is not None
    assert found.state == "stopped"


def test_listmonk_a_time_that_was_taken_back_does_not_stay(
    mailing_list: tuple[listmonk.ListmonkServer, Callable[..., Listmonk]],
) -> None:
    server, target = mailing_list
    campaign = campaign_with("글")
    draft = target().save(campaign, None, lambda _: None)
    target().start(campaign, draft, datetime(2026, 12, 2, 7, tzinfo=UTC))
    server.campaigns[1]["status"] = "draft"
    target().save(campaign, draft, lambda _: None)
    assert server.campaigns[1]["send_at"] is None


def test_stibee_a_draft_of_the_same_subject_that_a_person_made_is_left_alone(clock: StillClock) -> None:
    house = stibee.StibeeServer()
    with serving(house) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:
        target = Stibee(Account(desk.url("/v2"), stibee.KEY, 77), web)
        campaign = campaign_with("글")
        theirs = target.save(campaign, None, lambda _: None)
        assert target.find(campaign, Known()) is None
        assert target.find(campaign, Known(theirs.id)) is not None
        assert target.find(campaign, Known(begun=True)) is not None


def test_stibee_an_old_email_is_found_on_a_later_page(clock: StillClock) -> None:
    house = stibee.StibeeServer()
    with serving(house) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:
        for number in range(250):
            house.emails[number] = {"id": number, "status": 3, "subject": f"{number}호", "listId": 77}
        target = Stibee(Account(desk.url("/v2"), stibee.KEY, 77), web)
        found = target.find(campaign_with("글", "249호"), Known())
        assert found is not None
        assert (found.id, found.state) == ("249", "sent")


def test_stibee_what_the_plan_or_the_key_does_not_allow_is_said(clock: StillClock) -> None:
    said: list[str] = []
    with serving(stibee.StibeeServer()) as desk, Web(frozenset({("127.0.0.1", desk.port)}), clock) as web:
        for code in ("Errors.Service.NeedProPlan", "Errors.Authorization.PermissionDenied"):
            desk.order(Said(400, f'{{"code": "{code}", "message": "안 돼요"}}'.encode()))
            with pytest.raises(PipelineError) as raised:
                Stibee(Account(desk.url("/v2"), stibee.KEY, 77), web).find(campaign_with("글"), Known())
            said.append(str(raised.value))
    assert "프로 요금제" in said[0]
    assert "인증된 발신자" in said[1]
