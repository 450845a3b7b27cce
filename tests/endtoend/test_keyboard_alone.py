# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole piece of work with nothing but the keyboard. The accessibility bus only says what has the
focus and what is there; nothing is pressed or focused through it."""

import json
import unittest

from accessible import CELLS
from case import EndToEndCase
from commandline import Result, plan_in
from waiting import wait_until

START, END = "2022-11-07", "2023-11-07"
TRIAL = "2022-11-07"
# Label, service as its title begins, quantity.
USAGE = (("Nightly drawings", "Design Automation: A", "design-automation.autocad", "12"),
         ("Model checks", "Model Derivative: c", "model-derivative.complex", "80"),
         ("Views", "Model Derivative: s", "model-derivative.simple", "150"),
         ("Photos", "Reality", "reality-capture", "400"))
SERVICE_COLUMN, QUANTITY_COLUMN = 1, 2
# Name, tokens, day.
PURCHASES = (("First order", "200", "2023-02-01"), ("Second order", "450", "2023-04-03"))
BOUGHT_COLUMN, DAY_COLUMN = 2, 4
# Tab reaches everything on a page within so many keys, a table's cells counted.
MOST_TABS = 120


class KeyboardAlone(EndToEndCase):
    def test_new_plan_lines_purchases_trial_explain_compare_export(self):
        self.start()
        self.press("ctrl+n")
        self.fill_the_account_page()
        document = self.save()
        for row, line in enumerate(USAGE):
            self.add_usage(row, *line)
        for row, purchase in enumerate(PURCHASES):
            self.add_purchase(row, *purchase)
        result = self.window.wait_for_headline(document)
        self.check_plan(plan_in(document))
        self.explain(result)
        self.compare_with_twice_the_photos(document)
        self.export(document)
        self.assertEqual(self.window.close(), 0)

    # Keys

    def press(self, *keys):
        self.window.press(*keys)

    def focus(self):
        """What has the focus. A person must see and a screen reader must hear what it is."""
        focused = wait_until(self.window.focused, "something has the focus")
        said = focused.name or " ".join(focused.labels())
        if focused.role in CELLS:
            said = said or focused.parent().name
        self.assertTrue(said, f"a {focused.role} without a name has the focus")
        self.assertIn("showing", focused.states(), f"{focused} has the focus out of sight")
        return focused

    def tab_to(self, name, role=None):
        """With Tab alone; it meets everything else on its way."""
        for _ in range(MOST_TABS):
            before = self.focus()
            if name in (before.name, *before.labels()) and role in (None, before.role):
                return before
            self.tab_on_from(before)
        self.fail(f"Tab does not reach {name!r}")

    def tab_on_from(self, focused):
        def has_gone_on():
            # In a text with links, Tab walks those first, which the bus does not tell.
            if focused.role == "label":
                self.press("Tab")
            return self.window.focused() not in (None, focused)

        self.press("Tab")
        wait_until(has_gone_on, f"Tab goes on from {focused}")

    def fill_cell(self, table, row, column, text):
        """The cell of a table that has the focus; typing opens its field."""
        self.press("Home", *["Right"] * column)
        self.go_to(table, row, column)
        self.window.type(text)
        self.window.wait_for_text(self.wait_for_editor("text"), text)
        self.focus()
        self.press("Return")
        self.window.wait_for_focus(table.name, "table")

    def choose_in_cell(self, table, row, column, beginning):
        """A list: F2 opens it, and the arrow keys walk it."""
        self.press("Home", *["Right"] * column)
        self.go_to(table, row, column)
        self.press("F2")
        field = self.wait_for_editor("combo box")
        self.press("Home")
        while not field.name.startswith(beginning):
            before = field.name
            self.press("Down")
            wait_until(lambda: self.focus().name != before,
                       f"the list has something that begins with {beginning!r}")
        self.press("Return")
        self.window.wait_for_focus(table.name, "table")
        wait_until(lambda: table.cell(row, column).name.startswith(beginning),
                   f"{beginning!r} is chosen in {table}")

    def wait_for_editor(self, role):
        def editor():
            focused = self.window.focused()
            return focused if focused and focused.role == role else None

        return wait_until(editor, f"a field of the kind {role} opens in the cell")

    def go_to(self, table, row, column):
        wait_until(lambda: "selected" in table.cell(row, column).states(),
                   f"the keys go to row {row}, column {column} of {table}")
        self.focus()

    # The work

    def fill_the_account_page(self):
        self.press("alt+a")
        self.tab_to("Name", "text")
        for name, text in (("Name", "By keys alone"), ("Horizon from", START),
                           ("Horizon until", END), ("Trial from", TRIAL),
                           ("Trial ended early on", "2022-12-01")):
            self.tab_to(name, "text")
            self.window.fill(name, text)

    def save(self):
        path = self.folder / "keys.tokencast"
        self.press("ctrl+s")
        self.window.wait_until_active("Save As")
        self.window.fill("File name:", str(path))
        self.press("Return")
        self.window.wait_until_active("keys")
        return path

    def add_usage(self, row, label, service, service_id, quantity):
        self.press("ctrl+l")
        table = self.window.wait_for_focus("Usage", "table")
        wait_until(lambda: table.rows() == row + 1, "the line is there")
        self.fill_cell(table, row, 0, label)
        self.choose_in_cell(table, row, SERVICE_COLUMN, service)
        self.fill_cell(table, row, QUANTITY_COLUMN, quantity)

    def add_purchase(self, row, name, tokens, day):
        self.press("ctrl+b")
        table = self.window.wait_for_focus("Purchases", "table")
        wait_until(lambda: table.rows() == row + 1, "the purchase is there")
        self.fill_cell(table, row, 0, name)
        self.fill_cell(table, row, BOUGHT_COLUMN, tokens)
        self.fill_cell(table, row, DAY_COLUMN, day)

    def check_plan(self, plan):
        self.assertEqual(plan["name"], "By keys alone")
        self.assertEqual((plan["horizon"]["start"], plan["horizon"]["end"]), (START, END))
        self.assertEqual(plan["account"]["trial"], {"start": TRIAL, "endedEarly": "2022-12-01"})
        self.assertEqual([(line["label"], line["service"], line["quantity"])
                          for line in plan["usage"]],
                         [(label, service, quantity) for label, _, service, quantity in USAGE])
        self.assertEqual([(lot["id"], lot["quantity"], lot["purchased"]) for lot in plan["lots"]],
                         list(PURCHASES))

    def explain(self, result):
        """The charts by keys, and the day they end on explained."""
        self.press("ctrl+e")
        self.tab_to("Balance chart", "chart")
        balance = self.focus()
        self.press("Home")
        self.window.wait_for_text(balance, result.day_in_words(result.first_day))
        self.press("n")
        event = next(day for day in result.events() if day > result.first_day)
        self.window.wait_for_text(balance, result.day_in_words(event))
        table = self.window.find("Explain", "table")
        balance_in_words = result.day_in_words(event).split(": ")[1].split(";")[0]
        wait_until(lambda: any(balance_in_words in table.row_texts(row)
                               for row in range(table.rows())),
                   f"{table} explains {balance_in_words!r}")
        self.tab_to("Copy explanation")
        self.press("space")

    def compare_with_twice_the_photos(self, document):
        self.press("ctrl+shift+d")
        self.window.wait_until_active("Duplicate")
        self.window.fill("Name", "Twice the photos")
        self.press("Return")
        self.window.wait_until_active("keys")
        self.press("alt+u")
        table = self.tab_to_table("Usage")
        self.press("ctrl+Home", *["Down"] * 3)
        self.fill_cell(table, 3, QUANTITY_COLUMN, "800")
        self.window.wait_for_headline(document)
        self.press("ctrl+shift+c")
        self.window.wait_until_active("Compare")
        self.tab_to_table("Differences")
        table = self.window.find("Differences", "table")
        charged = [table.row_texts(row) for row in range(table.rows())]
        for column, scenario in enumerate(("By keys alone", "Twice the photos")):
            expected = Result(document, scenario).headline()["Tokens charged"]
            self.assertTrue(any(row[column].split(" (")[0] == expected for row in charged),
                            f"{expected} is not in column {column} of {charged}")
        self.press("Escape")
        self.window.wait_until_active("keys")

    def tab_to_table(self, name):
        for _ in range(MOST_TABS):
            focused = self.focus()
            table = focused.parent() if focused.role in CELLS else focused
            if table.name == name and table.role == "table":
                return table
            self.tab_on_from(focused)
        self.fail(f"Tab does not reach the table {name}")

    def export(self, document):
        path = self.folder / "exported.json"
        self.press("alt+f")
        wait_until(lambda: self.window.program.find_now("Export", "menu item"),
                   "the menu is open")
        self.press("x")
        wait_until(lambda: self.window.program.find_now("Export the Plan as JSON…", "menu item"),
                   "the menu of exports is open")
        self.press("e")
        self.window.wait_until_active("Export the plan")
        self.window.fill("File name:", str(path))
        self.press("Return")
        self.window.wait_until_active("keys")
        wait_until(path.exists, "the plan is exported")
        self.assertEqual(json.loads(path.read_text()), plan_in(document))


if __name__ == "__main__":
    unittest.main()
