# SPDX-License-Identifier: GPL-3.0-or-later
"""What all end-to-end tests have in common."""

import os
import pathlib
import sys
import tempfile
import unittest

from accessible import AccessibilityBus
from desktop import Desktop
from keyboard import Keyboard
from window import Window


class EndToEndCase(unittest.TestCase):
    """A desktop for each test. What fails leaves the accessible tree and a picture of the screen."""

    maxDiff = None

    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.folder = self.desktop.folder / "home"
        self.bus = AccessibilityBus(self.desktop)
        self.keyboard = Keyboard(self.desktop)
        self.window = None

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
        self.assertEqual(self.log(), "", "the program has said something")

    def tell(self):
        pictures = pathlib.Path(os.environ.get("TOKENCAST_TEST_OUTPUT", tempfile.gettempdir()))
        picture = (pictures / f"{self.id().removeprefix('__main__.')}.png").absolute()
        self.desktop.keep_screenshot(picture)
        print(f"\nThe screen when it failed: {picture}", file=sys.stderr)
        if self.window:
            print(f"What was there:\n{self.window.program.tree()}", file=sys.stderr)
        print(f"What the program has said:\n{self.log()}", file=sys.stderr)

    def log(self):
        log = self.desktop.folder / "program.log"
        return log.read_text() if log.exists() else ""
