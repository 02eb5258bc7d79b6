"""What a piece is, whether it fits, where it comes from, and whether it was told before."""

from dataclasses import replace
from itertools import product

import pytest

from pipeline.records import PastStory, Steering
from pipeline.select.genre import genre_of
from pipeline.select.origin import provenance
from pipeline.select.topic import fit
from tests.unit.select.week import BOUGHT, WEEK, entry, reason_for, selected, story_with

TOLD = PastStory(
    "2026-02-25",
    "퀼론, 오델레이 인수",
    "### 퀼론, 오델레이 인수\n\n퀼론(Quillon)이 음성 스타트업 오델레이(Odelay)를 6억2000만 달러에 인수해요.[^S1.1]",
    urls=("https://ledger.example/old",),
    titles=("Quillon acquires Odelay for $620 million",),
)

NAMES = ("Brume", "Corvane", "Petrel", "Marrow", "Lindel", "Ostrin", "Vael", "Tarn")
OTHERS = tuple(
    entry(f"z{number}", "Fernway Tech", f"{name} {deed} a model for {field}", "An AI tool.", hours=number)
    for number, (name, deed, field) in enumerate(
        product(NAMES, ("opens", "tests", "adds"), ("maps", "sheets", "radio"))
    )
)
"""A week's other news: what is rare shows only beside what is not."""


@pytest.mark.parametrize(
    ("title", "genre"),
    [
        ("The 6 best early winter deals on smart speakers", "deal"),
        ("Seven AI stories you may have missed this week", "roundup"),
        ("How to cut waiting time with prompt caching", "how-to"),
        ("Opinion: let the machine wait", "opinion"),
        ("Podcast, episode 61: the translator", "podcast"),
        ("Join us at Open Weights Evening in Lisbon", "event"),
        ("10 things to know about robots", "list"),
        ("주말에 훑어보는 스타트업 소식 다섯 가지", "roundup"),
        ("[칼럼] 기계가 기다리게 하자", "opinion"),
        ("Quillon to acquire Odelay for $620 million", "news"),
        ("Waymo deal puts robots on ferries", "news"),
        ("퀼론, 오델레이 인수", "news"),
        ("The week in AI: Quillon buys Odelay, Tessel opens its weights", "roundup"),
        ("Last week in AI #321", "roundup"),
        ("AI Weekly: Tessel opens its weights", "roundup"),
        ("[주간 AI 동향] 퀼론, 오델레이 인수 外", "roundup"),
        ("[AI 뉴스레터] 퀼론", "roundup"),
        ("Brume opens a weekly market for AI models", "news"),
        ("Quillon adds podcast translation to its AI", "news"),
        ("퀼론, 팟캐스트 만드는 AI 한국어 지원", "news"),
        ("How machines wait | Ledger podcast", "podcast"),
        ("퀼론, AI 뉴스레터 서비스 출시", "news"),
        ("Tessel 7B broke at its own hackathon, engineers say", "news"),
        ("Prime Day sales rise 12% as AI agents shop", "news"),
        ("정부, 인공지능 정책 설명회서 3조 원 투자 계획 발표", "news"),
    ],
)
def test_a_piece_that_is_no_news_is_known_by_its_title(title: str, genre: str) -> None:
    assert genre_of(entry("a", "x", title)) == genre


def test_a_list_is_pushed_down_by_the_listicle_reason() -> None:
    selection = selected((*WEEK, entry("x", "Fernway Tech", "7 best AI apps of the year")))
    points = {reason.name: reason.points for reason in story_with(selection, "x").reasons}
    assert points["listicle"] < 0


def test_a_roundup_joins_no_story() -> None:
    roundup = entry("x", "Fernway Tech", "AI roundup: Quillon to acquire Odelay for $620 million", hours=4)
    assert story_with(selected((*WEEK, roundup)), "x").entries == ("x",)


