# SPDX-License-Identifier: GPL-3.0-or-later
"""A demonstration from a template, given with nothing but the keyboard. The accessibility bus says
what an audience's screen reader could find: everything, and while it is masked no amount and no
name."""

import re
import unittest

from case import EndToEndCase
from waiting import wait_until

# Of the template: what a person could know it by.
NAMES = ("First order", "Second order", "Nightly", "Drawings for the viewer", "Delivery",
         "Drawing automation", "Buy early")
STEPS = ("Today", "Growth", "What to buy", "Buy early")
# After the name of a month or a year stands no amount, and days are no secret.
DAYS = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4}|\d{1,2} [A-Z][a-z]{2}\b|\d+ days?|"
                  r"\d+ months|[+-]?\d+(\.\d+)? %|Plan \d+|\d of \d|\d{4}-\d\d-\d\d")


class Presentation(EndToEndCase):
    def test_a_demonstration_from_a_template_without_the_mouse(self):
        self.start()
        self.press("ctrl+k")
        self.window.wait_for_focus("Find a command")
        self.window.type("automating drawings")
        self.press("Return")
        self.window.wait_until_active("Drawing automation")
        before = self.window.headline()
        self.press("F5")
        self.wait_for_step(0)
        self.assertEqual(self.window.headline(), before)
        self.assertEqual([child.name for child in self.window.program.children()], ["Tokencast"])
        self.nothing_else_is_there()
        self.walk_the_steps(before)
        self.spotlight_and_black()
        self.mask(before)
        self.press("Escape")
        self.window.wait_until_active("Drawing automation")
        wait_until(lambda: self.window.headline() == before, "the plan is as it was")
        self.assertEqual(self.window.close(), 0)

    def press(self, *keys):
        self.window.press(*keys)

    def step_text(self, index):
        return f"{index + 1} of {len(STEPS)}: {STEPS[index]}"

    def wait_for_step(self, index):
        self.window.find(self.step_text(index), "label")

    def everything(self):
        """In the order of the tree: hidden things, too."""
        texts = []
        for _, each in self.window.program.walk(only_showing=False):
            texts += [each.name, each.description, each.text() or ""]
        return texts

    def nothing_else_is_there(self):
        roles = [each.role for _, each in self.window.program.walk(only_showing=False)]
        for role in ("table", "menu item", "tool bar", "page tab"):
            self.assertNotIn(role, roles)

    def walk_the_steps(self, before):
        self.press("Page_Down")
        self.wait_for_step(1)
        grown = self.window.headline()
        self.assertNotEqual(grown, before)
        self.press("w")
        wait_until(lambda: not self.window.program.find_now("What if usage"), "the sliders go")
        self.press("w")
        usage = self.window.wait_for_focus("What if usage")
        self.assertEqual(usage.value(), 25)
        self.press("Right", "Right")
        wait_until(lambda: usage.value() == 35, "the slider moves")
        self.assertNotEqual(self.window.headline(), grown)
        self.press("r")
        wait_until(lambda: self.window.headline() == grown, "reset gives back the step")
        for index, what in ((2, "what is bought"), (3, "the other scenario")):
            self.press("Page_Down")
            self.wait_for_step(index)
            wait_until(lambda: self.window.headline()["Lasts until"].startswith("beyond"),
                       f"{what} lasts")

    def spotlight_and_black(self):
        spotlight = self.window.find("Spotlight")
        for key, is_lit in (("s", True), ("shift+s", False)):
            self.press(key)
            wait_until(lambda: ("checked" in spotlight.states()) == is_lit,
                       f"the spotlight after {key}")
        self.press("b")
        wait_until(lambda: not self.window.program.find_now("Lasts until", "link"),
                   "the screen is black")
        self.press("Page_Up")
        self.wait_for_step(3)

    def mask(self, before):
        self.press("m")
        wait_until(lambda: self.window.headline()["Tokens charged"] == "•••",
                   "the amounts are masked")
        for index, title in enumerate((*STEPS[:-1], "Plan 2")):
            self.press(str(index + 1))
            self.window.find(f"{index + 1} of {len(STEPS)}: {title}", "label")
            self.assert_nothing_told(title)
        self.press("Escape")
        wait_until(lambda: self.window.program.find_now("Cancel", "button")
                   or self.window.program.find_now("Cancel", "push button"),
                   "leaving is asked about")
        self.press("Escape")
        self.window.wait_until_active("Tokencast")
        self.press("shift+m")
        wait_until(lambda: self.window.headline()["Tokens charged"] != "•••",
                   "the amounts are back")
        self.press("1")
        wait_until(lambda: self.window.headline() == before, "and the plan's numbers")

    def assert_nothing_told(self, step):
        for text in self.everything():
            for name in NAMES:
                self.assertNotIn(name, text, f"a name at step {step}")
            # Numbers with three digits or a fraction are amounts; the keys 1 to 9 are none.
            left = DAYS.sub("", text)
            self.assertIsNone(re.search(r"\d{3}|\d[.,]\d", left),
                              f"an amount at step {step}: {text}")


if __name__ == "__main__":
    unittest.main()
