"""Which address may be connected to: only the open internet, and what `sources.yaml` names itself.

A name in a URL says nothing about where a connection goes, so the check is made on the resolved address, and the caller
connects to that very address. Decimal, octal, hexadecimal and shortened forms need no rule of their own: the system's
resolver turns them into an address like any other.
"""

import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Thread

_NAT64 = ip_network("64:ff9b::/96")


class GuardError(Exception):
    """A connection that is not made; `reason` is a word of `records.Fetched`."""

    def __init__(self, reason: str, host: str) -> None:
        self.reason = reason
        self.host = host
        super().__init__(f"{reason}: {host}")


def addresses(host: str, port: int, allowed: frozenset[tuple[str, int]], timeout: float) -> list[str]:
    """Return the IP addresses of `host` that may be connected to, in the resolver's order.

    GuardError where the name does not resolve in time (`dns`, `timeout`) or none of its addresses is on the open
    internet (`refused-address`). A pair in `allowed` is written exactly so in the settings and may lie anywhere.
    """
    found = _lookup_in_time(host.rstrip("."), port, timeout, host)
    if (host, port) in allowed:
        return found
    public = [address for address in found if is_public(address)]
    if not public:
        raise GuardError("refused-address", host)
    return public


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the open internet, whatever it is wrapped in."""
    try:
        ip = _unwrapped(ip_address(address.partition("%")[0]))
    except ValueError:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(ip, IPv4Address):
        return ip
    inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
    if inner:
        return inner
    if ip in _NAT64 or (int(ip) >> 32 == 0 and int(ip) > 1):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip


def lookup(host: str, port: int) -> Sequence[str]:
    """Return the addresses that the system's resolver gives for a name; OSError or UnicodeError where it cannot."""
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in rows))


def _lookup_in_time(host: str, port: int, timeout: float, shown: str) -> list[str]:
    """Resolve in a thread of its own: the system's resolver knows no deadline."""
    found: list[str] = []

    def resolve() -> None:
        try:
            found.extend(lookup(host, port))
        except (OSError, UnicodeError):
            found.clear()

    thread = Thread(target=resolve, daemon=True)
    thread.start()
    thread.join(max(timeout, 0))
    if thread.is_alive():
        raise GuardError("timeout", shown)
    if not found:
        raise GuardError("dns", shown)
    return found
