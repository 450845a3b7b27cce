# SPDX-License-Identifier: GPL-3.0-or-later
"""What tokencast-cli says about a plan or a document, in the words that the window has for it. The
window's numbers are compared with these: two programs, and the words are made twice."""

import datetime
import decimal
import json
import os
import subprocess

ACCESS = {"trial": "trial", "full": "full access", "grace": "grace", "limited": "limited access",
          "not modelled": "access not modelled"}


def _run(*arguments):
    return subprocess.run([os.environ["TOKENCAST_CLI"], *arguments], check=True, timeout=300,
                          stdout=subprocess.PIPE, encoding="utf-8").stdout


def plan_in(path):
    """The plan of a document, as JSON has it."""
    return json.loads(_run("export", str(path)))


def day_text(day):
    return f"{day.day} {day:%b %Y}"


def _trimmed(amount):
    whole, _, fraction = f"{amount:,f}".partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def amount_text(amount):
    """With every digit."""
    return _trimmed(decimal.Decimal(amount))


def short_amount_text(amount):
    """With two places, half to even."""
    exact = decimal.Decimal(amount)
    rounded = exact.quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_EVEN)
    return _trimmed(rounded if rounded else exact)


def _counted(amount, one):
    return f"{amount_text(amount)} {one}" + ("" if decimal.Decimal(amount) == 1 else "s")


class Result:
    """Of a plan, or of a scenario of a document: the current one unless given."""

    def __init__(self, path, scenario=None):
        chosen = ["--scenario", scenario] if scenario else []
        result = json.loads(_run("simulate", str(path), "--format", "json", "--daily", *chosen))
        self.summary = result["summary"]
        self.days = {datetime.date.fromisoformat(day["date"]): day for day in result["days"]}
        self.months = {month["month"]: month for month in result["months"]}
        self.first_day, self.last_day = min(self.days), max(self.days)

    def _date(self, key):
        text = self.summary[key]
        return datetime.date.fromisoformat(text) if text else None

    def _first_limited(self):
        return next((day for day, result in self.days.items() if result["access"] == "limited"),
                    None)

    def headline(self):
        """The values by their accessible names."""
        negative = self._date("firstNegative")
        cost = self.summary["cost"]
        return {
            "Lasts until": day_text(negative) if negative
            else f"beyond {day_text(self.last_day)}",
            "Limited from": self._limited_text(),
            "Expires unused": ", ".join(f"{short_amount_text(amount)} {kind}s"
                                        for kind, amount in self.summary["expired"].items()
                                        if decimal.Decimal(amount)) or "nothing",
            "Tokens charged": short_amount_text(self.summary["charged"]["total"]),
            "Cost": self._money(decimal.Decimal(cost["consumed"]) + decimal.Decimal(cost["owed"]),
                                places=2),
        }

    def _limited_text(self):
        limited = self._first_limited()
        if limited:
            return day_text(limited)
        if decimal.Decimal(self.summary["closing"]["deficit"]):
            return day_text(self._date("graceEnds"))
        return "never in this plan"

    def _money(self, amount, places=6):
        step = decimal.Decimal(1).scaleb(-places)
        whole, _, fraction = f"{decimal.Decimal(amount).quantize(step):,f}".partition(".")
        return f"{whole}.{fraction.rstrip('0'):0<2} {self.summary['cost']['currency']}"

    def day_in_words(self, day):
        """As the balance chart and the access ribbon say it."""
        closing = self.days[day]["closing"]
        balance = [_counted(closing["credit"], "credit"), _counted(closing["token"], "token")]
        if decimal.Decimal(closing["deficit"]):
            balance.append(f"deficit {amount_text(closing['deficit'])}")
        parts = [", ".join(balance), self._access_in_words(day)]
        for event, words in (("purchased", "bought"), ("expired", "expired unused")):
            parts += [f"{_counted(amount, kind)} {words}"
                      for kind, amount in self.days[day][event].items() if decimal.Decimal(amount)]
        return f"{day.day} {day:%B %Y}: " + "; ".join(parts)

    def _access_in_words(self, day):
        access = ACCESS[self.days[day]["access"]]
        begins = day == self._date("firstNegative") and access == ACCESS["full"]
        if access != ACCESS["grace"] and not begins:
            return access
        left = (self._date("graceEnds") - day).days - 1
        grace = {0: "grace, last day", 1: "grace, 1 day left"}.get(left,
                                                                   f"grace, {left} days left")
        return f"{access}, then {grace}" if begins else grace

    def month_in_words(self, day):
        """How the spend chart begins to speak of a day's month; it goes on with the services."""
        return f"{day:%B %Y}: {amount_text(self.months[f'{day:%Y-%m}']['charged']['total'])} charged"

    def month_cost_in_words(self, day):
        return "cost " + self._money(self.months[f"{day:%Y-%m}"]["cost"]["consumed"])

    def events(self):
        """The days that N goes to, where no rate changes: purchases, expiries that lose something,
        the first days below zero, the ends of trials, the first days of limited access."""
        events = []
        before = None
        for day, result in self.days.items():
            moved = any(decimal.Decimal(amount) for event in ("purchased", "expired")
                        for amount in result[event].values())
            is_negative = decimal.Decimal(result["closing"]["net"]) < 0
            was_negative = before and decimal.Decimal(before["closing"]["net"]) < 0
            other_access = before and before["access"] != result["access"]
            if moved or (is_negative and not was_negative) or (
                    other_access and (before["access"] == "trial"
                                      or result["access"] == "limited")):
                events.append(day)
            before = result
        return events
