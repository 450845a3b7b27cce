# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test, driven by keys and read through the accessibility bus."""

import os

from accessible import CELLS, Accessible
from commandline import Result
from desktop import start_process
from waiting import wait_until

ANSWERS = ("Lasts until", "Limited from", "Expires unused", "Tokens charged", "Cost")


class Window:
    def __init__(self, desktop, bus, keyboard, *arguments):
        self._bus = bus
        self._keyboard = keyboard
        self.process = start_process([os.environ["TOKENCAST"], *map(str, arguments)],
                                     desktop.environment, desktop.folder / "program.log",
                                     cwd=desktop.folder)
        self.program: Accessible = bus.program(self.process)
        self.wait_until_active()

    def wait_until_active(self, title=""):
        """That keys reach the program: one of its windows, with such a title, is the active one."""
        wait_until(lambda: any("active" in window.states() and title in window.name
                               for window in self.program.children()),
                   f"a window “{title}” is active")

    def find(self, name, role=None):
        return self.program.find(name, role)

    def press(self, *keys):
        self._keyboard.press(*keys)

    def type(self, text):
        self._keyboard.type(text)

    def focused(self):
        return self._bus.focused()

    def wait_for_focus(self, name, role=None):
        """Until what is called so has the keyboard's focus; a table has it where a cell has."""

        def has_it():
            focused = self.focused()
            if focused and focused.role in CELLS:
                focused = focused.parent()
            return focused if focused and name in (focused.name, *focused.labels()) \
                and role in (None, focused.role) else None

        return wait_until(has_it, lambda: f"{name!r} has the focus, not {self.focused()}")

    def wait_for_text(self, accessible, text):
        wait_until(lambda: accessible.text() == text,
                   lambda: f"{accessible} says {text!r}; it says {accessible.text()!r}")

    def fill(self, name, text):
        """Types into a field that has the focus: over what it holds, as Tab selects it."""
        field = self.wait_for_focus(name, "text")
        self.press("ctrl+a")
        self.type(text)
        self.wait_for_text(field, text)

    def headline(self):
        return {name: self.find(name, "link").text() for name in ANSWERS}

    def wait_for_headline(self, of_file):
        """Until headline and command line agree about a file; returns the result."""
        seen = {}

        def agree():
            result = Result(of_file)
            seen.update(window=self.headline(), file=result.headline())
            return result if seen["window"] == seen["file"] else None

        return wait_until(agree, lambda: "the window and the command line agree:\n"
                          f"window        {seen['window']}\ncommand line  {seen['file']}")

    def close(self):
        """By the keys; returns the exit status."""
        self.press("ctrl+q")
        wait_until(lambda: self.process.poll() is not None, "the program ends")
        return self.process.returncode
