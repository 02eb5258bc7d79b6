"""The folder for those who paste: four files, nothing else."""

from pathlib import Path

from pipeline.publish.targets.file import save
from pipeline.records import Mail


def test_a_mail_is_left_as_four_files(tmp_path: Path) -> None:
    mail = Mail("📉 제목", "<p>글</p>", "글\n", "2026-11-25")
    paths = save(mail, "# 📉 제목\n", tmp_path / "new")
    assert {path.name: path.read_text("utf-8") for path in paths} == {
        "subject.txt": "📉 제목\n",
        "issue.html": "<p>글</p>",
        "issue.txt": "글\n",
        "issue.md": "# 📉 제목\n",
    }