@pytest.mark.parametrize(
    ("title", "fits"),
    [
        ("OpenAI cuts prices", True),
        ("생성형 서비스 공개", True),
        ("Ferries drop paper tickets", False),
        ("지하철 보관함 바뀐다", False),
    ],
)
def test_fit_is_judged_by_the_words(title: str, *, fits: bool) -> None:
    assert bool(fit(entry("a", "x", title), ("ai",))) is fits


def test_a_topic_of_the_users_own_is_looked_for_as_it_stands() -> None:
    assert fit(entry("a", "x", "Knitting machines return"), ("knitting",)) == 1.0


def test_copies_of_one_release_are_one_origin() -> None:
    text = "Orla Cloud today announced a region in Porto. " + " ".join(
        f"Sentence number {n} says more." for n in range(12)
    )
    entries = [
        entry(name, outlet, "Orla opens", text, hours=n)
        for n, (name, outlet) in enumerate([("a", "Orla"), ("b", "X"), ("c", "Y")])
    ]
    found = provenance(entries, {}, frozenset({"Orla"}))
    assert found.origin == "Orla"
    assert found.copies == {"b", "c"}
    assert found.release


def test_a_story_that_one_outlet_had_to_itself_is_its_own() -> None:
    first = entry(
        "a", "X", "Exclusive: Orla to shut 40 shops", "Orla will shut 40 shops and save $12 million.", hours=0
    )
    echo = entry("b", "Y", "Orla to close 40 shops", "The chain wants to save money.", hours=3)
    korean = entry("c", "Z", "올라, 매장 40곳 닫는다", "1200만 달러를 아끼려는 것이다.", hours=5)
    assert provenance([first, echo, korean], {}, frozenset()).origin == "X"
    other = entry("d", "Z", "Orla workers protest", "Some 300 people came.", hours=5)
    assert provenance([first, echo, other], {}, frozenset()).origin == ""  # with figures of its own
    earlier = entry("e", "W", "Orla to close 40 shops", hours=-2)
    assert provenance([earlier, first, echo], {}, frozenset()).origin == ""
    official = entry("f", "Orla", "We are closing 40 shops", hours=4)
    assert provenance([first, echo, official], {}, frozenset({"Orla"})).origin == ""


@pytest.mark.parametrize(
    ("texts", "origin"),
    [
        (("Bloomberg News reported it, citing people.", "블룸버그통신에 따르면 그렇다."), "Bloomberg"),
        (("Reuters reported it.", "로이터통신은 13일(현지시간) 올라가 문을 닫는다고 보도했다."), "Reuters"),
        (
            ("According to the Wall Street Journal, yes.", "월스트리트저널(WSJ)에 따르면 그렇다."),
            "The Wall Street Journal",
        ),
        (("Microsoft reported record revenue.", "Lyft reported record revenue."), ""),
        (("A map reported by hikers.", "새 API에 따르면 그렇다."), ""),
        (("Bloomberg reported it.", "블룸버그가 꼽은 회사다. 올라는 문을 닫는다고 보도했다."), ""),
    ],
)
def test_an_outlet_that_all_others_name_is_the_origin(texts: tuple[str, ...], origin: str) -> None:
    entries = [entry(f"a{n}", f"Outlet {n}", "Orla", text, hours=n) for n, text in enumerate(texts)]
    assert provenance(entries, {}, frozenset()).origin == origin


