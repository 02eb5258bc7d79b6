"""Texts of the family `send`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "send.row.bad": ("메일 주소로 쓸 수 없어요: {detail}", "not a mail address: {detail}"),
    "send.row.utf8": (
        "한글이 든 아이디로는 아직 보낼 수 없어요.",
        "the part before @ is not ASCII; such addresses cannot be served yet.",
    ),
    "send.row.duplicate": ("앞줄에 같은 주소가 있어서 한 번만 보내요.", "stands in an earlier row; it gets one mail."),
    "send.row.unsubscribed": ("수신을 거부한 주소라서 보내지 않아요.", "unsubscribed; it gets nothing."),
    "send.sender": (
        "보내는 주소 `{sender}`를 쓸 수 없어요. sources.yaml의 mail.from을 `이름 <주소>`로 적어 주세요.",
        "The sender `{sender}` cannot be used. Write mail.from in sources.yaml as `Name <address>`.",
    ),
    "send.mark.test": ("[시험]", "[Test]"),
    "send.mark.advertises": ("(광고)", "(Ad)"),
    "send.earlier": ("지난번에 처리가 끝난 주소예요.", "settled in an earlier run."),
    "send.doubt": (
        "지난번에 서버의 답을 받지 못했어요. 받은 분에게 확인한 뒤 `newsletter send --in-doubt`로 정해 주세요.",
        "The server's answer never came. Ask the reader, then decide with `newsletter send --in-doubt`.",
    ),
    "send.lost": ("메일 서버와 연결이 끊겼어요: {detail}", "the connection to the mail server was lost: {detail}"),
    "send.down": (
        "메일 서버에 계속 연결하지 못해 {count}번째 주소에서 멈췄어요: {detail}. 서버를 확인하고 다시 보내면 남은 분께만 가요.",
        "The mail server could not be reached; stopped at address {count}: {detail}. Check it and send again: only the rest get it.",
    ),
    "send.sender.refused": (
        "메일 서버가 보내는 주소 {sender}를 받아 주지 않아요({detail}). mail.from과 메일 서비스 설정을 확인해 주세요.",
        "The mail server does not take {sender} as a sender ({detail}). Check mail.from and your mail service.",
    ),
    "send.tls.required": (
        "{host} 서버로는 암호화 없이 보내지 않아요. mail.smtp.security를 starttls나 tls로 바꿔 주세요.",
        "Nothing is sent to {host} without TLS. Set mail.smtp.security to starttls or tls.",
    ),
    "send.tls.missing": (
        "{host} 서버가 STARTTLS를 지원하지 않아 멈췄어요. mail.smtp.security: tls와 포트 465를 써 보세요.",
        "{host} does not offer STARTTLS. Try mail.smtp.security: tls with port 465.",
    ),
    "send.tls.bad": (
        "{host}의 인증서를 믿을 수 없어 멈췄어요: {detail}. 서버 이름과 인증서를 확인해 주세요.",
        "The certificate of {host} cannot be trusted: {detail}. Check the server's name and certificate.",
    ),
    "send.login": (
        "{host} 서버에 {user} 계정으로 로그인하지 못했어요({code}). NEWSLETTER_SMTP_PASSWORD를 확인해 주세요.",
        "Could not log in to {host} as {user} ({code}). Check NEWSLETTER_SMTP_PASSWORD.",
    ),
}
