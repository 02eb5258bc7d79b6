"""A farm of feeds for `bench/collect.py`: 300 feeds on 40 loopback hosts of mixed latency, some of them hostile where wished.

Started as a process of its own; prints its port. Hosts are 127.0.1.1 to 127.0.1.40. Few feeds lie on slow hosts and many on quick
ones, as on the open net. Every feed has an ETag and answers 304 to it. The documents are made here, from a seed.
"""

import asyncio
import contextlib
import random
import sys
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

HOSTS = 40
FEEDS = 300
NOW = datetime(2026, 11, 24, tzinfo=UTC)
HOSTILE = ("drip", "loop", "reset", "bomb", "cut", "silent")
WORDS = [
    "the",
    "model",
    "costs",
    "less",
    "than",
    "before",
    "and",
    "runs",
    "on",
    "one",
    "card",
    "루멘",
    "값",
    "내렸어요",
    "토큰",
    "모델",
    "공개",
    "이번",
    "주",
    "회사",
    "발표",
    "연구",
    "data",
    "center",
    "chips",
    "policy",
]


@dataclass(frozen=True)
class Feed:
    """One feed of the farm."""

    number: int
    host: int
    latency: float
    kind: str  # well, or one of HOSTILE

    @property
    def path(self) -> str:
        """Where it lies on its host."""
        return f"/feeds/{self.number}.xml"


def farm(hostile: int) -> list[Feed]:
    """Return the feeds; so many of them are hostile, a part of each kind, on any host."""
    chance = random.Random(300)
    spread = [host for host in range(6) for _ in range(25)]
    spread += [host for host in range(6, 20) for _ in range(8)]
    spread += [20 + number % 20 for number in range(FEEDS - len(spread))]
    slow = {host: 0.1 * 20 ** (number / 19) for number, host in enumerate(range(20, HOSTS))}
    quick = {host: chance.uniform(0.02, 0.06) for host in range(6)} | {
        host: chance.uniform(0.1, 0.3) for host in range(6, 20)
    }
    latency = quick | slow
    bad = dict(
        zip(chance.sample(range(FEEDS), hostile), [HOSTILE[one % len(HOSTILE)] for one in range(hostile)], strict=True)
    )
    return [Feed(number, host, latency[host], bad.get(number, "well")) for number, host in enumerate(spread)]


def document(number: int) -> bytes:
    """Return a feed of 10 to 50 items: a third of them with whole articles in HTML, the others with summaries."""
    chance = random.Random(number)
    whole = number % 3 == 0
    items = []
    for item in range(chance.randint(10, 50)):
        size = chance.randint(200, 900) if whole else chance.randint(15, 60)
        text = " ".join(chance.choices(WORDS, k=size))
        body = "".join(
            f"<p>{text[at : at + 400]} <a href='https://x.example/{at}'>more</a></p>" for at in range(0, len(text), 400)
        )
        date = format_datetime(NOW - timedelta(hours=chance.randint(1, 24 * 30)))
        items.append(
            f"<item><title>Item {item} of feed {number} &amp; {chance.choice(WORDS)}</title>"
            f"<link>https://outlet{number}.example/articles/{item}</link><guid isPermaLink='false'>{number}-{item}</guid>"
            f"<pubDate>{date}</pubDate><description><![CDATA[{body}]]></description></item>"
        )
    return f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Outlet {number}</title>{''.join(items)}</channel></rss>".encode()


BOMB = zlib.compress(b" " * 60_000_000, 9)


async def answer(feed: Feed, known: str, writer: asyncio.StreamWriter) -> None:
    """Answer one request as its feed does."""
    await asyncio.sleep(feed.latency)
    tag = f'"v{feed.number}"'
    if feed.kind == "loop":
        head(
            writer,
            "302 Found",
            {"Location": f"http://127.0.1.{feed.host + 1}:{PORT[0]}{feed.path}?{random.random()}"},
            b"",
        )
    elif feed.kind == "reset":
        writer.transport.abort()
    elif feed.kind == "silent":
        await asyncio.sleep(60)
    elif feed.kind == "bomb":
        head(writer, "200 OK", {"Content-Encoding": "deflate", "Content-Type": "application/rss+xml"}, BOMB)
    elif feed.kind == "drip":
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(600):
            writer.write(b"<")
            await writer.drain()
            await asyncio.sleep(0.1)
    elif known == tag:
        head(writer, "304 Not Modified", {"ETag": tag}, b"")
    else:
        body = document(feed.number)
        if feed.kind == "cut":
            head(writer, "200 OK", {"Content-Type": "application/rss+xml"}, body, promised=len(body) + 5000)
            writer.transport.abort()
        else:
            head(writer, "200 OK", {"Content-Type": "application/rss+xml", "ETag": tag}, body)
    with contextlib.suppress(ConnectionError):
        await writer.drain()


def head(
    writer: asyncio.StreamWriter, status: str, headers: dict[str, str], body: bytes, promised: int | None = None
) -> None:
    """Write an answer."""
    length = len(body) if promised is None else promised
    lines = [
        f"HTTP/1.1 {status}",
        *(f"{name}: {value}" for name, value in headers.items()),
        f"Content-Length: {length}",
    ]
    writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


PORT = [0]


async def serve(hostile: int) -> None:
    """Serve until the process is ended."""
    feeds = {(feed.host, feed.path): feed for feed in farm(hostile)}

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = int(writer.get_extra_info("sockname")[0].rpartition(".")[2]) - 1
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while not writer.is_closing():
                lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                path = lines[0].split(" ")[1].partition("?")[0]
                known = next(
                    (line.partition(":")[2].strip() for line in lines if line.lower().startswith("if-none-match")), ""
                )
                feed = feeds.get((host, path))
                if feed is None:
                    head(writer, "404 Not Found", {}, b"")
                else:
                    await answer(feed, known, writer)
        writer.close()

    first = await asyncio.start_server(connection, "127.0.1.1", 0)
    PORT[0] = first.sockets[0].getsockname()[1]
    servers = [
        first,
        *[await asyncio.start_server(connection, f"127.0.1.{host}", PORT[0]) for host in range(2, HOSTS + 1)],
    ]
    print(PORT[0], flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
