"""`doctor` on a whole newsletter: every part has its line, the mail server is logged in to, and the mend is named."""

import json
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import Ended, call
from tests.e2e.newsroom import StillClock
from tests.e2e.smtp_server import Box, smtp_server

PARTS = {"settings", "key", "model", "sources", "disk", "fonts", "mail", "login", "zone", "permissions", "version"}
PASSWORD = "letmein-0815"
SETTINGS = """newsletter:
  name: 주간 AI
  model: {{drafter: extractive}}
  mail: {{from: me@example.com, address: 서울, smtp: {{host: 127.0.0.1, port: {port}, user: editor}}}}
sources:
  - {{name: One, url: "https://one.example/feed"}}
"""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine, with its key."""
    path = tmp_path_factory.mktemp("certificate") / "both.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=127.0.0.1 -addext"
    files = ["subjectAltName=IP:127.0.0.1", "-keyout", str(path), "-out", str(path)]
    subprocess.run(["openssl", *words.split(), *files], capture_output=True, check=True)
    return path


@pytest.fixture
def box(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    """A mail server with TLS and a login, whose certificate this machine trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(certificate)
    with smtp_server(offered) as running:
        yield running


@contextmanager
def newsletter(folder: Path, port: int) -> Iterator[Path]:
    """Give a newsletter whose mail goes to that port."""
    (folder / "sources.yaml").write_text(SETTINGS.format(port=port))
    (folder / "newsletter.env").write_text(f"NEWSLETTER_SMTP_PASSWORD={PASSWORD}\n")
    (folder / "newsletter.env").chmod(0o600)
    yield folder


def looked(ended: Ended) -> dict[str, dict[str, str]]:
    """Return the lines by their part; every one of them has a state that is known, and a mend where it is not well."""
    found = {line["name"]: line for line in json.loads(ended.out)}
    assert {line["state"] for line in found.values()} <= {"ok", "warning", "wrong"}
    assert all(line["mend"] for line in found.values() if line["state"] != "ok")
    assert ended.code == (1 if "wrong" in {line["state"] for line in found.values()} else 0)
    return found


def test_every_part_has_its_line_and_the_login_is_tried(tmp_path: Path, box: Box, clock: StillClock) -> None:
    with newsletter(tmp_path, box.port) as folder:
        found = looked(call(folder, "doctor", "--json"))
    assert set(found) >= PARTS
    assert found["login"]["state"] == "ok"
    assert [line.partition(" ")[0].upper() for line in box.lines] == ["EHLO", "STARTTLS", "EHLO", "AUTH", "QUIT"]
    assert not box.taken
    assert not (tmp_path / "output").exists()


def test_a_refused_login_is_wrong_and_the_password_stays_secret(tmp_path: Path, box: Box, clock: StillClock) -> None:
    box.tell("AUTH", "*", f"535 5.7.8 no {PASSWORD}")
    with newsletter(tmp_path, box.port) as folder:
        ended = call(folder, "doctor", "--json")
    assert looked(ended)["login"]["state"] == "wrong"
    assert "NEWSLETTER_SMTP_PASSWORD" in ended.out
    assert PASSWORD not in ended.text


def test_a_certificate_that_nobody_vouches_for_is_wrong(
    tmp_path: Path, box: Box, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with newsletter(tmp_path, box.port) as folder:
        found = looked(call(folder, "doctor", "--json"))
    assert found["login"]["state"] == "wrong"
    assert not [line for line in box.lines if line.startswith("AUTH")]
