"""Write a feed of N entries (default 20000) to standard output. No network, standard library only."""

import datetime
import sys


def main(count: int) -> None:
    start = datetime.datetime(2026, 11, 2, tzinfo=datetime.UTC)
    out = sys.stdout.buffer
    out.write(
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>많은 글</title>'
        "<link>https://many.example.com/</link><description>d</description><language>ko</language>\n".encode()
    )
    for n in range(count):
        stamp = (start + datetime.timedelta(minutes=n)).strftime("%Y-%m-%dT%H:%M:%SZ")
        out.write(
            f"<item><title>기사 {n}</title><link>https://many.example.com/a/{n}</link>"
            f'<guid isPermaLink="false">g-{n}</guid><pubDate>{stamp}</pubDate>'
            f"<description>본문 {n}</description></item>\n".encode()
        )
    out.write(b"</channel></rss>\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20000)
