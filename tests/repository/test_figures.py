"""The figures that are committed: what a run is compared with, and what the documents show of them."""

from __future__ import annotations

import json

import pytest

from tests.bench.publish import SHORT, put
from tests.bench.short.committed import COMMITTED, Short, committed, written
from tests.bench.short.compare import worse
from tests.bench.short.lines import LINES, rounded, short_table
from tests.repository.tree import text_of

START = "cold start against stock"


def test_better_is_no_fault() -> None:
    assert worse({START: [10, 11, 12]}, {START: [2, 3, 4]}) == []


def test_the_same_is_no_fault() -> None:
    assert worse({START: [10, 11, 12]}, {START: [10, 11, 12]}) == []


def test_worse_within_the_spread_of_both_is_no_fault() -> None:
    assert worse({START: [10, 11, 12]}, {START: [13, 14, 14]}) == []


def test_worse_beyond_the_spread_of_both_is_told_with_what_it_was_and_is() -> None:
    assert worse({START: [10, 11, 12]}, {START: [14, 15, 15]}) == [f"{START}: was 11, is 15"]


def test_the_middle_of_the_rounds_counts_not_the_worst() -> None:
    assert worse({START: [10]}, {START: [11, 11, 15]}) == []


def test_a_single_round_counts_as_its_value() -> None:
    assert worse({START: [10]}, {START: [10]}) == []
    assert worse({START: [10]}, {START: [10.5]}) == [f"{START}: was 10, is 10.5"]
    assert worse({START: [10]}, {START: [10, 11, 12]}) == []


def test_a_figure_that_is_missing_is_a_fault() -> None:
    assert worse({START: [10, 12]}, {}) == [f"{START}: was 11, is missing"]
    assert worse({START: [10, 12]}, {START: []}) == [f"{START}: was 11, is missing"]


def test_a_figure_that_is_new_is_none() -> None:
    assert worse({}, {START: [10]}) == []


def test_a_figure_counts_as_exactly_as_it_is_shown() -> None:
    assert rounded({START: [0.12345], "nobody shows it": [1]}) == {START: [0.123]}


def test_a_line_shows_median_and_spread_of_each_figure_and_the_peer() -> None:
    first, *_ = (line for line in LINES if len(line.figures) == 2)
    told = short_table({first.figures[0]: [3, 1, 2]}, {first.figures[0]: "the page without us: 9 ms"})
    now = f"2.00 [1.00-3.00] / - {first.unit}"
    assert f"| {first.title} | {first.goal} | {now} | the page without us: 9 ms |" in told.splitlines()


def test_no_two_lines_show_the_same_figure() -> None:
    names = [name for line in LINES for name in line.figures]
    assert len(names) == len(set(names))


def test_what_is_written_is_read_back() -> None:
    run = Short("today", {START: [0.1, 0.2]}, {START: "stock Pyodide: “1” ms"})
    assert Short(**json.loads(written(run))) == run


def test_every_committed_figure_has_its_line_and_is_written_as_the_bench_writes_it() -> None:
    run = committed()
    assert rounded(run.figures) == run.figures
    assert run.beside.keys() <= {line.figures[0] for line in LINES}
    assert written(run) == COMMITTED.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", SHORT)
def test_a_page_shows_the_committed_figures(page: str) -> None:
    assert put(text_of(page), "short", committed().table()) == text_of(page)