@pytest.mark.parametrize(
    ("outlet", "text", "named"),
    [
        ("The Copper Wire", "코퍼 와이어에 따르면 퀼론이 문을 닫는다.", True),
        ("The Copper Wire", "미국 매체 코퍼와이어는 16일 퀼론이 문을 닫는다고 보도했다.", True),
        ("The Copper Wire", "16일 코퍼 와이어 보도가 나왔다.", True),
        ("Marrow Post", "마로우 포스트가 보도한 대로다.", True),
        ("The Verge", "더버지에 따르면 그렇다.", True),
        ("The Copper Wire", "코퍼 와이어는 오래된 신문이다.", False),
        ("The Copper Wire", "펀웨이 테크에 따르면 그렇다.", False),
        ("The Copper Wire", "회사 관계자에 따르면 그렇다.", False),
        ("Nike", "연구에 따르면 그렇다.", False),
        ("Tank", "통계에 따르면 그렇다.", False),
        ("솔잎일보", "코퍼 와이어에 따르면 그렇다.", False),
    ],
)
def test_an_outlet_is_known_by_its_name_in_hangul(outlet: str, text: str, *, named: bool) -> None:
    first = entry("a", outlet, "Orla closes shops", hours=0)
    then = entry("b", "가람뉴스", "올라, 매장 닫는다", text, hours=2)
    assert (provenance([first, then], {}, frozenset()).origin == outlet) is named


def test_a_date_that_is_still_to_come_wins_nothing() -> None:
    honest = entry("honest", "Ledger & Lane", "Quillon opens an AI lab in Porto", "Staff: 40.", hours=150)
    dated = entry("dated", "Fernway Tech", "Marrow AI model leaves beta", "It took a year.", hours=24 * 300)
    drifted = entry("drifted", "The Copper Wire", "Vael AI voice reaches Kenya", "In Swahili.", hours=181)
    points = {
        story.entries[0]: sum(reason.points for reason in story.reasons if reason.name == "freshness")
        for story in selected((honest, dated, drifted)).stories
    }
    assert points["dated"] < points["honest"] < points["drifted"]  # an hour ahead is a clock, a year is none


def test_hedged_reports_are_a_rumour_until_the_company_speaks() -> None:
    talk = entry("a", "X", "Orla is said to be in talks to buy Pine", "People familiar with the matter say so.")
    own = entry("b", "Orla", "We are buying Pine")
    assert provenance([talk], {}, frozenset({"Orla"})).rumour
    assert not provenance([talk, own], {}, frozenset({"Orla"})).rumour


@pytest.mark.parametrize(
    ("title", "text", "rumour"),
    [
        ("퀼론, 오델레이 인수 검토", "인수를 검토하는 것으로 알려진 곳은 퀼론이다.", True),
        ("퀼론, 오델레이 인수", "곧 발표한다는 관측이 나온다.", True),
        ("퀼론, 내년 AI폰 낼 듯", "", True),
        ("퀼론 대표 “관측 위성에 AI 싣는다”", "기상 관측 자료를 읽는다.", False),
        ("널리 알려진 AI 시험에서 1위", "퀼론이 1위를 했다.", False),
    ],
)
def test_korean_hedges_are_a_rumour_and_like_words_are_none(title: str, text: str, *, rumour: bool) -> None:
    assert provenance([entry("a", "X", title, text)], {}, frozenset()).rumour is rumour


def test_a_launch_is_no_rumour_for_a_detail_that_nobody_confirmed() -> None:
    launch = "가온전자가 18일 두 번째 추론 칩을 내놓았다. " + "칩은 8비트 연산을 초당 600조 번 한다. " * 20
    assert not provenance(
        [entry("a", "X", "가온전자, 추론 칩 ‘가온2’ 공개", f"{launch}값은 장당 800만 원대로 알려졌다.")],
        {},
        frozenset(),
    ).rumour
    assert provenance(
        [entry("a", "X", "가온전자 새 추론 칩", f"가온전자가 새 칩을 낼 것으로 알려졌다. {launch}")], {}, frozenset()
    ).rumour


TALKS = "People familiar with the matter say that Quillon is in talks. 인수를 협상 중인 것으로 알려졌다."


