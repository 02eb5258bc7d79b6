from pipeline.text import table_rows

_TABLE = (
    ("S1.1", "Basalt lists its prices."),
    ("S1.2", "Model | Input, per 1M tokens | Output"),
    ("S1.3", "Basalt Mini | $0.08 (was $0.15) | $0.32"),
    ("S1.4", "Basalt Deep | $4.50 | $18.00"),
    ("S1.5", "Prices hold from Monday."),
)


def test_a_row_is_read_under_its_header() -> None:
    assert list(table_rows.headers(_TABLE, {"S1.4"})) == ["S1.2"]
    assert list(table_rows.headers(_TABLE, {"S1.2", "S1.4"})) == []
    assert list(table_rows.headers(_TABLE, {"S1.1", "S1.5"})) == []


def test_rows_of_figures_or_of_words_alone_have_no_header() -> None:
    figures = (("S1.1", "Oslo | 12 | 30"), ("S1.2", "Bergen | 9 | 14"))
    words = (("S1.1", "Home | News | About"), ("S1.2", "Sport | Weather | Jobs"))
    assert list(table_rows.headers(figures, {"S1.2"})) == []
    assert list(table_rows.headers(words, {"S1.2"})) == []


def test_years_may_head_columns() -> None:
    years = (("S1.1", "Sales | 2025 | 2026"), ("S1.2", "Cars | 120 | 340"))
    assert list(table_rows.headers(years, {"S1.2"})) == ["S1.1"]
