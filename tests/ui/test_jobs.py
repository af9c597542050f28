"""Long work in the background: its news arrive on the interface thread, or not at all when nobody is there any more."""

import gc
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.ui.jobs import Jobs


def test_result_comes_back_on_the_interface_thread(jobs, qtbot):
    heard = []
    jobs.run(
        lambda progress: threading.current_thread().name,
        done=lambda result: heard.append((result, threading.current_thread() is threading.main_thread())),
        ended=lambda: heard.append("ended"),
    )
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == [("jobs", True), "ended"]


def test_error_that_can_be_mended_is_told(jobs, qtbot):
    heard = []

    def work(progress):
        raise DiskTrouble("The disk is full.")

    jobs.run(
        work, done=heard.append, failed=lambda error: heard.append(str(error)), ended=lambda: heard.append("ended")
    )
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == ["The disk is full.", "ended"]


def test_error_nobody_listens_for_goes_to_the_voice(jobs, qtbot):
    def work(progress):
        raise WrongInput("There is no such file.")

    jobs.run(work)
    qtbot.waitUntil(lambda: bool(jobs.failures))
    assert str(jobs.failures[0]) == "There is no such file."


def test_bug_goes_to_the_crash_dialog(jobs, qtbot):
    ended = []
    with qtbot.captureExceptions() as caught:
        jobs.run(lambda progress: 1 // 0, failed=ended.append, ended=lambda: ended.append("ended"))
        qtbot.waitUntil(lambda: bool(ended))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert ended == ["ended"]


def test_steps_are_told_but_not_every_one(jobs, qtbot):
    steps, ended = [], []

    def work(progress: Progress) -> None:
        for done in range(20_000):
            progress.step(done, 20_000, "rows")

    jobs.run(work, stepped=lambda *step: steps.append(step), ended=lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert steps[0][1:] == (20_000, "rows")
    assert 1 <= len(steps) < 500
    assert steps == sorted(steps)


def test_cancelling_is_no_error(jobs, qtbot):
    heard = []
    begun, rolled_back = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.step(0, 0)
        except Cancelled:
            rolled_back.set()
            raise

    job = jobs.run(work, done=heard.append, failed=heard.append, ended=lambda: heard.append("ended"))
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["ended"]
    assert rolled_back.is_set()
    assert jobs.failures == []


def test_what_waits_can_be_cancelled_before_it_begins(jobs, qtbot):
    gate, heard = threading.Event(), []
    jobs.run(lambda progress: gate.wait(5))
    waiting = jobs.run(lambda progress: heard.append("ran"), ended=lambda: heard.append("ended"))
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["ended"]


def test_two_hundred_in_a_row_keep_their_order(jobs, qtbot):
    heard = []
    for number in range(200):
        jobs.run(lambda progress, number=number: number, done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 200)
    assert heard == list(range(200))
    assert jobs.jobs == []


class Page(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def show_result(self, result: object) -> None:
        self.heard.append(result)
        self.setText(str(result))


def closed_while_working(jobs, qtbot, run) -> Page:
    """A page whose widget is gone before its job ends."""
    page, gate, after = Page(), threading.Event(), []
    run(page, gate)
    shiboken6.delete(page)
    gate.set()
    jobs.run(lambda progress: None, ended=lambda: after.append(True))
    qtbot.waitUntil(lambda: bool(after))
    return page


def test_page_closed_meanwhile_hears_nothing(jobs, qtbot):
    def run(page, gate):
        jobs.run(lambda progress: gate.wait(5), done=page.show_result)

    assert closed_while_working(jobs, qtbot, run).heard == []


def test_lambda_is_dropped_with_its_owner(jobs, qtbot):
    heard = []

    def run(page: QObject, gate):
        jobs.run(lambda progress: gate.wait(5), done=lambda _: heard.append(1), owner=page)

    closed_while_working(jobs, qtbot, run)
    assert heard == []


def test_a_method_in_a_partial_is_dropped_with_its_widget(jobs, qtbot):
    def run(page, gate):
        jobs.run(lambda progress: gate.wait(5), done=partial(partial(page.show_result), "done"))

    assert closed_while_working(jobs, qtbot, run).heard == []


def test_closing_twice_is_closing_once(qapp):
    one, other = Jobs(lambda error: None), Jobs(lambda error: None)
    one.close()
    one.close()
    assert not gc.isenabled(), "there is still one"
    other.close()


@pytest.mark.parametrize("waiting", [0, 5])
def test_closing_cancels_and_waits(qapp, waiting):
    jobs, stopped = Jobs(lambda error: None), []

    def work(progress: Progress) -> None:
        try:
            while True:
                progress.step(0, 0)
        except Cancelled:
            stopped.append(True)
            raise

    jobs.run(work)
    for _ in range(waiting):
        jobs.run(work)
    jobs.close()
    assert not jobs._thread.is_alive()
    assert len(stopped) <= 1
