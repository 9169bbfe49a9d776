"""Measurements of time and memory, and their ratios to one another."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

import numpy as np
import psutil

Given = ParamSpec("Given")
Result = TypeVar("Result")

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Measured:
    """The same thing measured several times."""

    name: str
    values: tuple[float, ...]

    def percentile(self, share: float) -> float:
        """The value that `share` per cent of the measurements stay below."""
        return float(np.percentile(self.values, share))


@dataclass(frozen=True, slots=True)
class Section:
    """Measurements in one unit; `references` names those that the others are set against."""

    heading: str
    unit: str
    measured: tuple[Measured, ...]
    references: tuple[str, ...]

    def ratio(self, measured: Measured, reference: str) -> float:
        """The median as a multiple of the median of the measurement named `reference`."""
        return measured.percentile(50) / self.find(reference).percentile(50)

    def find(self, name: str) -> Measured:
        """The measurement with this name; raises KeyError when there is none."""
        for measured in self.measured:
            if measured.name == name:
                return measured
        raise KeyError(name)


def seconds_of(
    function: Callable[Given, object], *args: Given.args, **kwargs: Given.kwargs
) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    function(*args, **kwargs)
    return time.perf_counter() - started


def time_in_turn(
    actions: Sequence[tuple[str, Callable[[str], object]]], questions: Sequence[str], warm_up: int
) -> dict[str, tuple[float, ...]]:
    """Seconds of every action on every question.

    The actions take turns on each question, so what else the machine does hits them alike; the
    first `warm_up` questions are not counted.
    """
    seconds: dict[str, list[float]] = {name: [] for name, _ in actions}
    for n, question in enumerate((*questions[:warm_up], *questions)):
        for name, action in actions:
            spent = seconds_of(action, question)
            if n >= warm_up:
                seconds[name].append(spent)
    return {name: tuple(values) for name, values in seconds.items()}


def resident_mebibytes() -> float:
    """The memory of this process that lies in RAM."""
    return float(psutil.Process().memory_info().rss) / MEBIBYTE


def in_fresh_process(
    function: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs
) -> Result:
    """The result of a module-level function called in a process that holds nothing else."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *args, **kwargs).result()
