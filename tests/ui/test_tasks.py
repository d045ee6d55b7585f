"""Work beside the window: its end is never missed, and it can be stopped."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from focalnet.domain.errors import FocalnetError, ProgramFault
from focalnet.services.ports import Report
from focalnet.ui.tasks import Cancelled, Task, one_thread


def test_the_end_is_told_even_if_nobody_keeps_the_task(qtbot: QtBot) -> None:
    pool, told = one_thread(), list[object]()
    for number in range(50):
        task = Task(lambda _report, number=number: number, pool)  # type: ignore[misc]
        task.succeeded.connect(told.append)
        task.start()
        del task
        gc.collect()
    qtbot.waitUntil(lambda: len(told) == 50)
    assert told == list(range(50))


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot) -> None:
    pool, threads = one_thread(), list[int]()
    task = Task(lambda _report: threading.get_ident(), pool)
    task.succeeded.connect(lambda there: threads.extend((there, threading.get_ident())))
    with qtbot.waitSignal(task.finished):
        task.start()
    there, here = threads
    assert here == threading.get_ident()
    assert there != here


def test_a_fault_of_the_program_is_told_without_what_it_was_about(qtbot: QtBot) -> None:
    def fail(_report: Report) -> None:
        raise ValueError("Awa DIOP, +221 33 800 00 00")

    errors = list[FocalnetError]()
    task = Task(fail, one_thread())
    task.failed.connect(errors.append)
    with qtbot.waitSignal(task.finished):
        task.start()
    [error] = errors
    assert isinstance(error, ProgramFault)
    assert "ValueError at test_tasks.py:" in str(error)
    assert "DIOP" not in str(error)


def test_cancelled_work_is_stopped_and_says_nothing_more(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    ends, told = list[type[BaseException]](), list[object]()

    def work(report: Report) -> str:
        begun.set()
        go_on.wait()
        try:
            report(1, 2)
        except Cancelled as error:
            ends.append(type(error))
            raise
        return "done"

    task = Task(work, one_thread())
    task.succeeded.connect(told.append)
    task.failed.connect(told.append)
    with qtbot.waitSignal(task.finished):
        task.start()
        begun.wait()
        task.cancel()
        go_on.set()
    assert (ends, told) == ([Cancelled], [])


def test_progress_arrives_in_order_and_not_more_often_than_it_shows(qtbot: QtBot) -> None:
    def work(report: Report) -> None:
        for done in range(100_001):
            report(done, 100_000)

    seen = list[int]()
    task = Task(work, one_thread())
    task.progressed.connect(lambda done, _total: seen.append(done))
    with qtbot.waitSignal(task.finished):
        task.start()
    assert seen == sorted(seen)
    assert seen[-1] == 100_000
    assert len(seen) == 1001
