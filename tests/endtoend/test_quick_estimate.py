# SPDX-License-Identifier: GPL-3.0-or-later
"""From four numbers to the answers, through the accessibility bus: what assistive technology and
scripts can do with the program, and that it says what the command line says."""

import datetime
import unittest

from case import EndToEndCase
from commandline import day_text, plan_in
from waiting import wait_until

QUICK = {"Processing hours per month": "40", "Complex jobs per month": "120",
         "Simple jobs per month": "300", "Photos per month": "640"}
BOUGHT_COLUMN = 2


class QuickEstimate(EndToEndCase):
    def test_from_four_numbers_to_the_answers_and_back_from_the_file(self):
        self.start("--new", "--start", "2022-11-07")
        self.type_the_quick_numbers()
        self.add_a_purchase("500")
        document = self.save("studio")
        result = self.window.wait_for_headline(document)
        self.assertEqual([line["quantity"] for line in plan_in(document)["usage"]],
                         list(QUICK.values()))
        self.assertEqual([lot["quantity"] for lot in plan_in(document)["lots"]], ["500"])
        self.walk_the_charts(result)
        self.answers_go_to_their_days(result)
        self.take_back_and_do_again(document)
        before = self.window.headline()
        self.assertEqual(self.window.close(), 0)

        self.start(document)
        self.assertEqual(self.window.headline(), before)
        for name, text in QUICK.items():
            self.assertEqual(self.window.find(name).text(), text)
        self.window.wait_for_headline(document)
        self.assertEqual(self.window.close(), 0)

    def type_the_quick_numbers(self):
        answer = self.window.find("Tokens charged")
        for name, text in QUICK.items():
            before = answer.text()
            self.window.find(name).take_focus()
            self.window.fill(name, text)
            wait_until(lambda: answer.text() != before, f"{name} counts")

    def add_a_purchase(self, tokens):
        self.window.press("ctrl+b")
        table = self.window.wait_for_focus("Purchases", "table")
        self.assertEqual(table.rows(), 1)
        self.window.press(*["Right"] * BOUGHT_COLUMN)
        wait_until(lambda: "selected" in table.cell(0, BOUGHT_COLUMN).states(),
                   "the keys go to the cell")
        self.window.type(tokens)
        self.window.wait_for_text(self.window.wait_for_focus("Bought", "text"), tokens)
        self.window.press("Return")
        self.window.wait_for_focus("Purchases", "table")
        self.assertEqual(table.cell(0, BOUGHT_COLUMN).name, tokens)

    def save(self, name):
        path = self.folder / f"{name}.tokencast"
        self.window.press("ctrl+s")
        self.window.wait_until_active("Save As")
        self.window.fill("File name:", str(path))
        self.window.press("Return")
        self.window.wait_until_active(name)
        self.assertTrue(path.exists())
        return path

    def walk_the_charts(self, result):
        balance = self.window.find("Balance chart", "chart")
        access = self.window.find("Access ribbon", "chart")
        spend = self.window.find("Spend chart", "chart")
        balance.take_focus()

        def is_at(day):
            self.window.wait_for_text(balance, result.day_in_words(day))
            self.window.wait_for_text(access, result.day_in_words(day))
            text = spend.text()
            self.assertTrue(text.startswith(result.month_in_words(day)), text)
            self.assertTrue(text.endswith(result.month_cost_in_words(day)), text)

        one_day = datetime.timedelta(days=1)
        first = result.first_day
        self.window.press("Home")
        is_at(first)
        self.window.press("Right")
        is_at(first + one_day)
        self.window.press("Right", "Right", "Left")
        is_at(first + 2 * one_day)
        self.window.press("Page_Down")
        is_at(datetime.date(2022, 12, 9))
        self.window.press("Page_Up")
        is_at(datetime.date(2022, 11, 9))
        self.window.press("End")
        is_at(result.last_day)
        self.window.press("Home")
        is_at(first)
        events = [day for day in result.events() if day > first]
        self.assertGreaterEqual(len(events), 2, "the plan has no events to walk")
        for day in events:
            self.window.press("n")
            is_at(day)
        for day in reversed(events[:-1]):
            self.window.press("p")
            is_at(day)

    def answers_go_to_their_days(self, result):
        """The answers are links: pressed, they show their day in the charts."""
        balance = self.window.find("Balance chart", "chart")
        days = {day_text(day): day for day in result.days}
        for name in ("Lasts until", "Limited from"):
            answer = self.window.find(name, "link")
            answer.do("Press")
            self.window.wait_for_text(balance, result.day_in_words(days[answer.text()]))

    def take_back_and_do_again(self, document):
        """The last edit: what was typed for the purchase."""
        after = self.window.headline()
        self.window.press("ctrl+z")
        wait_until(lambda: self.window.headline() != after, "Undo changes the answers")
        self.window.wait_for_headline(document)
        self.assertEqual([lot["quantity"] for lot in plan_in(document)["lots"]], ["100"])
        self.window.press("ctrl+shift+z")
        wait_until(lambda: self.window.headline() == after, "Redo gives back the answers")
        self.window.wait_for_headline(document)
        self.assertEqual([lot["quantity"] for lot in plan_in(document)["lots"]], ["500"])


if __name__ == "__main__":
    unittest.main()
