"""Jobs for the engines that have the machines: Spark and Ray. What they call is the Arrow kernel.

    python -m cleaner.engines.spark IN OUT
    python -m cleaner.engines.ray IN OUT

Reading, scheduling, shuffling and trying again are the engine's business, not ours.
"""
