"""Settings: `sources.yaml` and the secrets beside it, every problem reported at once."""

from pipeline.config.check_kinds import CHECK_KINDS
from pipeline.config.load import find_workspace, load, load_file, load_rules, load_text
from pipeline.config.schema import (
    Checks,
    Mail,
    ModelSettings,
    Newsletter,
    Notify,
    Ranking,
    SectionSize,
    Settings,
    Smtp,
)
from pipeline.config.secrets import Secrets, load_secrets

__all__ = [
    "CHECK_KINDS",
    "Checks",
    "Mail",
    "ModelSettings",
    "Newsletter",
    "Notify",
    "Ranking",
    "Secrets",
    "SectionSize",
    "Settings",
    "Smtp",
    "find_workspace",
    "load",
    "load_file",
    "load_rules",
    "load_secrets",
    "load_text",
]
