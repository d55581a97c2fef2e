"""The recipes of docs/engines.md, run as they stand, each for the engine that is installed.

`pip install '.[arrow,test]' polars duckdb pandas datasets datatrove`, `pytest extras/test_recipes.py`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not here: pip install 'newsclean[arrow]'")

import enginetests as shared
import pyarrow as pa
import pyarrow.parquet as pq

from cleaner import Cleaner
from cleaner.arrow import SCHEMA, clean_table

PAGE = (Path(__file__).parents[1] / "docs" / "engines.md").read_text("utf-8")
SECTIONS = re.split(r"^## ", PAGE, flags=re.M)[1:]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)
RECIPES = [(section.split("\n", 1)[0], code) for section in SECTIONS for code in BLOCK.findall(section)]
NEEDS = {
    "Polars": "polars",
    "DuckDB": "duckdb",
    "pandas": "pandas",
    "Hugging Face datasets": "datasets",
    "datatrove": "datatrove",
    "NeMo Curator": "nemo_curator",
}


def test_there_is_a_recipe_for_each() -> None:
    assert {name for name, _ in RECIPES} == set(NEEDS)


@pytest.mark.parametrize(("name", "code"), RECIPES, ids=[f"{name}-{nth}" for nth, (name, _) in enumerate(RECIPES)])
def test_a_recipe_gives_what_one_process_gives(name: str, code: str, tmp_path: Path) -> None:
    pytest.importorskip(NEEDS[name], reason=f"{name} is not here: pip install {NEEDS[name]}")
    rows = [shared.article(number) for number in range(60)]
    for row in rows:
        row["id"] = f"a{row['id']}"
    table = pa.Table.from_pylist(rows)
    pq.write_table(table, tmp_path / "articles.parquet", row_group_size=20)
    (tmp_path / "articles.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**shared.environment(), "HF_HOME": str(tmp_path / "hf")},
        capture_output=True,
        text=True,
        timeout=shared.LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if name == "datatrove":
        (file,) = (tmp_path / "clean").iterdir()
        found = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        found = [{**row["metadata"], "id": row["id"], "text": row["text"]} for row in found]
        wanted = [Cleaner().clean_record(row).to_dict() for row in rows]
        for row in found:  # the reader's own
            row.pop("file_path", None)
    elif name == "NeMo Curator":
        found = pq.read_table(tmp_path / "clean.parquet").to_pylist()
        wanted = [{**row, "text": Cleaner().clean(row["text"]).text} for row in rows]
    else:
        found = pq.read_table(tmp_path / "clean.parquet").select([*SCHEMA.names, "score"]).to_pylist()
        wanted = clean_table(table).to_pylist()
    assert sorted(found, key=lambda row: row["id"]) == sorted(wanted, key=lambda row: row["id"])
