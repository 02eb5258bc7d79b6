"""Texts of the family `doctor`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "doctor.settings.ok": ("{name}, 소스 {count}곳", "{count} sources, {name}"),
    "doctor.settings.wrong": ("설정에 잘못된 곳이 {count}곳 있어요", "{count} problems in the settings"),
    "doctor.sources.ok": ("켜진 소스 {count}곳", "{count} sources are on"),
    "doctor.sources.none": ("켜진 소스가 없어요", "no source is on"),
    "doctor.sources.failing": (
        "{days}일 넘게 답이 없는 소스: {names}",
        "no answer for over {days} days: {names}",
    ),
    "doctor.sources.gone": ("없어졌다고 답한 소스: {names}", "gone for good, as they say: {names}"),
    "doctor.sources.mend": (
        "sources.yaml에서 주소를 고치거나 enabled: false로 꺼 주세요. `newsletter sources check`로 지금 상태를 볼 수 있어요.",
        "Mend the address in sources.yaml or set enabled: false; `newsletter sources check` asks them now.",
    ),
    "doctor.sources.add": (
        "`newsletter sources add 주소`로 더하거나 enabled를 켜 주세요.",
        "Add one with `newsletter sources add ADDRESS`.",
    ),
    "doctor.secrets.ok": ("newsletter.env는 나만 읽을 수 있어요", "newsletter.env is yours alone"),
    "doctor.secrets.none": (
        "newsletter.env가 없어요(환경 변수만 써요)",
        "no newsletter.env (environment only)",
    ),
    "doctor.secrets.open": (
        "다른 사용자도 newsletter.env를 읽을 수 있어요({mode})",
        "others can read newsletter.env ({mode})",
    ),
    "doctor.secrets.chmod": ("chmod 600 {path}", "chmod 600 {path}"),
    "doctor.key.ok": ("ANTHROPIC_API_KEY가 있어요", "ANTHROPIC_API_KEY is set"),
    "doctor.key.unneeded": (
        "이 설정은 키가 필요 없어요({drafter})",
        "these settings need no key ({drafter})",
    ),
    "doctor.key.none": (
        "키가 없어서 기사 문장을 옮긴 초안만 만들어요",
        "no key: drafts hold source sentences only",
    ),
    "doctor.key.gone": (
        "지난 호는 Claude로 썼는데 지금은 키가 없어요. run이 멈춰요",
        "the last issue was drafted by Claude, and the key is gone: run will stop",
    ),
    "doctor.key.needed": ("drafter가 claude인데 키가 없어요", "drafter is claude, but there is no key"),
    "doctor.key.odd": (
        "키가 sk-ant-로 시작하지 않아요. 잘못 옮겨 적지 않았나요?",
        "the key does not begin with sk-ant-: was it copied right?",
    ),
    "doctor.key.bad": ("키에 쓸 수 없는 글자가 있어요", "the key holds characters that no key has"),
    "doctor.key.mend": (
        "newsletter.env에 `ANTHROPIC_API_KEY=…` 한 줄을 적어 주세요.",
        "Put one line `ANTHROPIC_API_KEY=…` into newsletter.env.",
    ),
    "doctor.model.ok": ("{name}, 한 호에 ${budget:.2f}까지", "{name}, at most ${budget:.2f} an issue"),
    "doctor.model.unneeded": ("모델 없이 써요({drafter})", "no model ({drafter})"),
    "doctor.model.unknown": (
        "{name}의 요금을 몰라서 가장 비싼 모델로 계산해요",
        "the price of {name} is not known; it counts as the dearest",
    ),
    "doctor.model.free": (
        "{name}: 내 서버({url})라서 비용을 0으로 계산해요",
        "{name} at your own server ({url}): counted as free",
    ),
    "doctor.model.foreign": ("{name}: Claude 모델이 아니에요", "{name} is no Claude model"),
    "doctor.model.budget": (
        "budget_usd가 0이라 한 번도 물을 수 없어요",
        "budget_usd is 0: nothing can be asked",
    ),
    "doctor.model.mend": (
        "sources.yaml의 model.name을 확인해 주세요(예: claude-sonnet-5-5). 내 서버라면 base_url을 적어 주세요.",
        "Check model.name in sources.yaml (claude-sonnet-5-5, say), or set base_url for your own server.",
    ),
    "doctor.model.budget.mend": (
        "sources.yaml의 model.budget_usd를 0.50쯤으로 적어 주세요.",
        "Set model.budget_usd in sources.yaml, to 0.50 say.",
    ),
    "doctor.output.ok": ("{path}에 쓸 수 있어요", "{path} can be written"),
    "doctor.output.readonly": ("{path}에 쓸 수 없어요({detail})", "{path} cannot be written ({detail})"),
    "doctor.output.mend": (
        "폴더의 주인과 권한을 확인해 주세요: ls -ld {path}",
        "Check owner and mode: ls -ld {path}",
    ),
    "doctor.output.open": (
        "다른 사용자가 {path}를 볼 수 있어요({mode})",
        "others can look into {path} ({mode})",
    ),
    "doctor.output.chmod": ("chmod 700 {path}", "chmod 700 {path}"),
    "doctor.disk.ok": ("빈 자리 {free}MB", "{free} MB free"),
    "doctor.disk.low": ("빈 자리가 {free}MB뿐이에요", "only {free} MB free"),
    "doctor.disk.mend": (
        "자리를 비우거나 `newsletter prune`으로 오래된 호의 무거운 파일을 치워 주세요.",
        "Free some space; `newsletter prune` clears heavy files of old issues.",
    ),
    "doctor.zone.ok": ("{zone}, 지금 {now}", "{zone}, now {now}"),
    "doctor.zone.other": (
        "{zone}, 지금 {now}. 이 컴퓨터의 시간대({machine})와 다르니 cron 시간은 `newsletter schedule`의 것을 써 주세요",
        "{zone}, now {now}. This machine is in {machine}: take cron times from `newsletter schedule`",
    ),
    "doctor.zone.back": (
        "이 컴퓨터의 시계({now})가 마지막으로 모은 때({last})보다 과거를 가리켜요",
        "this machine's clock ({now}) is behind the last collect ({last})",
    ),
    "doctor.zone.mend": (
        "시계를 맞춰 주세요(timedatectl set-ntp true).",
        "Set the clock (timedatectl set-ntp true).",
    ),
    "doctor.mail.ok": ("{sender} → {host}:{port}", "{sender} → {host}:{port}"),
    "doctor.mail.none": (
        "메일 설정이 없어요. 다른 곳(메일리, 스티비)에서 보낼 거라면 괜찮아요",
        "no mail is set up; fine where it goes out elsewhere",
    ),
    "doctor.mail.sender": ("mail.from이 없어요", "mail.from is not set"),
    "doctor.mail.badsender": (
        "mail.from({sender})을 주소로 읽을 수 없어요",
        "mail.from ({sender}) is no address",
    ),
    "doctor.mail.host": ("메일 서버(mail.smtp.host)가 없어요", "no mail server (mail.smtp.host)"),
    "doctor.mail.password": (
        "{user}의 비밀번호(NEWSLETTER_SMTP_PASSWORD)가 없어요",
        "no password (NEWSLETTER_SMTP_PASSWORD) for {user}",
    ),
    "doctor.mail.open": (
        "{host}에는 암호화(starttls, tls) 없이 보낼 수 없어요",
        "{host} needs encryption (starttls or tls)",
    ),
    "doctor.mail.address": (
        "메일 맨 아래에 넣을 보내는 곳 주소(mail.address)가 없어요",
        "mail.address, the postal address in the footer, is not set",
    ),
    "doctor.mail.mend": (
        "sources.yaml의 mail 아래를 확인해 주세요. 비밀번호는 newsletter.env에 적어요.",
        "See mail in sources.yaml; the password goes into newsletter.env.",
    ),
    "doctor.audience.ok": ("구독자 {count}명", "{count} subscribers"),
    "doctor.audience.none": ("{path}가 없어요", "{path} is not there"),
    "doctor.audience.rows": (
        "구독자 {count}명, 메일이 가지 않는 줄 {left_out}개: {rows}",
        "{count} subscribers; {left_out} rows get no mail: {rows}",
    ),
    "doctor.audience.mend": (
        "`newsletter audience list`로 빠진 줄과 이유를 볼 수 있어요.",
        "`newsletter audience list` shows the rows and why.",
    ),
    "doctor.audience.add": (
        "`newsletter audience add 주소`나 `audience import FILE.csv`로 더해 주세요.",
        "Add with `newsletter audience add ADDRESS` or `audience import FILE.csv`.",
    ),
    "doctor.voice.ok": ("voice.md {words}어절", "voice.md, {words} words"),
    "doctor.voice.none": ("voice.md가 없어요(기본 말투로 써요)", "no voice.md (the house voice alone)"),
    "doctor.voice.bad": ("voice.md를 읽을 수 없어요({detail})", "voice.md cannot be read ({detail})"),
    "doctor.voice.mend": ("파일을 UTF-8로 다시 저장해 주세요.", "Save it again as UTF-8."),
    "doctor.templates.ok": ("{count}개 모두 읽을 수 있어요", "all {count} can be read"),
    "doctor.templates.mend": (
        "그 줄을 고치거나, 파일을 지우면 기본 템플릿을 써요.",
        "Mend that line, or remove the file: the built-in one is used.",
    ),
    "doctor.version.ok": (
        "newsletter {version}, Python {python}",
        "newsletter {version}, Python {python}",
    ),
    "doctor.state.ok": ("state.sqlite를 읽을 수 있어요", "state.sqlite can be read"),
    "doctor.state.none": (
        "아직 state.sqlite가 없어요(첫 run이 만들어요)",
        "no state.sqlite yet (the first run makes it)",
    ),
    "doctor.state.mend": (
        "`newsletter restore FILE --force`로 백업을 되살리거나 프로그램을 업데이트해 주세요.",
        "Restore a backup with `newsletter restore FILE --force`, or update the program.",
    ),
    "doctor.online.sources": (
        "{count}곳 가운데 {answered}곳이 답했어요",
        "{answered} of {count} answered",
    ),
    "doctor.online.down": (
        "{count}곳 가운데 {answered}곳이 답했어요. 답이 없는 곳: {names}",
        "{answered} of {count} answered; not: {names}",
    ),
    "doctor.online.mail": ("{host} 서버가 답했어요", "{host} answered"),
    "doctor.online.mend": (
        "인터넷 연결을 확인하고, `newsletter sources check`로 이유를 봐 주세요.",
        "Check the network; `newsletter sources check` says why.",
    ),
    "doctor.name.settings": ("설정", "settings"),
    "doctor.name.secrets": ("비밀", "secrets"),
    "doctor.name.key": ("키", "key"),
    "doctor.name.model": ("모델", "model"),
    "doctor.name.sources": ("소스", "sources"),
    "doctor.name.output": ("출력 폴더", "output"),
    "doctor.name.disk": ("디스크", "disk"),
    "doctor.name.zone": ("시간대", "time zone"),
    "doctor.name.mail": ("메일", "mail"),
    "doctor.name.audience": ("구독자", "audience"),
    "doctor.name.voice": ("말투", "voice"),
    "doctor.name.templates": ("템플릿", "templates"),
    "doctor.name.version": ("버전", "version"),
    "doctor.name.state": ("상태", "state"),
    "doctor.name.online.sources": ("소스(인터넷)", "sources (online)"),
    "doctor.name.online.mail": ("메일(인터넷)", "mail (online)"),
    "doctor.mark.ok": ("좋음", "ok"),
    "doctor.mark.warning": ("주의", "warning"),
    "doctor.mark.wrong": ("고칠 것", "wrong"),
    "doctor.online": ("소스와 메일 서버에도 물어봐요.", "Ask the sources and the mail server too."),
    "doctor.done": ("고칠 것 {wrong}, 주의 {warning}", "{wrong} wrong, {warning} warnings"),
    "doctor.online.nomail": ("{host} 서버가 답하지 않아요({detail})", "{host} does not answer ({detail})"),
}
