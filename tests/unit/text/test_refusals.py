"""What a mail server's refusal is about: the mailbox, the reader, or us."""

import pytest

from pipeline.text.refusals import about, reason

GONE = """
550 5.1.1 no such user
550 5.1.1 <ann@spam.example>: Recipient address rejected: User unknown in virtual mailbox table
550 5.1.1 The email account that you tried to reach does not exist. Please try 5.1.1 double-checking the address. https://mail.example/?p=NoSuchUser
550 5.1.2 bad destination domain
550 5.1.3 bad address syntax
550 5.1.6 moved, no forwarding address
550 5.1.10 recipient not found
550 5.2.1 mailbox disabled
550 5.1.0 user unknown
550 5.5.0 no such user here
550 no such mailbox
550 user does not exist
550 <ann@a.kr> User not found
550 Unknown user: ann@a.kr
550 Unrouteable address
550 Invalid recipient
551 User not local; please try <ann@b.kr>
553 not a mailbox
554 delivery error: dd This user doesn't have a portal.example account (ann@portal.example)
556 domain does not accept mail
550 존재하지 않는 계정입니다
550 사용자를 찾을 수 없습니다
""".strip().splitlines()

READER = """
552 5.2.2 mailbox full
550 Mailbox full
550 5.1.1 mailbox full
550 5.2.2 The email account that you tried to reach is over quota
550 Requested action not taken: mailbox unavailable
550 5.5.0 Requested action not taken: mailbox unavailable
550 5.1.4 ambiguous destination
550 메일함 용량이 가득 찼습니다
""".strip().splitlines()

SENDER = """
550 5.1.8 <desk@h.example>: Sender address rejected: Domain not found
550 5.1.7 bad sender's mailbox address syntax
553 5.1.8 domain does not exist
550 5.1.0 Sender rejected
550 5.1.1 sender has no such account
550 Sender verify failed: no such user
550 rejected as spam
550 blocked using zen.rbl.example
550 SPF check failed
550 DKIM signature did not verify
550 Message rejected: content
550 5.7.1 message looks like spam
550 5.7.1 Recipient address rejected: policy
554 5.7.26 unauthenticated mail is prohibited
550 quota exceeded
550 5.7.1 sending quota exceeded
550 daily quota exceeded
550 relay not permitted
550 Account disabled
550 5.4.1 Recipient address rejected: Access denied
521 5.2.1 : this host accepts no delivery
554 transaction failed
550 5.2.3 message length exceeds administrative limit of the mailbox
552 too much
550 no
550 발신 서버가 차단되었습니다
""".strip().splitlines()


@pytest.mark.parametrize(
    ("said", "expected"),
    [(said, kind) for kind, lines in (("gone", GONE), ("reader", READER), ("sender", SENDER)) for said in lines],
)
def test_only_what_says_that_the_mailbox_is_not_there_is_gone(said: str, expected: str) -> None:
    assert about(said) == expected


def test_refusals_of_one_kind_have_one_reason_whatever_address_they_name() -> None:
    assert reason("550 <a@b.kr>: no") == reason("550 <c@d.kr>: no") == "550"
    assert reason("550 5.7.1 spam") == "550 5.7.1" != reason("550 5.1.8 sender")
