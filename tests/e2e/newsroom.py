"""A newsletter of its own for the end-to-end tests: six invented outlets on loopback, each on its own port, and a model that is played.

Nothing here is of the sample week, so that what passes here does not pass because the program knows the sample.
"""

import json
import re
import selectors
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Self

from pipeline.draft import blocks
from tests.quiet import QuietServer

DAY = "2026-03-04"
NOW = datetime.fromisoformat("2026-03-03T21:00:00+09:00")


class StillClock:
    """A clock at the eve of the issue that never waits."""

    def __init__(self, now: datetime = NOW) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        """Return at once."""


@dataclass(frozen=True)
class Piece:
    """One article of an outlet."""

    outlet: str
    slug: str
    hours: int  # before NOW
    title: str
    paragraphs: tuple[str, ...]
    hidden: str = ""  # markup that the page does not show


KESTREL = (
    "Kestrel Labs released Kestrel 3 on Monday and cut the price of its language model to $0.40 per million input tokens.",
    "The AI company said the earlier model cost $2.00 per million input tokens, so the new price is 80% lower.",
    "Kestrel 3 scored 68.2 on the BridgeBench coding benchmark in the company's own test, and the weights are open.",
    "“We want small teams to run agents all night,” said Mira Okafor, the chief executive of Kestrel Labs.",
    "Developers can use the model through the API from March 9, and the old model stays available until June.",
)
PIECES = (
    Piece("kestrel", "kestrel-3", 40, "Kestrel 3 cuts the price of our AI language model by 80%", KESTREL),
    Piece(
        "harbor",
        "kestrel-price",
        36,
        "Kestrel Labs cuts AI model price 80% with Kestrel 3",
        (
            "Kestrel Labs cut the price of its AI model by 80% on Monday as it released Kestrel 3.",
            "The price falls to $0.40 per million input tokens from $2.00, Kestrel Labs said in a post.",
            "Rival Tidewater AI declined to comment on the price of the new language model.",
            "Analysts at Harbor expect other AI labs to answer with their own cuts within weeks.",
        ),
    ),
    Piece(
        "maru",
        "kestrel-ko",
        30,
        "케스트럴 랩스, AI 모델 케스트럴 3 공개하며 값 80% 인하",
        (
            "케스트럴 랩스(Kestrel Labs)가 2일 새 AI 모델 케스트럴 3(Kestrel 3)을 공개하며 입력 값을 80% 내렸다.",
            "입력 100만 토큰당 값은 2.00달러에서 0.40달러로 낮아졌다.",
            "국내 개발자는 3월 9일부터 API로 새 모델을 쓸 수 있다고 회사는 밝혔다.",
        ),
    ),
    Piece(
        "harbor",
        "tidewater-chip",
        50,
        "Tidewater AI opens a data center for AI training in Busan",
        (
            "Tidewater AI opened a data center in Busan on Sunday with 4,096 accelerators for AI training.",
            "The company will spend 310 billion won on the site until 2028, it said.",
            "The city of Busan expects 120 new jobs in the data center for AI.",
            "Tidewater AI plans a second hall for machine learning in the autumn.",
        ),
    ),
    Piece(
        "dari",
        "tidewater-busan",
        44,
        "타이드워터 AI, 부산에 AI 학습용 데이터센터 열어",
        (
            "타이드워터 AI(Tidewater AI)가 1일 부산에 AI 학습용 데이터센터를 열었다.",
            "가속기 4,096개가 들어갔고 2028년까지 3,100억 원을 투자한다고 회사는 밝혔다.",
            "부산시는 새 일자리 120개가 생길 것으로 내다봤다.",
        ),
    ),
    Piece(
        "lantern",
        "school-tutor",
        60,
        "Norwind's AI tutor raised reading scores in a study of 900 pupils",
        (
            "Norwind's AI tutor raised reading scores by 6 points in a study of 900 pupils, the university of Lund said.",
            "The study ran for 12 weeks in 30 schools and compared the AI tutor with homework on paper.",
            "The authors warn that the effect was smaller for pupils who used the AI model at home.",
            "Norwind will publish the language model's prompts in April.",
        ),
    ),
    Piece(
        "quill",
        "agent-audit",
        70,
        "Pellucid releases an open source audit tool for AI agents",
        (
            "Pellucid released an open source audit tool for AI agents that records every call an agent makes.",
            "The tool adds 3 milliseconds to each call and stores its log in a single file.",
            "Version 1.0 supports agents built on 5 language models, and more will follow in May.",
            "Pellucid said two banks already use the audit tool with their AI agents.",
        ),
    ),
    Piece(
        "quill",
        "voice-law",
        90,
        "Denmark's parliament passes a law on AI voice copies",
        (
            "Denmark's parliament passed a law on AI voice copies on Friday with 94 votes to 12.",
            "The law gives everyone a right to their own voice and lets courts fine AI companies.",
            "It takes effect on July 1 and covers generative AI services used in the country.",
            "The culture ministry will publish guidance for machine learning companies in May.",
        ),
    ),
    Piece(
        "lantern",
        "garden-show",
        80,
        "The spring garden show opens on Saturday",
        (
            "The spring garden show opens on Saturday.",
            "Tickets cost 12 euros.",
            "There will be tulips and a brass band.",
        ),
    ),
    Piece(
        "maru",
        "medical-model",
        64,
        "한빛의료원, AI 판독 모델로 판독 시간 40% 줄여",
        (
            "한빛의료원이 AI 판독 모델을 도입해 흉부 영상 판독 시간을 40% 줄였다고 27일 밝혔다.",
            "의료원은 환자 2,300명의 영상으로 6개월 동안 AI 모델을 시험했다.",
            "최종 판독은 전문의가 하고, 모델은 순서를 정하는 데만 쓰인다.",
        ),
    ),
    Piece(
        "dari",
        "translation-book",
        100,
        "도서출판 물결, AI 번역 소설에 번역자 이름 표기하기로",
        (
            "도서출판 물결이 AI 번역 모델을 쓴 소설에 감수한 번역자 이름을 적기로 했다고 밝혔다.",
            "올해 나오는 소설 14종부터 적용하며, AI가 옮긴 분량도 함께 적는다.",
            "번역가 협회는 환영한다는 뜻을 밝혔다.",
        ),
    ),
    Piece(
        "kestrel",
        "kestrel-safety",
        20,
        "How we test Kestrel 3 for AI safety",
        (
            "We ran 11,000 attack prompts against our AI model Kestrel 3 before its release.",
            "The language model refused 97.4% of them, against 91.0% for the model before it.",
            "An outside group will repeat the AI safety test in April and publish what it finds.",
        ),
    ),
)
OUTLETS = {
    "kestrel": ("Kestrel Labs Blog", "en", "atom", True),
    "harbor": ("The Harbor", "en", "rss", False),
    "lantern": ("Lantern Weekly", "en", "json", False),
    "quill": ("Quill", "en", "rss", False),
    "maru": ("마루테크", "ko", "rss", False),
    "dari": ("다리뉴스", "ko", "atom", False),
}


