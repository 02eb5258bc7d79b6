"""What may be noted once and put right later: where an issue went out, and words that stay whoever came first."""

from datetime import date

from pipeline.state.database import State


def move(state: State, day: date, place: str) -> None:
    """Note that a sent issue went out elsewhere than was noted; its time and what it told stand."""
    with state.transaction() as connection:
        connection.execute("UPDATE issues SET place = ? WHERE date = ?", (place, day.isoformat()))


def take_back(state: State, day: date) -> None:
    """Forget that an issue went out, with what it told."""
    with state.transaction() as connection:
        connection.execute("DELETE FROM issues WHERE date = ?", (day.isoformat(),))
        connection.execute("DELETE FROM past_stories WHERE date = ?", (day.isoformat(),))


def keep(state: State, name: str, value: str) -> str:
    """Remember a word where none is known yet, and return the one that stands."""
    with state.transaction() as connection:
        connection.execute("INSERT OR IGNORE INTO remarks VALUES (?, ?)", (name, value))
    return state.remark(name)
