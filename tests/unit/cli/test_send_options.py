"""Which options of `send` go together: nothing that was asked for is passed over in silence."""

import pytest

from pipeline.cli.send_options import need_one_wish
from pipeline.errors import UsageError


@pytest.mark.parametrize(
    "given",
    [
        {"due": True, "dry_run": ""},
        {"due": True, "day": "2026-03-04"},
        {"dry_run": "", "to": ("a@home.example",)},
        {"at": "07:00", "to": ("a@home.example",)},
        {"at": "07:00", "cancel": True},
        {"at": "07:00", "start": "now"},
        {"at": "07:00", "retry_refused": True},
        {"cancel": True, "to": ("a@home.example",)},
        {"cancel": True, "yes": True},
        {"in_doubt": "again", "retry_refused": True},
        {"in_doubt": "sent", "yes": True},
        {"in_doubt": "sent", "to": ("a@home.example",)},
        {"to": ("a@home.example",), "retry_refused": True},
        {"to": ("a@home.example",), "target": "listmonk"},
    ],
)
def test_a_wish_that_would_be_passed_over_is_an_error_that_names_both(given: dict[str, object]) -> None:
    with pytest.raises(UsageError) as caught:
        need_one_wish(given)
    for name in given:
        assert f"--{ {'day': 'date'}.get(name, name.replace('_', '-')) }" in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"yes": True, "changed": True, "ad": True, "day": "2026-03-04", "target": "smtp"},
        {"due": True, "yes": True},
        {"at": "07:00", "yes": True, "changed": True, "ad": False},
        {"to": ("a@home.example", "b@home.example"), "ad": False},
        {"dry_run": "", "yes": True, "changed": True},
        {"retry_refused": True, "yes": True},
        {"start": "now", "target": "listmonk", "yes": True},
        {"in_doubt": "sent", "day": "2026-03-04"},
    ],
)
def test_what_goes_together_is_taken(given: dict[str, object]) -> None:
    need_one_wish(given)


@pytest.mark.parametrize("given", [{"at": ""}, {"at": " "}, {"to": ("a@home.example", "")}, {"day": ""}, {"start": ""}])
def test_a_value_that_is_empty_is_an_error(given: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="비어 있어요"):
        need_one_wish(given)