@pytest.mark.parametrize(
    ("title", "rumour"),
    [
        ("Quillon denies report that it is in talks to buy Odelay", False),
        ("Quillon CEO dismisses the rumours of a sale", False),
        ("Report of Odelay sale is not true, Quillon says", False),
        ("Odelay refutes report on layoffs", False),
        ("퀼론 “오델레이 인수 추진설 사실무근”", False),
        ("퀼론, 오델레이 인수설 전면 부인", False),
        ("퀼론 “인수 검토, 사실이 아니다”", False),
        ("퀼론, 인수설 일축", False),
        ("Quillon does not deny talks with Odelay", True),
        ("Quillon declines to deny the report", True),
        ("퀼론, 인수설 부인하지 않아", True),
        ("퀼론 대표 부인이 지분 매입 검토", True),
        ("퀼론, 사실상 인수 수순", True),
    ],
)
def test_what_is_denied_is_no_rumour_and_what_is_not_denied_is_one(title: str, *, rumour: bool) -> None:
    assert provenance([entry("a", "X", title, TALKS)], {}, frozenset()).rumour is rumour


def test_a_denial_beside_the_report_leaves_it_a_rumour() -> None:
    report = entry("a", "X", "Quillon is in talks to buy Odelay", TALKS)
    denial = entry("b", "Y", "Quillon denies report on Odelay", TALKS, hours=3)
    assert provenance([report, denial], {}, frozenset()).rumour
    assert not provenance([report, denial, replace(denial, id="c", outlet="Z")], {}, frozenset()).rumour


@pytest.mark.parametrize(
    ("title", "rumour"),
    [
        ("What is expected at the Quillon spring event", False),
        ("Quillon event: what is expected and when", False),
        ("Tessel 9 is expected to land in May", True),
    ],
)
def test_a_look_ahead_is_no_rumour(title: str, *, rumour: bool) -> None:
    assert provenance([entry("a", "X", title)], {}, frozenset()).rumour is rumour


def test_a_story_that_was_sent_is_left_out_and_names_the_issue() -> None:
    selection = selected(past=(TOLD,))
    assert {left.entry for left in selection.left_out} == {"b1", "b2", "b3"}
    assert "2026-02-25" in reason_for(selection, "b3")


def test_a_new_fact_makes_a_follow_up_with_its_earlier_issue() -> None:
    news = entry(
        "n",
        "Ledger & Lane",
        "Regulator rejects Quillon's deal for AI speech start-up Odelay",
        "Quillon said it would appeal.",
        hours=60,
    )
    story = story_with(selected((*WEEK[3:], *OTHERS, news), past=(TOLD,)), "n")
    assert story.novelty == "follow-up"
    assert story.earlier is not None
    assert story.earlier.date == "2026-02-25"
    because = next(reason.because for reason in story.reasons if reason.name == "follow_up")
    assert "rejects" in because  # what is new since


@pytest.mark.parametrize(
    "title",
    [
        "Watchdog blocks Quillon takeover of AI start-up Odelay",
        "Quillon completes its purchase of AI start-up Odelay",
        "Quillon scraps its deal for AI start-up Odelay",
        "Quillon ends talks to acquire AI start-up Odelay",
        "Quillon walks away from its $620 million deal for AI start-up Odelay",
        "Quillon's deal for AI start-up Odelay falls through",
        "퀼론, AI 스타트업 오델레이 인수 무산",
    ],
)
def test_what_became_of_a_deal_is_no_repeat_of_it(title: str) -> None:
    news = entry("n", "Ledger & Lane", title, "The deal was worth $620 million.", hours=60)
    for week in (WEEK[5:], (*WEEK[3:], *OTHERS)):
        assert story_with(selected((*week, news), past=(TOLD,)), "n").novelty == "follow-up"


@pytest.mark.parametrize(
    "besides", ["It rejected two lower offers.", "퀼론은 사옥을 짓던 일을 취소했다.", "Quillon will shut an office."]
)
def test_what_else_a_section_says_is_over_does_not_hide_a_turn(besides: str) -> None:
    past = PastStory(TOLD.date, TOLD.heading, f"{TOLD.text}\n{besides}", TOLD.urls, TOLD.titles)
    title = "Quillon walks away from its $620 million deal for AI start-up Odelay"
    news = entry("n", "Ledger & Lane", title, "The deal was worth $620 million.", hours=60)
    assert story_with(selected((*WEEK[3:], *OTHERS, news), past=(past,)), "n").novelty == "follow-up"


