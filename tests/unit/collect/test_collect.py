"""Every source's answer becomes entries, a report and what to remember."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Lock
from urllib.parse import urlsplit

from pipeline.collect import FIRST_ENTRIES, PARSER_VERSION, collect
from pipeline.records import Collected, Fetched, Source, SourceState, Validators
from tests.unit.collect.world import NOW, URL, Answers, StillClock, fetched, item, rss, source


def run(
    sources: list[Source],
    answers: Answers,
    states: dict[str, SourceState] | None = None,
    clock: StillClock | None = None,
) -> Collected:
    with ThreadPoolExecutor(2) as executor:
        return collect(sources, states or {}, answers, clock or StillClock(), executor)


def again(collected: Collected) -> dict[str, SourceState]:
    return {state.url: state for state in collected.states}


def test_a_feed_gives_its_entries_a_report_and_validators_to_ask_with() -> None:
    answers = Answers({URL: fetched(rss([item(1), item(2)]))})
    collected = run([source()], answers)
    assert [entry.title for entry in collected.entries] == ["기사 1", "기사 2"]
    assert {entry.first_seen for entry in collected.entries} == {NOW}
    report, state = collected.reports[0], collected.states[0]
    assert (report.state, report.entries) == ("ok", 2)
    assert report.detail
    assert (state.parser, state.last_ok, state.next_try) == (PARSER_VERSION, NOW, None)
    run([source()], answers, again(collected))
    assert answers.asked[1] == (URL, state.validators)


def test_one_broken_source_leaves_its_neighbours_whole() -> None:
    bad = "https://news.example.com/broken"
    answers = Answers({URL: fetched(rss([item(1)])), bad: fetched(b"<rss><channel>" + b"<a>" * 600, bad)})
    collected = run(
        [
            source(bad, "Bad"),
            source(),
            source(
                "https://other.example/",
                "Gone",
            ),
        ],
        answers,
    )
    assert [report.state for report in collected.reports] == ["broken", "ok", "broken"]
    assert collected.reports[0].reason == "unsafe"
    assert len(collected.entries) == 1


def test_a_body_that_is_no_feed_leaves_no_validators_behind() -> None:
    page = b"<html><head><link rel=alternate type=application/rss+xml href=/real.xml></head><body>Just a moment</body></html>"
    collected = run([source()], Answers({URL: fetched(page)}))
    assert collected.states[0].validators is None
    assert collected.reports[0].reason == "web-page"
    assert "https://news.example.com/real.xml" in collected.reports[0].detail


def test_a_cut_document_keeps_its_whole_items_and_is_asked_for_again() -> None:
    body = rss([item(1), item(2)])[:-40]
    collected = run([source()], Answers({URL: fetched(body)}))
    assert [entry.title for entry in collected.entries] == ["기사 1"]
    assert collected.reports[0].reason == "partial"
    assert collected.states[0].validators is None


def test_a_first_read_takes_the_newest_entries_and_says_so() -> None:
    days = [f"2026-{1 + number // 28:02}-{1 + number % 28:02}" for number in range(120)]
    body = rss([item(number, date=day) for number, day in enumerate(days)])
    answers = Answers({URL: fetched(body)})
    first = run([source()], answers)
    assert len(first.entries) == FIRST_ENTRIES
    assert first.entries[0].title == "기사 70"
    assert "120" in first.reports[0].detail
    assert len(run([source()], answers, again(first)).entries) == 120


def test_nothing_is_asked_before_its_time_and_never_after_410() -> None:
    later = Fetched(URL, URL, 429, reason="later", retry_after=7200, detail="later")
    answers, clock = Answers({URL: later}), StillClock()
    states = again(run([source()], answers, clock=clock))
    clock.time = NOW + timedelta(hours=1, minutes=59)
    waiting = run([source()], answers, states, clock)
    assert (waiting.reports[0].state, len(answers.asked)) == ("waiting", 1)
    clock.time = NOW + timedelta(hours=2)
    answers.answers[URL] = Fetched(URL, URL, 410, reason="gone", detail="gone")
    gone = run([source()], answers, states, clock)
    clock.time = NOW + timedelta(days=300)
    assert run([source()], answers, again(gone), clock).reports[0].state == "gone"
    assert len(answers.asked) == 2


def test_a_permanent_move_is_followed_from_its_second_word_on() -> None:
    new = "https://new.example.com/rss"
    body = rss([item(1)])
    answers = Answers({URL: fetched(body, moved_to=new), new: fetched(body, new)})
    first = run([source()], answers)
    assert first.reports[0].state == "moved"
    second = run([source()], answers, again(first))
    third = run([source()], answers, again(second))
    assert [url for url, _ in answers.asked] == [URL, URL, new]
    assert third.states[0].moved_to == new


def test_an_unchanged_source_is_alive_and_gives_nothing() -> None:
    known = fetched(rss([item(1)])).validators
    same = Fetched(URL, URL, 304, validators=known, unchanged=True)
    collected = run([source()], Answers({URL: same}), {URL: SourceState(URL, failures=3)})
    assert (collected.entries, collected.reports[0].state) == ((), "unchanged")
    assert (collected.states[0].failures, collected.states[0].last_ok) == (0, NOW)


def test_validators_of_another_parser_are_not_sent() -> None:
    known = fetched(rss([item(1)])).validators
    answers = Answers({URL: fetched(rss([item(1)]))})
    run([source()], answers, {URL: SourceState(URL, validators=known, parser="0")})
    assert answers.asked == [(URL, None)]


def test_offline_changes_no_state() -> None:
    before = SourceState(URL, failures=2, reason="timeout")
    collected = run([source()], Answers({URL: Fetched(URL, URL, reason="offline")}), {URL: before})
    assert collected.states == (before,)


def test_one_article_in_two_feeds_of_an_outlet_is_one_entry() -> None:
    second = "https://news.example.com/ai"
    short = item(1).replace("/a/1<", "/a/1?utm_source=rss<")
    answers = Answers({URL: fetched(rss([short])), second: fetched(rss([item(1, "훨씬 더 긴 본문이에요.")]), second)})
    collected = run([source(), source(second, "News AI")], answers)
    assert [entry.body for entry in collected.entries] == ["훨씬 더 긴 본문이에요."]


def test_a_site_without_a_feed_is_read_by_its_selector_or_sitemap() -> None:
    page = (
        '<html lang="ko"><body><nav><a href="/x">메뉴</a></nav><ul class="news list">'
        '<li><a href="/a/1"><h3>첫 소식</h3></a> <span>2026.11.23</span></li><li><a href="/a/2">둘째 소식</a></li></ul></body></html>'
    )
    sitemap = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://lab.example/blog/a-new-model</loc>'
        "<lastmod>2026-11-20</lastmod></url></urlset>"
    )
    lab = "https://lab.example/sitemap.xml"
    answers = Answers({URL: fetched(page.encode()), lab: fetched(sitemap.encode(), lab)})
    collected = run([source(selector="ul.news > li"), source("https://lab.example/", "Lab", sitemap=lab)], answers)
    assert [(entry.title, entry.url) for entry in collected.entries] == [
        ("첫 소식", "https://news.example.com/a/1"),
        ("둘째 소식", "https://news.example.com/a/2"),
        ("a new model", "https://lab.example/blog/a-new-model"),
    ]
    assert collected.entries[0].published is not None
    assert collected.entries[0].published.day == 23


def test_a_disabled_source_is_not_asked() -> None:
    answers = Answers({})
    assert run([Source("Off", URL, enabled=False)], answers) == Collected((), (), ())
    assert answers.asked == []


class Slow(Answers):
    """A transport whose slow addresses need a long deadline; it knows how many requests of a host were under way at once."""

    def __init__(self, answers: dict[str, Fetched], slow: set[str]) -> None:
        super().__init__(answers)
        self.slow = slow
        self.order: list[tuple[str, bool]] = []
        self.under_way: dict[str, int] = {}
        self.most = 0
        self.turn = Lock()

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        host = urlsplit(url).netloc
        with self.turn:
            self.order.append((url, seconds is not None))
            self.under_way[host] = self.under_way.get(host, 0) + 1
            self.most = max(self.most, self.under_way[host])
        try:
            if url in self.slow and seconds is not None:
                return Fetched(url, url, reason="timeout", detail="slow")
            return super().get(url, validators=validators)
        finally:
            with self.turn:
                self.under_way[host] -= 1


def test_a_slow_source_gets_its_time_when_all_others_are_through() -> None:
    urls = [f"https://news.example.com/{number}" for number in range(6)] + ["https://other.example/1"]
    slow = Slow({url: fetched(rss([item(number)]), url) for number, url in enumerate(urls)}, {urls[0], urls[3]})
    collected = run([source(url, url) for url in urls], slow)
    assert [report.state for report in collected.reports] == ["ok"] * 7
    assert sorted(slow.order[:7]) == sorted((url, True) for url in urls)
    assert sorted(slow.order[7:]) == [(urls[0], False), (urls[3], False)]
    assert collected.states[0].failures == 0
    assert slow.most <= 2


def test_a_source_that_never_answers_is_broken_and_was_asked_twice() -> None:
    answers = Answers({URL: Fetched(URL, URL, reason="timeout", detail="slow")})
    collected = run([source()], answers)
    assert collected.reports[0].reason == "timeout"
    assert collected.states[0].failures == 1
    assert len(answers.asked) == 2


def test_sources_of_a_host_that_failed_before_are_asked_last() -> None:
    urls = [f"https://news.example.com/{number}" for number in range(5)]
    slow = Slow({url: fetched(rss([item(number)]), url) for number, url in enumerate(urls)}, set())
    bad = SourceState(urls[0], failures=3, failing_since=NOW - timedelta(days=2))
    run([source(url, url) for url in urls], slow, {urls[0]: bad})
    assert urls[0] in [url for url, _ in slow.order[-2:]]


def test_a_source_that_failed_for_months_is_not_asked() -> None:
    answers = Answers({URL: fetched(rss([item(1)]))})
    dead = SourceState(URL, failures=8, failing_since=NOW - timedelta(days=61), reason="dns")
    collected = run([source()], answers, {URL: dead})
    assert answers.asked == []
    assert (collected.reports[0].state, collected.reports[0].reason) == ("gone", "dead")
    assert "서버 이름" in collected.reports[0].detail
