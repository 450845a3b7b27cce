# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader can see and do, read from the accessibility bus.

The calls go over D-Bus one by one and nothing is remembered between them: what is returned is what
the program says now. (libatspi would remember, and ends the process on a call that an object does
not know.)"""

from gi.repository import Gio, GLib

from waiting import let_messages_in, wait_until

PREFIX = "org.a11y.atspi."
REGISTRY = PREFIX + "Registry"
ROOT = "/org/a11y/atspi/accessible/root"
CALL_MILLISECONDS = 30_000

# By the numbers of AtspiStateType.
STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused",
          23: "selected", 25: "showing", 30: "visible"}

# What may have thousands of children, which are read by row and column where they are needed.
TABLES = ("table", "tree table")
CELLS = ("cell", "table cell")
ROWS_IN_TREE = 12


class AccessibilityBus:
    def __init__(self, desktop):
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        session = Gio.DBusConnection.new_for_address_sync(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        # Whoever asks first makes the session start it.
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, Gio.DBusCallFlags.NONE, CALL_MILLISECONDS,
                                    None).unpack()[0]
        session.close_sync(None)
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._connection.set_exit_on_close(False)
        # Programs tell only what somebody listens to, and waiting ends early with each word.
        for event in ("object:state-changed", "object:text-changed", "window"):
            self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent",
                      GLib.Variant("(s)", (event,)))
        self._told_focus = None
        self._connection.signal_subscribe(None, None, None, None, None, Gio.DBusSignalFlags.NONE,
                                          self._take_event)

    def _take_event(self, _connection, owner, path, interface, signal, arguments):
        if interface == PREFIX + "Event.Object" and signal == "StateChanged":
            detail, is_on = arguments.unpack()[:2]
            if detail == "focused" and is_on:
                self._told_focus = Accessible(self, owner, path)

    def focused(self):
        """What has the keyboard's focus, by what programs have told; None between two. What is
        told of may be missing from the tree, as the field in a cell is in Qt 6.4."""
        let_messages_in()
        told = self._told_focus
        return told if told and "focused" in told.states() else None

    def call(self, owner, path, interface, method, arguments=None):
        answer = self._connection.call_sync(owner, path, interface, method, arguments, None,
                                            Gio.DBusCallFlags.NO_AUTO_START if owner[0] == ":"
                                            else Gio.DBusCallFlags.NONE, CALL_MILLISECONDS, None)
        values = answer.unpack()
        return values[0] if len(values) == 1 else values

    def program(self, process):
        """The program of a process, once it has a window there."""

        def find():
            for owner, path in self.call(REGISTRY, ROOT, PREFIX + "Accessible", "GetChildren"):
                if self._process_of(owner) == process.pid:
                    program = Accessible(self, owner, path)
                    return program if program.children() else None
            if process.poll() is not None:
                raise AssertionError(f"the program has ended with status {process.returncode}")
            return None

        return wait_until(find, "the program is on the accessibility bus")

    def _process_of(self, owner):
        try:
            return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                             "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))
        except GLib.Error:
            return None


class Accessible:
    """An object of the program. One that has gone has no name, no states and no children."""

    def __init__(self, bus, owner, path):
        self._bus, self._owner, self._path = bus, owner, path

    def __eq__(self, other):
        return isinstance(other, Accessible) and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    def _key(self):
        return self._owner, self._path

    def _call(self, interface, method, signature="", *arguments):
        packed = GLib.Variant(f"({signature})", arguments) if signature else None
        return self._bus.call(self._owner, self._path, PREFIX + interface, method, packed)

    def _ask(self, otherwise, interface, method, signature="", *arguments):
        try:
            return self._call(interface, method, signature, *arguments)
        except GLib.Error:
            return otherwise

    def _property(self, interface, name):
        try:
            return self._bus.call(self._owner, self._path, "org.freedesktop.DBus.Properties", "Get",
                                  GLib.Variant("(ss)", (PREFIX + interface, name)))
        except GLib.Error:
            return None

    def _object(self, reference):
        return Accessible(self._bus, *reference)

    # Reading

    @property
    def name(self):
        return self._property("Accessible", "Name") or ""

    @property
    def description(self):
        return self._property("Accessible", "Description") or ""

    @property
    def role(self):
        return self._ask("gone", "Accessible", "GetRoleName")

    def states(self):
        words = self._ask([], "Accessible", "GetState")
        return {name for number, name in STATES.items()
                if number // 32 < len(words) and words[number // 32] >> number % 32 & 1}

    def children(self):
        return [self._object(child) for child in self._ask([], "Accessible", "GetChildren")
                if not child[1].endswith("/null")]

    def parent(self):
        return self._object(self._property("Accessible", "Parent"))

    def labels(self):
        """The names of what labels it: a combo box is called after its current item."""
        relations = self._ask([], "Accessible", "GetRelationSet")
        labelled_by = 2
        return [self._object(target).name for kind, targets in relations if kind == labelled_by
                for target in targets]

    def text(self):
        """What its text says; None where it has none."""
        return self._ask(None, "Text", "GetText", "ii", 0, -1)

    def value(self):
        return self._property("Value", "CurrentValue")

    def place(self):
        """x, y, width and height on the screen."""
        return self._ask((0, 0, 0, 0), "Component", "GetExtents", "u", 0)

    def rows(self):
        return self._property("Table", "NRows") or 0

    def columns(self):
        return self._property("Table", "NColumns") or 0

    def cell(self, row, column):
        return self._object(self._call("Table", "GetAccessibleAt", "ii", row, column))

    def row_texts(self, row):
        return [self.cell(row, column).name for column in range(self.columns())]

    # Searching

    def walk(self, only_showing=True, depth=0):
        """Itself and what is below, with its depth; of tables without the cells."""
        yield depth, self
        if self.role in TABLES:
            return
        for child in self.children():
            # Of a program, every window; hidden pages are in the tree as well.
            if not only_showing or depth == 0 or "showing" in child.states():
                yield from child.walk(only_showing, depth + 1)

    def find_now(self, name, role=None):
        for _, each in self.walk():
            if role is not None and each.role != role:
                continue
            # A label is named like the field that it is for.
            if role is None and each.role == "label":
                continue
            if each.name == name or (each.role == "combo box" and name in each.labels()):
                return each
        return None

    def find(self, name, role=None):
        """By name, and role where several have it; waits until it is there and showing."""
        return wait_until(lambda: self.find_now(name, role),
                          f"{role or 'something'} called {name!r} shows")

    def tree(self):
        lines = []
        for depth, each in self.walk():
            words = [repr(each.name)]
            text = each.text()
            if text:
                words.append(f"text {text!r}")
            if each.description:
                words.append(f"({each.description})")
            states = sorted(each.states() & {"active", "focused", "checked", "selected"})
            lines.append("  " * depth + " ".join([each.role, *words, *states]))
            if each.role in TABLES:
                shown = min(each.rows(), ROWS_IN_TREE)
                lines += ["  " * depth + "  | " + " | ".join(each.row_texts(row))
                          for row in range(shown)]
        return "\n".join(lines)

    # Doing

    def actions(self):
        return [action[0] for action in self._ask([], "Action", "GetActions")]

    def do(self, action):
        self._call("Action", "DoAction", "i", self.actions().index(action))

    def take_focus(self):
        self.do("SetFocus")
        wait_until(lambda: "focused" in self.states(), lambda: f"{self} has the focus")