class Press:
    """The six outlets, each served on a port of its own from `with` to its end. `down` names those that answer 503."""

    def __init__(self, *, age: timedelta = timedelta()) -> None:
        self.down: set[str] = set()
        self.asked: list[str] = []
        self.age = age
        self.pieces = list(PIECES)
        self._servers = {name: self._server(name) for name in OUTLETS}
        self._end, self._ended = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def origin(self, outlet: str) -> str:
        """Return where an outlet is."""
        return f"http://127.0.0.1:{self._servers[outlet].server_address[1]}"

    def url(self, piece: Piece) -> str:
        """Return the address of an article."""
        return f"{self.origin(piece.outlet)}/news/{piece.slug}"

    @property
    def urls(self) -> set[str]:
        """Every address that a feed names."""
        return {self.url(piece) for piece in self.pieces}

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.close()
        self._thread.join()
        for server in self._servers.values():
            server.server_close()

    def _serve(self) -> None:
        """Answer until the end: whoever asks wakes us, and nobody is looked for fifty times a second."""
        with self._ended, selectors.DefaultSelector() as ready:
            ready.register(self._ended, selectors.EVENT_READ)
            for server in self._servers.values():
                ready.register(server, selectors.EVENT_READ, server)
            while True:
                for key, _ in ready.select():
                    if key.data is None:
                        return
                    key.data.handle_request()

    def _server(self, outlet: str) -> QuietServer:
        press = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 5

            def do_GET(self) -> None:
                press.asked.append(f"{outlet} {self.path}")
                status, kind, body = press.answer(outlet, self.path)
                content = body.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = QuietServer(("127.0.0.1", 0), Handler)
        server.timeout = 0
        return server

    def answer(self, outlet: str, path: str) -> tuple[int, str, str]:
        """Return status, type and text of a document."""
        if outlet in self.down:
            return 503, "text/plain", "down"
        own = [piece for piece in self.pieces if piece.outlet == outlet]
        if path == "/feed":
            return 200, *_FEEDS[OUTLETS[outlet][2]](self, outlet, own)
        found = next((piece for piece in own if path == f"/news/{piece.slug}"), None)
        if found is not None:
            return 200, "text/html; charset=utf-8", page(found)
        return 404, "text/plain", "none"

    def when(self, piece: Piece) -> datetime:
        """Return when an article came out."""
        return NOW - timedelta(hours=piece.hours) - self.age


