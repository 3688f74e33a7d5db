"""Where what pdfminer raises is caught: on damaged files IndexError, TypeError and a dozen others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from certlens.errors import LimitExceededError

T = TypeVar("T")


def attempt(step: Callable[[], T]) -> tuple[T | None, Exception | None]:
    """What the step returns, or what was raised in it: the only place that catches all."""
    try:
        return step(), None
    except LimitExceededError:
        raise
    except Exception as error:
        return None, error
