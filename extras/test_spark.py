"""Spark, a real one of two workers on this machine.

`pip install '.[spark,test]'`, Java 17 or newer, `pytest -n 0 extras/test_spark.py`.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyspark", reason="Spark is not here: pip install 'newsclean[spark]'")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java: apt-get install default-jre-headless", allow_module_level=True)

import enginetests as shared

TWO = ("--master", "local-cluster[2,1,1024]")
COUNT = 240


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A crawl as JSON Lines and as Parquet, and what a single process makes of each."""
    folder = tmp_path_factory.mktemp("crawl")
    shared.write_lines(folder / "lines", COUNT)
    shared.write_tables(folder / "tables", COUNT)
    shared.single(folder / "lines", "-o", folder / "lines.jsonl")
    shared.single(folder / "tables", "-o", folder / "tables.parquet")
    shared.single(folder / "lines", "--learn", "-o", folder / "learned.jsonl")
    return folder


def test_lines_on_two_workers_with_what_they_teach(crawl: Path, tmp_path: Path) -> None:
    done = shared.job("spark", *TWO, "--learn", "--profile-to", tmp_path / "p.toml", crawl / "lines", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "inputs failed; their records in" in done.stderr
    assert "Traceback" not in done.stderr
    assert shared.lines_in(tmp_path / "out") == shared.lines_in(crawl / "learned.jsonl")
    assert shared.lines_in(crawl / "lines.jsonl") != shared.lines_in(crawl / "learned.jsonl")
    assert all(line in (tmp_path / "p.toml").read_text("utf-8") for line in shared.SITES.values())


def test_tables_on_two_workers(crawl: Path, tmp_path: Path) -> None:
    done = shared.job("spark", *TWO, "--batch-rows", "30", crawl / "tables", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert shared.rows_in(tmp_path / "out", "score", "n") == shared.rows_in(crawl / "tables.parquet")


def _executors(leader: int) -> list[int]:
    """The executors of a job. What one is about to start is called as it is until it runs its own program."""
    found = [one for one in shared.session(leader) if "CoarseGrainedExecutorBackend" in shared.called(one)]
    return [one for one in found if shared.parent(one) not in found]


def test_a_worker_killed_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    shared.write_lines(tmp_path / "in", 2500)
    shared.single(tmp_path / "in", "-o", tmp_path / "one.jsonl")
    out = tmp_path / "out"
    with shared.started("spark", *TWO, "--partitions", "12", tmp_path / "in", out) as running:
        shared.until(lambda: any(out.glob("_temporary/0/task_*")), running)
        shared.until(lambda: len(_executors(running.pid)) == 2, running)
        shared.kill(_executors(running.pid)[0])
        assert not (out / "_SUCCESS").exists()
        _, err = running.communicate(timeout=shared.LIMIT)
    assert running.returncode == 1, err
    assert "Lost executor" in err
    assert shared.lines_in(out) == shared.lines_in(tmp_path / "one.jsonl")


def test_submitted(tmp_path: Path) -> None:
    """The module's file goes to spark-submit."""
    import os
    import subprocess

    import pyspark

    from cleaner.engines import spark

    shared.write_lines(tmp_path / "in", 20)
    home = Path(pyspark.__file__).parent
    command = [home / "bin" / "spark-submit", "--master", "local[2]", spark.__file__, tmp_path / "in", tmp_path / "out"]
    done = subprocess.run(
        list(map(str, [*command, "--to", "parquet"])),
        env={**shared.environment(), "SPARK_HOME": str(home), "PYSPARK_PYTHON": shared.sys.executable},
        capture_output=True,
        text=True,
        timeout=shared.LIMIT,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert sum(shared.rows_in(tmp_path / "out").values()) == 22
    assert os.path.exists(tmp_path / "out" / "_SUCCESS")


@pytest.fixture(scope="module")
def session() -> Any:
    """Spark in this process."""
    import os

    from pyspark.sql import SparkSession

    os.environ |= {"PYSPARK_PYTHON": shared.sys.executable, "PYTHONPATH": shared.HOME, "SPARK_LOCAL_IP": "127.0.0.1"}
    found = SparkSession.builder.master("local[2]").config("spark.ui.enabled", False).getOrCreate()
    yield found
    found.stop()


def test_a_frame_in_a_notebook(session: Any, crawl: Path) -> None:
    from cleaner import Cleaner
    from cleaner.engines.spark import clean, learn

    frame = session.read.parquet(str(crawl / "tables")).withColumnRenamed("text", "body")
    profile = learn(frame, text_field="body")
    assert [group.site for group in profile.groups] == sorted(shared.SITES)
    found = clean(frame, Cleaner(profile=profile), text_field="body")
    assert found.schema["n"] == frame.schema["n"]
    assert found.columns[-2:] == ["score", "n"]
    rows = found.where("id = '1'").collect()
    assert [row["section"] for row in rows] == [None]
    assert not any(line in rows[0]["text"] for line in shared.SITES.values())
    assert json.loads(found.where("id = '7'").first()["extra"] or "{}") == {}


def test_what_cannot_be_done_is_a_sentence(tmp_path: Path) -> None:
    done = shared.job("spark", "--master", "local[1]", tmp_path / "nothing.parquet", tmp_path / "out")
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("newsclean: Spark gave up: ")
    assert "nothing.parquet" in last
    assert "Traceback" not in done.stderr