_BACKGROUND = {
    "en": (
        "People who use such tools every day told us that they look at price first, then at speed, and at the rest much later.",
        "We asked the people involved what comes next, and we will report again when there is more to say about it.",
    ),
    "ko": (
        "이런 도구를 날마다 쓰는 사람들은 값을 먼저 보고 그다음에 속도를 본다고 기자에게 말했다.",
        "앞으로의 계획을 물었더니 정해지는 대로 다시 알리겠다는 답이 돌아왔다. 이어지는 소식은 다음 기사에서 전한다.",
    ),
}


def page(piece: Piece) -> str:
    """Return an article page with what stands around articles."""
    name, language, _, _ = OUTLETS[piece.outlet]
    text = "".join(f"<p>{escape(one, quote=False)}</p>\n" for one in (*piece.paragraphs, *_BACKGROUND[language]))
    text += piece.hidden
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(piece.title)} | {name}</title></head>'
        f'<body><header><nav><a href="/">Home</a> <a href="/ai">AI</a></nav></header><main><article><h1>{escape(piece.title)}</h1>\n'
        f'{text}</article></main><aside class="related"><a href="https://elsewhere.invalid/ad">Read more</a></aside>'
        f"<footer>© {name}</footer></body></html>"
    )


def _rss(press: Press, outlet: str, pieces: list[Piece]) -> tuple[str, str]:
    items = "".join(
        f"<item><title>{escape(one.title)}</title><link>{press.url(one)}</link><guid>{press.url(one)}</guid>"
        f"<pubDate>{format_datetime(press.when(one))}</pubDate><description>{escape(one.paragraphs[0])}</description></item>"
        for one in pieces
    )
    head = f"<title>{OUTLETS[outlet][0]}</title><link>{press.origin(outlet)}/</link><description>News</description>"
    return "application/rss+xml", f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'


def _atom(press: Press, outlet: str, pieces: list[Piece]) -> tuple[str, str]:
    items = "".join(
        f'<entry><title>{escape(one.title)}</title><link href="{press.url(one)}"/><id>{press.url(one)}</id>'
        f"<updated>{press.when(one).isoformat()}</updated><published>{press.when(one).isoformat()}</published>"
        f"<summary>{escape(one.paragraphs[0])}</summary></entry>"
        for one in pieces
    )
    head = f"<title>{OUTLETS[outlet][0]}</title><id>{press.origin(outlet)}/</id><updated>{NOW.isoformat()}</updated>"
    return "application/atom+xml", f'<feed xmlns="http://www.w3.org/2005/Atom">{head}{items}</feed>'


def _json(press: Press, outlet: str, pieces: list[Piece]) -> tuple[str, str]:
    items = [
        {"id": press.url(one), "url": press.url(one), "title": one.title, "summary": one.paragraphs[0],
         "date_published": press.when(one).isoformat()}
        for one in pieces
    ]  # fmt: skip
    head = {"version": "https://jsonfeed.org/version/1.1", "title": OUTLETS[outlet][0]}
    return "application/feed+json", json.dumps({**head, "items": items}, ensure_ascii=False)


_FEEDS = {"rss": _rss, "atom": _atom, "json": _json}


# --- the newsletter


def settings(press: Press, model: Mapping[str, object] | None = None, **newsletter: object) -> str:
    """Return the text of a `sources.yaml` over these outlets."""
    rows = [
        {
            "name": name,
            "url": f"{press.origin(slug)}/feed",
            "language": language,
            "first_hand": first_hand,
            "topics": ["ai"],
        }
        for slug, (name, language, _, first_hand) in OUTLETS.items()
    ]
    tree = {
        "name": "항구 주간 AI",
        "weekday": "wednesday",
        "time": "07:00",
        "timezone": "Asia/Seoul",
        "greeting": "안녕하세요, 항구 구독자님!",
        "closing": "다음 주에 다시 만나요.",
        "topics": ["ai", "llm"],
        "shape": "digest",
        **newsletter,
        "model": {"budget_usd": 2.0, **(model or {})},
    }
    return json.dumps({"newsletter": tree, "sources": rows}, ensure_ascii=False, indent=1)


