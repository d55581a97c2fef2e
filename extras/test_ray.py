"""Ray, a real cluster of two nodes on this machine: `pip install '.[ray,test]'`, `pytest -n 0 extras/test_ray.py`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ray", reason="Ray is not here: pip install 'newsclean[ray]'")

import enginetests as shared
from ray.cluster_utils import Cluster

COUNT = 240
NODE = {"num_cpus": 1, "object_store_memory": 150 << 20}


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Two nodes, each of one processor."""
    monkeypatch.setenv("PYTHONPATH", shared.HOME)
    found = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
    found.add_node(**NODE)
    found.wait_for_nodes(timeout=60)
    yield found
    found.shutdown()


def test_two_nodes_give_what_one_process_gives(cluster: Any, tmp_path: Path) -> None:
    shared.write_lines(tmp_path / "lines", COUNT)
    shared.write_tables(tmp_path / "tables", COUNT)
    shared.single(tmp_path / "lines", "--learn", "-o", tmp_path / "learned.jsonl")
    shared.single(tmp_path / "tables", "-o", tmp_path / "tables.parquet")
    where = ("--address", cluster.address, "--file-rows", "50", "--batch-rows", "20")
    done = shared.job("ray", *where, "--learn", tmp_path / "lines", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "inputs failed; their records in" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out" / "_SUCCESS").exists()
    assert shared.lines_in(tmp_path / "out") == shared.lines_in(tmp_path / "learned.jsonl")
    done = shared.job("ray", *where, tmp_path / "tables", tmp_path / "out2")
    assert done.returncode == 1, done.stderr
    assert shared.rows_in(tmp_path / "out2", "score", "n") == shared.rows_in(tmp_path / "tables.parquet")


def test_a_worker_and_a_node_killed_in_the_middle_change_nothing(cluster: Any, tmp_path: Path) -> None:
    shared.write_lines(tmp_path / "in", 4000)
    shared.single(tmp_path / "in", "-o", tmp_path / "one.jsonl")
    out = tmp_path / "out"
    where = ("--address", cluster.address, "--file-rows", "200", "--batch-rows", "100")
    with shared.started("ray", *where, tmp_path / "in", out) as running:
        shared.until(lambda: len(list(out.glob("*.jsonl"))) >= 2, running)
        workers = [one for one in every_process() if "ray::MapBatches" in shared.called(one)]
        assert workers
        shared.kill(workers[0])
        before = len(list(out.glob("*.jsonl")))
        shared.until(lambda: len(list(out.glob("*.jsonl"))) >= before + 2, running)
        cluster.remove_node(cluster.worker_nodes.copy().pop(), allow_graceful=False)
        assert not (out / "_SUCCESS").exists()
        _, err = running.communicate(timeout=shared.LIMIT)
    assert running.returncode == 1, err
    assert shared.lines_in(out) == shared.lines_in(tmp_path / "one.jsonl")


def every_process() -> Iterator[int]:
    """The processes of this machine."""
    return (int(folder.name) for folder in Path("/proc").glob("[0-9]*"))