@pytest.mark.parametrize(
    "title", ["Quillon to acquire AI start-up Odelay for $620 million", "퀼론, AI 스타트업 오델레이 인수"]
)
def test_the_deal_told_again_is_a_repeat(title: str) -> None:
    news = entry("n", "Ledger & Lane", title, "The deal was worth $620 million.", hours=60)
    assert "2026-02-25" in reason_for(selected((*WEEK[3:], *OTHERS, news), past=(TOLD,)), "n")


@pytest.mark.parametrize(
    "title", ["Quillon calls off its deal for AI start-up Odelay", "Quillon abandons its deal for AI start-up Odelay"]
)
def test_a_deal_that_was_told_to_be_off_is_not_called_off_again(title: str) -> None:
    earlier = "### 퀼론, 오델레이 인수 취소\n\nQuillon nixes its deal for AI start-up Odelay for $620 million.\n퀼론이 AI 스타트업 오델레이 인수를 취소했어요."
    past = PastStory(
        "2026-02-25", "퀼론, 오델레이 인수 취소", earlier, TOLD.urls, ("Quillon nixes its deal for AI start-up Odelay",)
    )
    news = entry("n", "Ledger & Lane", title, "The deal was worth $620 million.", hours=60)
    assert "2026-02-25" in reason_for(selected((*WEEK[3:], *OTHERS, news), past=(past,)), "n")


def test_an_outlet_with_sources_of_its_own_is_no_echo_of_the_first() -> None:
    first = entry("a", "Orla", "Petrel in talks to buy Sundew for $1.8 billion", "Two people said so.")
    own = entry(
        "b",
        "The Copper Wire",
        "Petrel's bid for Sundew may reach $2.2 billion",
        "Three people told The Copper Wire of a bonus. Orla reported $1.8 billion on Monday, and so did others: Orla first reported the talks.",
        hours=9,
    )
    echo = entry("c", "Fernway Tech", "Petrel may buy Sundew", "The price is $1.8 billion, Orla reported.", hours=9)
    assert provenance([first, echo], {}, frozenset()).origin == "Orla"
    assert provenance([first, own], {}, frozenset()).origin == ""
    assert provenance([first, echo, own], {}, frozenset()).origin == ""


def test_a_roundup_repeats_no_roundup() -> None:
    last = PastStory("2026-02-25", "AI roundup: five stories", "### AI roundup: five stories\n\nQuillon and Odelay.")
    again = entry("r", "Fernway Tech", "AI roundup: five stories", "Quillon and Odelay.", hours=30)
    assert story_with(selected((*WEEK, again), past=(last,)), "r").novelty == "new"


def test_an_address_that_was_sent_is_known_again() -> None:
    again = replace(BOUGHT[0], url="https://ledger.example/old", title="A headline that changed since")
    assert "2026-02-25" in reason_for(selected((again, *WEEK[3:]), past=(TOLD,)), "b1")


def test_other_stories_stay_new_beside_a_past_one() -> None:
    assert story_with(selected(past=(TOLD,)), "o1").novelty == "new"


def test_what_the_editor_put_off_is_told_now_however_much_it_repeats_unless_it_was_dropped() -> None:
    due = ((BOUGHT[0].canonical, "발표 뒤에"),)
    story = story_with(selected(past=(TOLD,), steering=Steering(due=due)), "b1")
    assert story.reasons[-1].because.endswith("발표 뒤에")
    dropped = Steering(due=due, dropped=(BOUGHT[0].canonical,))
    assert "편집자" in reason_for(selected(steering=dropped), "b1")
