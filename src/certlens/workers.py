"""Worker processes that answer calls, one at a time, and die of a call that takes too long.

A worker is ``python -c`` on pipes rather than :mod:`multiprocessing`: nothing is forked, and the
calling script is not imported again, so it needs no ``if __name__ == "__main__"``.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, NoReturn

_START = (
    "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); "
    "from certlens.workers import serve; serve()"
)
_READY = "ready"


class WorkerDiedError(Exception):
    """The process ended before it answered; ``exit_status`` as the system tells it."""

    def __init__(self, exit_status: int) -> None:
        super().__init__(f"the reading process ended with status {exit_status}")
        self.exit_status = exit_status


class Worker:
    """A process that answers calls of one module-level function."""

    def __init__(self, module: str, function: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the parent, which then ends its workers
        )
        self._send(sys.path)
        self._send((module, function))
        if self._receive() != _READY:
            raise RuntimeError("the worker process did not start")

    def call(self, argument: Any, *, timeout: float | None) -> Any:
        """What the function returns for an argument.

        Raises:
            TimeoutError: it took longer than ``timeout`` seconds; the process has ended.
            WorkerDiedError: the process crashed.
        """
        begun = monotonic()
        try:
            self._send((argument, timeout))
            return self._receive()
        except WorkerDiedError:
            if timeout is not None and monotonic() - begun >= timeout:
                raise TimeoutError(f"took longer than {timeout:g} seconds") from None
            raise

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()

    def end(self) -> None:
        """End the process and let go of its pipes."""
        self.kill()
        for pipe in filter(None, (self._process.stdin, self._process.stdout)):
            with suppress(OSError):  # the last request was never read
                pipe.close()
        self._process.wait()

    def _send(self, message: Any) -> None:
        assert self._process.stdin
        try:
            pickle.dump(message, self._process.stdin)
            self._process.stdin.flush()
        except OSError:
            self._died()

    def _receive(self) -> Any:
        assert self._process.stdout
        try:
            return pickle.load(self._process.stdout)
        except (EOFError, pickle.UnpicklingError, OSError, ValueError):
            self._died()

    def _died(self) -> NoReturn:
        raise WorkerDiedError(self._process.wait()) from None


class Pool:
    """Up to ``count`` workers, started when needed and replaced when they die."""

    def __init__(self, module: str, function: str, count: int) -> None:
        self._function = module, function
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="certlens")
        self._workers: list[Worker] = []
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._closed = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in tuple(self._workers):
            worker.kill()
        self._threads.shutdown()
        for worker in self._workers:
            worker.end()

    def submit(self, argument: Any, *, timeout: float | None) -> Future[Any]:
        """The answer to come; each thread borrows a worker for one call."""
        return self._threads.submit(self._call, argument, timeout)

    def _call(self, argument: Any, timeout: float | None) -> Any:
        try:
            worker = self._idle.get_nowait()
        except Empty:
            worker = Worker(*self._function)
            self._workers.append(worker)
        if self._closed:
            worker.kill()
        try:
            answer = worker.call(argument, timeout=timeout)
        except (TimeoutError, WorkerDiedError):
            self._workers.remove(worker)
            worker.end()
            raise
        self._idle.put(worker)
        return answer


def serve() -> None:
    """Answer calls from stdin on stdout until stdin closes; what a worker process runs.

    The time limit is kept by a watchdog outside the interpreter, so that it also ends a call stuck
    in C code, and a process whose parent is gone.
    """
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not break into the answers
    gc.disable()
    module, name = pickle.load(requests)
    function = getattr(import_module(module), name)
    _answer(answers, _READY)
    with open(os.devnull, "w") as nowhere:
        while True:
            try:
                argument, timeout = pickle.load(requests)
            except EOFError:
                return
            if timeout is not None:
                faulthandler.dump_traceback_later(timeout, exit=True, file=nowhere)
            answer = function(argument)
            faulthandler.cancel_dump_traceback_later()
            _answer(answers, answer)
            if not gc.isenabled():
                gc.freeze()  # what the first call has loaded stays; looking through it is lost time
                gc.enable()


def _answer(answers: Any, message: Any) -> None:
    pickle.dump(message, answers, protocol=pickle.HIGHEST_PROTOCOL)
    answers.flush()
