"""What a server says in words of a request that it refuses."""

import pytest

from pipeline.draft.connection import Manner
from pipeline.draft.spelled_out import kind


@pytest.mark.parametrize(
    "said",
    [
        "x-api-key header is required",
        "missing x-api-key header",
        "no api key provided",
        "missing api key",
        "authentication required: provide an api key",
        "'x-api-key' was not found in the request",
        "api_key is missing",
    ],
)
def test_a_server_that_sees_no_key_looks_for_it_elsewhere(said: str) -> None:
    assert kind("key", "", said) == "unread-key"


@pytest.mark.parametrize(
    "said",
    [
        "invalid x-api-key",
        "incorrect api key provided",
        "your api key has expired",
        "unauthorized",
        "this key was revoked",
    ],
)
def test_a_key_that_is_refused_is_refused(said: str) -> None:
    assert kind("key", "", said) == "key"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("unrecognized request argument supplied: output_config", "no-schema"),
        ("{'loc': ['body', 'output_config'], 'msg': 'extra inputs are not permitted'}", "no-schema"),
        ("output_config.format.schema: maxlength is not supported", "bad-request"),
        ("system.0.cache_control: extra inputs are not permitted", "no-cache"),
        ("prompt is too long", "too-large"),
    ],
)
def test_a_field_that_a_server_does_not_know_is_told_by_its_name(said: str, found: str) -> None:
    assert kind("bad-request", "", said) == found


@pytest.mark.parametrize(
    "said",
    [
        "stream is not supported",
        "streaming is not supported for this model",
        "streaming responses are not yet implemented",
        "this endpoint does not support streaming",
        "this gateway doesn't support streamed answers",
        "'stream' must be false",
        "stream: extra inputs are not permitted",
        "{'loc': ['body', 'stream'], 'msg': 'extra inputs are not permitted'}",
        "unrecognized request argument supplied: stream",
        "unknown field `stream`",
        "streaming has been disabled by your administrator",
    ],
)
@pytest.mark.parametrize("status", ["bad-request", "no-api", "permission"])
def test_a_server_that_refuses_a_stream_says_so(status: str, said: str) -> None:
    assert kind(status, "", said) == "no-stream"


@pytest.mark.parametrize(
    "said",
    [
        "stream must be true",
        "only streaming is supported",
        "non-streaming requests are not supported",
        "requests without stream are not supported",
        "stream=false is not supported for this model",
        "stream_options is not supported",
        "the upstream is not available",
        "the event stream was closed: model not available",
        "unknown error in stream",
        "max_tokens is not supported",
        "output_config.format.schema: maxlength is not supported",
    ],
)
def test_what_a_server_says_otherwise_of_streams_is_no_refusal(said: str) -> None:
    assert kind("bad-request", "", said) == "bad-request"


def test_each_refusal_teaches_one_other_way_of_asking() -> None:
    plain = Manner().otherwise("no-schema")
    assert plain == Manner(schema=False)
    assert plain.otherwise("unread-key") == Manner("x-api-key", schema=False)
    assert plain.otherwise("no-schema") == plain
    assert Manner().otherwise("no-stream") == Manner(stream=False)
    assert Manner().otherwise("key") == Manner()
