"""Texts of the family `housekeeping` on corrections of a sent issue."""

TABLE: dict[str, tuple[str, str]] = {
    "housekeeping.correct.nosent": (
        "보낸 호가 없어요. 아직 보내지 않은 호는 꼭지 파일을 고치면 돼요.",
        "No sent issue is here. One that was not sent is simply edited.",
    ),
    "housekeeping.correct.unsent": (
        "{date} 호는 아직 보내지 않았어요. 꼭지 파일을 고치고 `newsletter build`를 실행하면 돼요.",
        "The issue of {date} was not sent: edit its section and run `newsletter build`.",
    ),
    "housekeeping.correct.nothing": (
        "`{section}` 파일에 고친 곳이 없어요. 파일을 고친 뒤에 실행하거나 --was와 --is로 알려 주세요.",
        "The file of `{section}` was not changed. Edit it first, or give --was and --is.",
    ),
    "housekeeping.correct.known": (
        "이미 바로잡아 적어 둔 곳이에요. `{section}`: {was} → {now}",
        "This was put right and noted before. `{section}`: {was} → {now}",
    ),
    "housekeeping.correct.both": (
        "--was(틀린 글)와 --is(바른 글)를 서로 다르게, 함께 적어 주세요.",
        "Give both --was (what was wrong) and --is (what is right), and let them differ.",
    ),
    "housekeeping.correct.absent": (
        "`{section}`에는 이런 글이 없고, 있었던 적도 없어요: {was}{near}{places}",
        "`{section}` does not say this, and never did: {was}{near}{places}",
    ),
    "housekeeping.correct.gone": (
        "`{section}`에서 이미 빠졌는데(‘{was}’) 바른 글이 보이지 않아요: {now}{near}",
        "`{section}` no longer says “{was}”, but what is right does not stand there either: {now}{near}",
    ),
    "housekeeping.correct.near": (
        "\n가장 비슷한 글: {near} (“{sentence}”)",
        "\nWhat is most like it: {near} (“{sentence}”)",
    ),
    "housekeeping.correct.there": (
        "\n그 글은 `{section}`에 있어요.",
        "\nIt stands in `{section}`.",
    ),
    "housekeeping.correct.subject": (
        "메일 제목은 보낸 뒤에는 바꿀 수 없어요. 웹 페이지와 모음, 피드에 나오는 제목은 `newsletter correct title`로 바로잡아 주세요.",
        "The subject of a sent mail cannot be changed. `newsletter correct title` puts right what the page, the archive and the feed show.",
    ),
    "housekeeping.correct.empty": (
        "통째로 비울 수는 없어요(`{section}`). --is에 바른 글을 적어 주세요.",
        "`{section}` cannot be left empty: give what is right with --is.",
    ),
    "housekeeping.correct.still": (
        "아직 같은 값이 남아 있어요. 같은 이야기라면 함께 바로잡아 주세요.",
        "The same value still stands here. Where it is about the same thing, put it right too.",
    ),
    "housekeeping.correct.later": (
        "아직 보내지 않은 호예요. `{section}` 글을 고친 뒤 `newsletter build --date {date}`를 실행해 주세요.",
        "Not sent yet: edit `{section}`, then run `newsletter build --date {date}`.",
    ),
    "housekeeping.correct.rebuilt": (
        "이미 적어 둔 바로잡음이에요. 덜 만들어진 글과 web.html을 마저 만들었어요.",
        "This correction was noted before; what was not built of the issue and web.html is built now.",
    ),
    "housekeeping.correct.part": (
        "`{section}`에서 더 긴 수나 단어의 일부로만 나와요(‘{was}’). 틀린 값을 통째로 적어 주세요.{near}",
        "In `{section}`, “{was}” stands only as a part of a longer number or word; give the wrong value whole.{near}",
    ),
    "housekeeping.correct.unit": (
        "`{section}`에서 값의 일부로만 나와요(‘{was}’). 부호와 단위까지 통째로 적어 주세요: {whole}",
        "In `{section}`, “{was}” is only a part of a value; give it whole, with its sign and its unit: {whole}",
    ),
    "housekeeping.correct.rest": (
        "`{section}`에서 이 말만 빼면(‘{was}’) 뒤에 붙은 ‘{rest}’만 남아요. --is에 대신 들어갈 글을 적거나, --was에 문장을 통째로 적어 주세요.{near}",
        "In `{section}`, taking out “{was}” would leave “{rest}” behind it on its own; give with --is what takes its place, or the whole sentence with --was.{near}",
    ),
    "housekeeping.correct.mail": (
        "그 호를 받은 분께 바로잡는 짧은 메일을 보내요(한 번씩만).",
        "Send a short mail to those who got the issue (once to each).",
    ),
    "housekeeping.correct.confirm": (
        "이 글을 그 호를 받은 {count}명에게 보낼까요?",
        "Send this to the {count} who got the issue?",
    ),
    "housekeeping.correct.told": (
        "{date} 호의 바로잡은 곳은 이미 모두 메일로 알렸어요.",
        "Every correction of {date} was mailed already.",
    ),
    "housekeeping.correct.blocks": (
        "바로잡은 꼭지에 꼭 고칠 곳이 {count}곳 있어요. `newsletter check --date {date}`로 보고 고치거나 넘긴 뒤에 보내 주세요.",
        "The corrected section has {count} blocking findings; see `newsletter check --date {date}`, mend or dismiss them first.",
    ),
    "housekeeping.correct.noreaders": (
        "{date} 호를 이 프로그램으로 받은 주소가 없어요(보낸 곳: {place}). `--dry-run`이 남기는 글을 그 서비스에 붙여 넣어 주세요.",
        "No address got the issue of {date} from here (it went out by {place}). Paste what `--dry-run` leaves into that service.",
    ),
    "housekeeping.correct.doubt": (
        "도착했는지 알 수 없는 메일 {count}통은 다시 보내지 않았어요: {addresses}. 받았다면 `send --in-doubt sent --date {date}`, 다시 보내려면 `send --in-doubt again --date {date}`를 실행해 주세요.",
        "It is not known whether {count} mails went out: {addresses}. `send --in-doubt sent --date {date}` counts them, `again` lets them be sent.",
    ),
    "housekeeping.correct.was": ("틀린 글", "What was wrong."),
    "housekeeping.correct.is": ("바른 글", "What is right."),
    "housekeeping.correct.done": ("{section}: {was} → {now}", "{section}: {was} → {now}"),
    "housekeeping.correct.next": (
        "{date} 호의 글과 web.html을 바로잡고 corrections.json에 적었어요. 모음 페이지는 `newsletter site`로 다시 만들어 주세요.",
        "The issue of {date} is put right and the correction noted in corrections.json. Run `newsletter site` for the archive.",
    ),
}
