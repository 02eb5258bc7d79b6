"""Texts of the family `config`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "config.missing": (
        "{path} 파일이 없어요. `newsletter init 폴더`로 새로 만들거나, 파일이 있는 폴더에서 실행하거나 --workspace로 알려 주세요.",
        "There is no {path}. Make one with `newsletter init DIR`, run from the folder that has it, or name it with --workspace.",
    ),
    "config.unreadable": ("읽을 수 없어요: {detail}", "cannot be read: {detail}"),
    "config.folder": (
        "파일이 있을 자리에 폴더가 있어요. 폴더를 다른 곳으로 옮겨 주세요.",
        "is a folder where a file should be. Move it away.",
    ),
    "config.encoding": (
        "UTF-8로 저장한 파일이 아니에요. 편집기의 ‘다른 이름으로 저장’에서 인코딩을 UTF-8로 골라 다시 저장해 주세요.",
        "is not saved as UTF-8. Save it again with the encoding UTF-8.",
    ),
    "config.yaml": ("YAML 문법이 맞지 않아요: {detail}", "not valid YAML: {detail}"),
    "config.yaml.tab": ("탭 대신 빈칸(스페이스)을 써 주세요.", "use blanks in place of the tab."),
    "config.yaml.double": (
        "`{key}` 항목이 두 번 나와요. 하나를 지워 주세요.",
        "the key `{key}` stands there twice. Remove one.",
    ),
    "config.yaml.colon": (
        "줄 앞 빈칸 수가 다르거나, 값에 `:`이 들어 있어요. 그런 값은 따옴표로 감싸 주세요.",
        "the indentation differs, or a value has a `:` in it; put such a value in quotes.",
    ),
    "config.yaml.nocolon": (
        "`항목: 값` 꼴이 아니에요. `:` 뒤에 한 칸을 띄웠는지 봐 주세요.",
        "is not `key: value`. See whether a blank follows the `:`.",
    ),
    "config.yaml.indent": (
        "줄 앞 빈칸 수가 위아래 줄과 달라요.",
        "the indentation differs from the lines around it.",
    ),
    "config.yaml.bracket": (
        "쉼표가 빠졌거나 괄호 {{ }}, [ ]를 닫지 않았어요.",
        "a comma is missing, or a bracket {{ }}, [ ] is not closed.",
    ),
    "config.yaml.control": (
        "보이지 않는 제어 문자가 들어 있어요. 그 글자를 지워 주세요.",
        "has an invisible control character. Remove it.",
    ),
    "config.yaml.alias": (
        "`*`로 시작하는 값은 따옴표로 감싸 주세요.",
        "put a value that begins with `*` in quotes.",
    ),
    "config.yaml.quote": ("따옴표를 닫지 않았어요.", "a quote is not closed."),
    "config.yaml.keys": ("`?`로 시작하는 키가 너무 많아요.", "too many keys begin with `?`."),
    "config.yaml.deep": ("괄호가 너무 깊어요.", "the brackets are nested too deep."),
    "config.mapping": (
        "맨 위에는 `newsletter:`와 `sources:`가 있어야 해요.",
        "the top level must hold `newsletter:` and `sources:`.",
    ),
    "config.unknown": ("`{key}` 항목은 없어요.{hint}", "unknown key `{key}`.{hint}"),
    "config.hint": (" 혹시 `{key}`인가요?", " Did you mean `{key}`?"),
    "config.required": ("`{key}` 항목이 필요해요.", "`{key}` is required."),
    "config.value": ("`{key}` 값 `{value}`: {detail}", "`{key}` is `{value}`: {detail}"),
    "config.choice": ("다음 가운데 하나여야 해요: {choices}.{hint}", "must be one of {choices}.{hint}"),
    "config.type.number": ("숫자여야 해요.", "must be a number."),
    "config.type.boolean": ("true나 false여야 해요.", "must be true or false."),
    "config.type.text": ("글자여야 해요. 따옴표로 감싸 보세요.", "must be text; put it in quotes."),
    "config.type.list": ("목록([a, b])이어야 해요.", "must be a list ([a, b])."),
    "config.type.mapping": ("`키: 값` 꼴이어야 해요.", "must be `key: value` pairs."),
    "config.type.key": ("항목 이름은 글자여야 해요.", "a key must be text."),
    "config.range": ("이 범위 안의 값이어야 해요: {detail}", "must be {detail}."),
    "config.invalid": ("{detail}", "{detail}"),
    "config.timezone": ("그런 시간대는 없어요. 예: Asia/Seoul", "no such time zone; for example Asia/Seoul"),
    "config.time": ('시각은 "07:00"처럼 따옴표로 감싸 적어 주세요.', 'write the time in quotes, like "07:00".'),
    "config.model": (
        "claude-sonnet-5-5처럼 빈칸 없는 모델 이름이어야 해요.",
        "must be the name of a model without blanks, like claude-sonnet-5-5.",
    ),
    "config.mailbox": ("me@example.com 같은 메일 주소여야 해요.", "must be a mail address like me@example.com."),
    "config.mail.line": (
        "줄바꿈이나 보이지 않는 글자가 들어 있어요. 한 줄로 적어 주세요.",
        "holds a line break or an unseen character; write it in one line.",
    ),
    "config.mail.one": (
        "주소 하나만 적어 주세요: `이름 <me@example.com>`이나 `me@example.com`",
        "must be one address: `Name <me@example.com>` or `me@example.com`.",
    ),
    "config.mail.leave": (
        "https:// 나 mailto: 로 시작하는 주소여야 해요. 예: https://example.com/leave?r={{token}}",
        "must be an address that starts with https:// or mailto:, like https://example.com/leave?r={{token}}.",
    ),
    "config.mail.long": (
        "{count}자예요. {longest}자 안으로 줄여 주세요.",
        "has {count} characters; at most {longest} can be.",
    ),
    "config.mail.place": (
        "중괄호로는 {{email}}과 {{token}}만, 도메인 뒤에 쓸 수 있어요.",
        "only {{email}} and {{token}} may stand in braces, and behind the host.",
    ),
    "config.url": (
        "http:// 나 https:// 로 시작하는 주소여야 해요.",
        "must be an address that starts with http:// or https://.",
    ),
    "config.duplicate.name": (
        "이름 `{name}`: {line}줄에도 같은 이름이 있어요.",
        "the name `{name}` stands in line {line} too.",
    ),
    "config.duplicate.url": ("같은 주소가 {line}줄에도 있어요.", "the same address stands in line {line} too."),
    "config.nosources": (
        "소스가 하나도 없어요. `newsletter sources add 주소`로 더해 보세요.",
        "there is no source. Add one with `newsletter sources add URL`.",
    ),
    "config.minmax": ("`min`은 `max`보다 클 수 없어요.", "`min` cannot exceed `max`."),
    "config.rule": ("그런 검사는 없어요.{hint}", "there is no such check.{hint}"),
    "config.secret": (
        "{name}에 쓸 수 없는 글자(공백, 줄바꿈, 한글 등)가 있어요. 값을 다시 복사해 넣어 주세요.",
        "{name} has characters that no key has (blank, newline, …). Copy the value in again.",
    ),
    "config.env": (
        "`이름=값` 꼴이 아니에요. 이름은 ANTHROPIC_ 이나 NEWSLETTER_ 로 시작해요.",
        "is not `NAME=value`, with a name that begins with ANTHROPIC_ or NEWSLETTER_.",
    ),
}
