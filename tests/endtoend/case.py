# SPDX-License-Identifier: GPL-3.0-or-later
"""What all end-to-end tests have in common."""

import os
import pathlib
import sys
import unittest

from accessible import AccessibilityBus
from desktop import Desktop
from keyboard import Keyboard
from window import Window

# What the program says on standard error through no fault of its own.
HARMLESS = ()


class EndToEndCase(unittest.TestCase):
    """A desktop for each test. What fails leaves the accessible tree and a picture of the screen."""

    maxDiff = None

    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.folder = self.desktop.folder / "home"
        self.bus = AccessibilityBus(self.desktop)
        self.keyboard = Keyboard(self.desktop)
        self.window = None

    def enterContext(self, manager):
        # In unittest itself since Python 3.11; Ubuntu 22.04 has 3.10.
        value = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return value

    def start(self, *arguments):
        self.window = Window(self.desktop, self.bus, self.keyboard, *arguments)
        return self.window

    def run(self, result=None):
        # Between the failure and the end of the desktop; the hooks of unittest come too late.
        test = getattr(self, self._testMethodName)

        def watched():
            try:
                test()
                self.check_log()
            except BaseException:
                self.tell()
                raise

        setattr(self, self._testMethodName, watched)
        return super().run(result)

    def check_log(self):
        """What the program says on standard error is a fault, too."""
        log = (self.desktop.folder / "program.log").read_text()
        unexpected = [line for line in log.splitlines() if line and line not in HARMLESS]
        self.assertEqual(unexpected, [], "the program has said something on standard error")

    def tell(self):
        pictures = pathlib.Path(os.environ.get("TOKENCAST_TEST_OUTPUT", "."))
        picture = (pictures / f"{self.id().removeprefix('__main__.')}.png").absolute()
        self.desktop.keep_screenshot(picture)
        print(f"\nThe screen when it failed: {picture}", file=sys.stderr)
        if self.window:
            print(f"What was there:\n{self.window.program.tree()}", file=sys.stderr)
        log = self.desktop.folder / "program.log"
        if log.exists():
            print(f"What the program has said:\n{log.read_text()}", file=sys.stderr)
