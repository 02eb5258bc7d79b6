"""A client that hangs up on one of our servers says nothing into the command that runs beside it."""

import socket
import struct
import time
import urllib.request
from http.server import BaseHTTPRequestHandler
from threading import Event, Thread

import pytest

from tests.e2e import newsroom
from tests.quiet import QuietServer
from tests.services.server import Said, serving


def hang_up(port: int) -> None:
    """Connect, send half a request and reset the connection."""
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"GET /feed HT")
        time.sleep(0.05)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def test_an_outlet_whose_reader_hangs_up_says_nothing_and_answers_the_next(capsys: pytest.CaptureFixture[str]) -> None:
    with newsroom.Press() as press:
        outlet = next(iter(newsroom.OUTLETS))
        port = int(press.origin(outlet).rpartition(":")[2])
        for _ in range(3):
            hang_up(port)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/feed", timeout=10) as answer:
            assert answer.status == 200
        time.sleep(0.05)
    assert capsys.readouterr().err == ""


def test_a_service_whose_answer_nobody_reads_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(lambda asked: Said(200, b"{}")) as desk:
        with socket.create_connection(("127.0.0.1", desk.port)) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: service\r\n\r\n")
            assert client.recv(1)  # the rest stays unread, so that to close is to reset
        time.sleep(0.05)
    assert capsys.readouterr().err == ""


def test_what_breaks_in_the_server_itself_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    broken = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            broken.set()
            raise RuntimeError("the test's own defect")

    with QuietServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        with socket.create_connection(("127.0.0.1", server.server_port)) as client:
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert broken.wait(10)
            assert client.recv(1) == b""
        server.shutdown()
        thread.join()
    assert "the test's own defect" in capsys.readouterr().err