def make(folder: Path, press: Press, model: Mapping[str, object] | None = None, **newsletter: object) -> Path:
    """Leave a workspace over these outlets and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sources.yaml").write_text(settings(press, model, **newsletter), encoding="utf-8")
    return folder


# --- the model

_FIXED = re.compile(r"^(E[1-9]\d*) .+$", re.MULTILINE)
_SAID = (
    "회사는 이번에 달라진 점을 쓰는 사람의 눈높이에서 하나하나 풀어서 밝혔어요.",
    "그래서 같은 일을 하더라도 드는 품과 시간이 앞으로 꽤 달라질 수 있어요.",
    "다만 아직은 회사가 스스로 밝힌 내용이라 바깥의 확인이 더 필요해 보여요.",
    "이미 쓰고 있는 곳이라면 작은 일부터 옮겨 보고 결과를 견주어 볼 만해요.",
)


@dataclass
class Writer:
    """Plays the model from the request alone; `asked` counts what it was asked by kind."""

    asked: list[str] = field(default_factory=list)

    def __call__(self, body: dict[str, Any]) -> str:
        text = "\n".join(part["text"] for part in body["messages"][0]["content"])
        wanted = body["output_config"]["format"]["schema"]["properties"]
        if "greeting" in wanted:  # doctor tries the server
            return json.dumps({"greeting": "좋은 아침이에요, 구독자님."})
        kind = "outline" if "shape" in wanted else "section" if "heading" in wanted else "closing"
        self.asked.append(kind)
        return json.dumps({"outline": self.outline, "section": self.section, "closing": self.closing}[kind](text))

    def outline(self, text: str) -> dict[str, object]:
        stories = re.findall(r"^story: (\S+)$", text, re.MULTILINE)
        shape = "deep-dive" if re.search(r"^shape: deep-dive$", text, re.MULTILINE) else "digest"
        named = stories[:1] * 3 if shape == "deep-dive" else stories[:4]
        angles = ("무슨 일이 있었나", "상대는 어떻게 답했나", "무엇을 하면 되나", "그다음은 무엇인가")
        rows = [
            {"story": story, "heading": f"{'가나다라'[number]}째 소식을 전해요", "angle": angles[number]}
            for number, story in enumerate(named)
        ]
        return {"shape": shape, "title": "📌 이번 주의 소식을 전해요", "sections": rows}

    def section(self, text: str) -> dict[str, object]:
        sources = [[name for name, _ in block.sentences] for block in blocks.parse(text)]
        turned = "instruction: " in text
        cited = [names[min(number, len(names) - 1)] for number in range(4) for names in sources][:6]
        rows = [
            sentence(("새로 쓴 글에서 " if turned else "") + _SAID[number % 4], cited[number % len(cited)], number)
            for number in range(6)
        ]
        kept = [{**sentence("", "", number), "fixed": name} for number, name in enumerate(_FIXED.findall(text))]
        return {"heading": "새로 전하는 소식이에요", "sentences": [*rows[:2], *kept, *rows[2:]]}

    def closing(self, text: str) -> dict[str, object]:
        ids = [name for block in blocks.parse(text) for name, _ in block.sentences] or [""]  # titles: no sources
        lede = [
            sentence("이번 주에는 값을 내린 회사가 새로 나온 모델과 함께 소식을 전했어요.", ids[0], number)
            for number in (0, 1)
        ]
        points = [
            sentence(f"{word} 야간 작업부터 조금씩 옮겨 보세요.", "", 1, "item")
            for word in ("먼저", "다음으로", "끝으로")
        ]
        told = "이야기로 다시 열어요" if "instruction: " in text else "소식을 전해요"
        titles = [
            {"angle": angle, "text": f"📌 {word} {told}"}
            for angle, word in (("number", "값을 내린"), ("who", "회사가 낸"), ("so-what", "우리가 볼"))
        ]
        return {
            "titles": titles,
            "subject": "값을 내린 소식",
            "preheader": "회사의 답도 있어요",
            "lede": lede,
            "takeaways": points,
        }


def sentence(text: str, source: str, number: int = 0, place: str = "") -> dict[str, object]:
    """Return a sentence of a reply."""
    where = place or ("paragraph" if number % 2 == 0 else "same")
    return {"place": where, "fixed": "", "key": "", "text": text, "sources": [source] if source else [], "figures": []}
