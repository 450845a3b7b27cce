# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a person presses them: they go to the window that is active, and there to the focus."""

import subprocess


class Keyboard:
    def __init__(self, desktop):
        self._environment = desktop.environment

    def _run(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=60)

    def press(self, *keys):
        """By the names of X: Return, Tab, ctrl+z, alt+a, Page_Down."""
        self._run("key", "--delay", "0", *keys)

    def type(self, text):
        # Other letters would need another keyboard, which xdotool changes to under the keys.
        assert text.isascii(), text
        self._run("type", "--delay", "0", text)
