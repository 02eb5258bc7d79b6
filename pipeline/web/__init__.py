"""Every request to sources, pages, mail services and webhooks: caps, redirects, address checks, conditional requests."""

from pipeline.web.client import Web
from pipeline.web.door import Limits

__all__ = ["Limits", "Web"]
