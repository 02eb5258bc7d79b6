"""Certificates for hostile sites: an authority made for the test, and what it vouches for rightly and wrongly."""

import ssl
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_SETTINGS = """
[ca]
default_ca = own
[own]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""
_THEN = ("20200101000000Z", "20210101000000Z")
_NOW = ("20200101000000Z", "20991231000000Z")
_LATER = ("20980101000000Z", "20991231000000Z")
_TIMES = {"tls-good": _NOW, "tls-expired": _THEN, "tls-not-yet": _LATER, "tls-other-host": _NOW}
SITES = (*_TIMES, "tls-unknown-issuer", "tls-self-signed")


@dataclass(frozen=True)
class Certificates:
    """The authority to trust, and a TLS context for each site by the name of its behaviour."""

    authority: Path
    contexts: Mapping[str, ssl.SSLContext]


def made(folder: Path, hosts: Mapping[str, str]) -> Certificates:
    """Make an authority and what each behaviour needs; `hosts` are the addresses of the sites."""
    (folder / "index.txt").write_text("")
    (folder / "ca.cnf").write_text(_SETTINGS.format(folder=folder))
    for name in ("ca", "stranger"):
        _openssl(
            folder,
            "req",
            "-x509",
            *_KEY,
            "-keyout",
            f"{name}.key",
            "-out",
            f"{name}.pem",
            "-subj",
            f"/CN={name}",
            "-days",
            "9999",
        )
    for name, (start, end) in _TIMES.items():
        _asked(folder, name, "127.9.9.9" if name == "tls-other-host" else hosts[name])
        _openssl(folder, *_signed(name, "ca"), "-startdate", start, "-enddate", end)
    _asked(folder, "tls-unknown-issuer", hosts["tls-unknown-issuer"])
    _openssl(folder, *_signed("tls-unknown-issuer", "stranger"), "-startdate", _NOW[0], "-enddate", _NOW[1])
    own = ("-keyout", "tls-self-signed.key", "-out", "tls-self-signed.pem", "-subj", "/CN=self", "-days", "9999")
    _openssl(folder, "req", "-x509", *_KEY, *own, "-addext", f"subjectAltName=IP:{hosts['tls-self-signed']}")
    return Certificates(folder / "ca.pem", {name: _context(folder, name) for name in SITES})


def _asked(folder: Path, name: str, host: str) -> None:
    files = ("-keyout", f"{name}.key", "-out", f"{name}.csr")
    _openssl(folder, "req", "-new", *_KEY, *files, "-subj", f"/CN={name}", "-addext", f"subjectAltName=IP:{host}")


def _signed(name: str, by: str) -> tuple[str, ...]:
    signer = ("-cert", f"{by}.pem", "-keyfile", f"{by}.key")
    return ("ca", "-batch", "-notext", "-config", "ca.cnf", *signer, "-in", f"{name}.csr", "-out", f"{name}.pem")


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def _context(folder: Path, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context
