# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what has to become true. Nothing here guesses how long a thing takes."""

import time

from gi.repository import GLib

# Of one condition. Long, because a loaded machine is no reason to fail: only a wrong program waits
# so long.
DEADLINE_SECONDS = 60
# How often a condition is looked at when no message arrives on the bus.
LOOK_AGAIN_MILLISECONDS = 50


class NeverTrue(AssertionError):
    """A condition that did not come about before its deadline."""


def let_messages_in():
    """Lets a message from the program in, or the time to look again pass."""
    GLib.timeout_add(LOOK_AGAIN_MILLISECONDS, lambda: GLib.SOURCE_REMOVE)
    GLib.MainContext.default().iteration(True)


def wait_until(condition, what, seconds=DEADLINE_SECONDS):
    """The first true value of the condition; `what` says in the failure what never came about,
    as text or as a function that makes it."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            said = what() if callable(what) else what
            raise NeverTrue(f"not within {seconds} s: {said}")
        let_messages_in()
