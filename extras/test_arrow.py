"""The Arrow kernel: `pip install '.[arrow,test]'`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from cleaner import Cleaner  # noqa: E402
from cleaner.arrow import SCHEMA, clean_batch, clean_table, output_schema  # noqa: E402
from cleaner.engines.rows import Rows  # noqa: E402
from cleaner.errors import TableError  # noqa: E402
from cleaner.profile import Group, Line, Profile  # noqa: E402

TEXT = "Home » News\n\nFerry {0} resumes\n\nThe ferry left at noon, “late” as ever: {0}."


def batch(**columns: Any) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def rows(found: Any) -> list[dict[str, Any]]:
    """Rows as records of JSON: without nulls that JSON leaves out."""
    assert found.validate(full=True) is None
    return [{key: value for key, value in row.items() if value is not None} for row in found.to_pylist()]


def record(**values: Any) -> dict[str, Any]:
    """The record that the one-machine command makes, without what is null."""
    return {key: value for key, value in Cleaner().clean_record(values).to_dict().items() if value is not None}


def test_rows_are_the_records_of_one_machine() -> None:
    texts = [TEXT.format(n) for n in range(40)]
    ids = [f"a{n}" for n in range(40)]
    found = clean_batch(batch(id=ids, text=texts, lang_hint=["x"] * 40))
    for row, id, text in zip(rows(found), ids, texts, strict=True):
        assert row.pop("lang_hint") == "x"
        assert row == record(id=id, text=text)


def test_the_schema_is_known_before_anything_is_cleaned() -> None:
    given = batch(url=["https://example.org/a"], body=["A line."], n=[3], weights=[[0.5, 1.5]])
    schema = output_schema(given.schema, text_field="body")
    found = clean_batch(given, text_field="body")
    assert found.schema == schema
    assert schema.names == [*SCHEMA.names, "n", "weights"]
    assert rows(found)[0]["url"] == "https://example.org/a"
    assert clean_batch(given.slice(0, 0), text_field="body").schema == schema


def test_other_columns_ride_along_without_a_copy() -> None:
    given = batch(text=["A."] * 3, n=pa.array([1, 2, 3]), odd=pa.array([b"\xff", None, b""]))
    found = clean_batch(given)
    for name in ("n", "odd"):
        mine, theirs = (one.column(name).buffers() for one in (found, given))
        assert [part and part.address for part in mine] == [part and part.address for part in theirs]


def test_a_bad_row_is_not_the_end_of_a_batch() -> None:
    found = rows(clean_batch(batch(id=["a", "b", "c"], text=["One line.", None, "Another line."])))
    assert [row.get("text") for row in found] == ["One line.", None, "Another line."]
    assert found[1]["id"] == "b"
    assert found[1]["error"]["type"] == "row"
    assert "'text'" in found[1]["error"]["message"]
    assert {"error"} & found[0].keys() == set()


def test_bytes_are_not_taken_for_text() -> None:
    assert rows(clean_batch(batch(text=[b"abc"])))[0]["error"]["type"] == "row"


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
def test_every_kind_of_string_column(kind: Any) -> None:
    given = pa.RecordBatch.from_arrays([pa.array([TEXT, "A line."]).cast(kind)], ["text"])
    assert [row["text"] for row in rows(clean_batch(given))] == [record(text=TEXT)["text"], "A line."]


def test_given_values_are_kept() -> None:
    given = batch(text=[TEXT], title=["Another"], tags=[["ferries"]], date=["2024-05-02"], section=[7])
    found = rows(clean_batch(given))[0]
    assert (found["title"], found["tags"], found["date"]) == ("Another", ["ferries"], "2024-05-02")
    assert json.loads(found["extra"]) == {"extra": {"section": 7}}


def test_cleaning_a_clean_batch_changes_nothing() -> None:
    once = clean_batch(batch(id=["a"], text=[TEXT], site=["example.org"]), Cleaner(audit=True))
    assert clean_batch(once).to_pylist() == once.to_pylist()


def test_a_profile_knows_a_site_by_its_column() -> None:
    line = "Ferries of the north, an endless story"
    profile = Profile((Group("example.org", 9, lines=(Line(line, 9, 9),)),))
    text = f"The ferry left at noon, late as ever.\n\n{line}\n\nNobody was on board, the owner said on Monday."
    found = clean_batch(batch(text=[text] * 2, site=["example.org", "example.net"]), Cleaner(profile=profile))
    assert [line in text for text in found.column("text").to_pylist()] == [False, True]
    assert found.column("site").to_pylist() == ["example.org", "example.net"]


def test_tables_that_cannot_be_cleaned() -> None:
    with pytest.raises(TableError, match=r"no column 'text'; there are 'body'"):
        clean_batch(batch(body=["A."]))
    twice = pa.RecordBatch.from_arrays([pa.array(["A."]), pa.array(["B."])], ["text", "text"])
    with pytest.raises(TableError, match="'text'"):
        clean_batch(twice)


@given(st.lists(st.one_of(st.none(), st.text(max_size=40)), max_size=6), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_any_text_any_slice(texts: list[str | None], start: int) -> None:
    kept = [text and text.encode("utf-8", "replace").decode() for text in texts]
    given = pa.RecordBatch.from_arrays([pa.array(kept, pa.string())], ["text"]).slice(min(start, len(kept)))
    found = clean_batch(given)
    assert found.num_rows == given.num_rows
    assert found.schema == output_schema(given.schema)
    assert found.validate(full=True) is None


def test_a_table_is_cleaned_some_rows_at_a_time() -> None:
    table = pa.table({"id": [f"a{n}" for n in range(25)], "text": [TEXT.format(n) for n in range(25)]})
    assert clean_table(table, rows=10) == pa.Table.from_batches([clean_batch(table.to_batches()[0])])
    assert clean_table(table.slice(0, 0)).schema == output_schema(table.schema)


def test_an_id_that_is_the_address_is_both() -> None:
    found = rows(clean_batch(batch(url=["https://example.org/a"], text=["A line."]), id_field="url"))[0]
    assert (found["id"], found["url"]) == ("https://example.org/a", "https://example.org/a")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
PARTS = ["name", "bytes", "sha256", "encoding", "newsclean", "place", "agency", "date", "message", "type"]
VALUES = JSON | st.fixed_dictionaries({part: JSON for part in PARTS}) | st.lists(st.text(max_size=5), max_size=3)
RECORDS = st.dictionaries(st.sampled_from([*SCHEMA.names, "theirs"]), VALUES, max_size=6)


@given(st.lists(st.tuples(st.booleans(), RECORDS), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_no_value_under_a_name_of_ours_ends_a_batch(found: list[tuple[bool, dict[str, Any]]]) -> None:
    records = [{"text": "A line.", **one, **({"schema": "newsclean/1"} if ours else {})} for ours, one in found]
    lines = [*(json.dumps(one).encode() for one in records), b"{broken", b"  "]
    given = pa.RecordBatch.from_arrays([pa.array(lines, pa.binary())], ["line"])
    for to_lines in (False, True):
        kernel = Rows(Cleaner(), lines=True, to_lines=to_lines)
        (clean,) = kernel.clean([given])
        assert clean.schema == kernel.schema(given.schema)
        assert clean.validate(full=True) is None
        assert clean.num_rows == len(records) + 1
    strings = {name: [json.dumps(one.get(name)) for one in records] for name in SCHEMA.names}
    clean = clean_batch(batch(**{**strings, "schema": ["newsclean/1"] * len(records)}))
    assert clean.num_rows == len(records)
    assert clean.validate(full=True) is None


def test_lines_come_out_as_one_process_writes_them() -> None:
    records = [{"id": 7, "text": TEXT, "n": [1, None], "source": "a feed"}]
    records += [{"text": "A.", "note": "a\u2028b", "tags": ["\ud800"]}, {"id": "x", "text": 5}]
    given = pa.RecordBatch.from_arrays([pa.array([json.dumps(one).encode() for one in records])], ["line"])
    (clean,) = Rows(Cleaner(), lines=True, to_lines=True).clean([given])
    first, second, third = clean.to_pylist()
    assert json.loads(first["line"]) == Cleaner().clean_record(records[0]).to_dict()
    assert "\\u2028" in second["line"]
    assert json.loads(third["line"]).keys() == {"id", "error"}
    assert [row["failed"] for row in (first, second, third)] == [False, False, True]
