"""Which addresses are on the open internet, and that the checked one is the one connected to."""

import pytest

from pipeline.web import guard


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",  # noqa: S104 - an address to refuse
        "224.0.0.1", "240.0.0.1",
        "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1",
        "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "not an address",
    ],
)  # fmt: skip
def test_what_is_not_on_the_open_internet_is_not_public(address: str) -> None:
    assert not guard.is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_the_open_internet_is_public(address: str) -> None:
    assert guard.is_public(address)


def test_a_name_that_points_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "lookup", lambda host, port: ["10.0.0.5"])
    with pytest.raises(guard.GuardError) as caught:
        guard.addresses("news.example.com", 80, frozenset(), 1)
    assert caught.value.reason == "refused-address"


def test_only_the_public_addresses_of_a_name_are_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "lookup", lambda host, port: ["127.0.0.1", "8.8.8.8"])
    assert guard.addresses("news.example.com", 80, frozenset(), 1) == ["8.8.8.8"]


def test_an_address_is_allowed_on_its_very_port_only() -> None:
    allowed = frozenset({("127.0.0.1", 8000)})
    assert guard.addresses("127.0.0.1", 8000, allowed, 1) == ["127.0.0.1"]
    with pytest.raises(guard.GuardError):
        guard.addresses("127.0.0.1", 8001, allowed, 1)
