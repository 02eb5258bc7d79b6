"""Texts of the family `read`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "read.reason": ("읽지 못했어요: {reason}", "could not be read: {reason}"),
    "read.wall.paywall": (
        "돈을 내야 읽을 수 있는 글이에요. 미리보기 {count}자만 있어요",
        "behind a paywall; only a teaser: {count} characters",
    ),
    "read.wall.teaser": ("미리보기 {count}자만 있어요", "only a teaser: {count} characters"),
    "read.wall.login": (
        "로그인해야 읽을 수 있는 글이에요. 보이는 글은 {count}자예요",
        "needs a login; only {count} characters to be seen",
    ),
    "read.wall.captcha": ("사람인지 확인하는 화면(캡차)이 나왔어요", "a captcha stands in its place"),
    "read.wall.bot": ("자동 접속을 막는 화면이 나왔어요", "a bot check stands in its place"),
    "read.wall.consent": ("쿠키 동의 화면이 나왔어요", "a consent page stands in its place"),
    "read.wall.list": ("글이 아니라 목록 화면이 나왔어요", "is a list of articles, not an article"),
    "read.wall.gone": ("지워졌거나 없는 글이에요", "the page is gone"),
    "read.wall.notice": (
        "글 대신 안내 화면이 나왔어요(점검, 나이·지역 제한, 앱 설치, 오류 등)",
        "a notice of the site stands in its place (maintenance, age, region, app, error)",
    ),
    "read.wall.no-text": ("화면에서 본문을 찾지 못했어요", "no article text on the page"),
    "read.wall.not-a-page": (
        "웹 페이지가 아니에요(PDF, 그림 등). `newsletter add`에 --text로 글을 넣어 주세요",
        "is no web page (a PDF, a picture); give its text with `newsletter add --text`",
    ),
    "read.file": ("글 파일을 읽을 수 없어요: {detail}", "the article's file cannot be read: {detail}"),
    "read.file.front": ("맨 위의 `---` 머리말이 없어요", "the front matter between `---` is missing"),
    "read.file.line": ("`S1.1 문장` 꼴이 아닌 줄이에요: {line}", "a line is not `S1.1 sentence`: {line}"),
}
