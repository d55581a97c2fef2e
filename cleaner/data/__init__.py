"""Trained weights, written by `benchmarks/train_page.py`."""
