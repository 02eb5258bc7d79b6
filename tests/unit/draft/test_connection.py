import os
import ssl

import pytest

from pipeline.draft.connection import HIDDEN, Connection

KEY = "sk-ant-test-0123456789abcdef"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"bad key {KEY}", f"bad key {HIDDEN}"),
        (f"header authorization: Bearer {KEY}.", f"header authorization: Bearer {HIDDEN}."),
        (f"{KEY}{KEY}", HIDDEN),
        ("key ends in 89abcdef", f"key ends in {HIDDEN}"),
        (f"received {KEY[:16]}...", f"received {HIDDEN}..."),
        ("key ends in cdef", "key ends in cdef"),
        ("열쇠가 맞지 않아요", "열쇠가 맞지 않아요"),
        ("", ""),
    ],
)
def test_a_servers_words_hold_no_part_of_the_key(said: str, shown: str) -> None:
    assert Connection(KEY, None).masked(said) == shown


def test_a_key_that_is_no_secret_blots_out_no_words() -> None:
    assert Connection("local", None).masked("local model not found") == "local model not found"
    assert Connection("", None).masked("no key") == "no key"


def test_an_answer_may_speak_of_keys_but_not_hold_ours() -> None:
    line = Connection(KEY, None)
    assert line.unsaid("열쇠는 sk-ant-test로 시작해요.") == "열쇠는 sk-ant-test로 시작해요."
    assert KEY not in line.unsaid(f"보내신 열쇠: {KEY}")


def test_whom_we_trust_is_read_once_and_anew_where_the_environment_names_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def read() -> ssl.SSLContext:
        asked.append(os.environ["SSL_CERT_FILE"])
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr("httpx2.create_ssl_context", read)
    for file in ("one of a test", "one of a test", "another"):
        monkeypatch.setenv("SSL_CERT_FILE", file)
        with Connection(KEY, "https://127.0.0.1:1").lent():
            pass
    assert asked == ["one of a test", "another"]
