# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a person presses them: they go to the window that is active, and there to the focus."""

import subprocess


class Keyboard:
    def __init__(self, desktop):
        self._environment = desktop.environment

    def _run(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=60)

    def press(self, *keys):
        """By the names of X: Return, Tab, ctrl+z, alt+a, Page_Down. What is held is let go last: Qt
        takes an Alt that goes before its letter for a way into the menu bar."""
        commands = []
        for key in keys:
            *held, last = key.split("+")
            for each in held:
                commands += ["keydown", each]
            commands += ["key", "--delay", "0", last]
            for each in reversed(held):
                commands += ["keyup", each]
        self._run(*commands)

    def type(self, text):
        # Other letters would need another keyboard, which xdotool changes to under the keys.
        assert text.isascii(), text
        self._run("type", "--delay", "0", text)
