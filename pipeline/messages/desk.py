"""Texts of the family `desk`: key -> (Korean, English), by screen. The page fills their places itself."""

from pipeline.messages.desk_page import PAGE
from pipeline.messages.desk_ready import READY
from pipeline.messages.desk_review import REVIEW
from pipeline.messages.desk_rewrite import REWRITE
from pipeline.messages.desk_stories import STORIES

TABLE: dict[str, tuple[str, str]] = {**PAGE, **REVIEW, **REWRITE, **STORIES, **READY}
