#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a window and reads its headline as a screen reader does.

headline.py --runtime FOLDER [--user ID] COMMAND...

Makes a display (Xvfb) and a session bus of their own for that user, runs the command with them, waits
until the window tells its answers, and prints each as "name<TAB>value". The window is then closed.
The sockets of the buses lie in FOLDER, which is emptied: a command that changes its root needs it
under the same path there. The command may end before the window does, as `gio open` does.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version has to be said first)

PATIENCE = 60


def start_display(user):
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL, **user)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit("headline: Xvfb did not start")
    return server, ":" + number


def start_bus(environment, user):
    """A session bus; it starts that for accessibility when somebody asks for it."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1",
         "--address=" + environment["DBUS_SESSION_BUS_ADDRESS"]],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **user)
    if not bus.stdout.readline():
        sys.exit("headline: the bus did not start")
    return bus


def attempt(function, fallback=None):
    """What is asked for may just be going away."""
    try:
        return function()
    except GLib.GError:
        return fallback


def children(node):
    for index in range(attempt(node.get_child_count, 0)):
        child = attempt(lambda: node.get_child_at_index(index))
        if child is not None:
            yield child


def answers_below(node, found):
    """The answers are links to their days, and their texts say what the answers are."""
    role = attempt(node.get_role)
    if role == Atspi.Role.LINK and "Text" in (attempt(node.get_interfaces) or []):
        found[attempt(node.get_name, "")] = attempt(
            lambda: node.get_text(0, node.get_character_count()), "")
    # Rows of a table are many, and no answers.
    elif role != Atspi.Role.TABLE:
        for child in children(node):
            answers_below(child, found)


def read_headline():
    """The process of the window, and its answers; waits for both."""
    end = time.monotonic() + PATIENCE
    desktop = Atspi.get_desktop(0)
    while time.monotonic() < end:
        desktop.clear_cache()
        for application in children(desktop):
            found = {}
            answers_below(application, found)
            if any(found.values()):
                return attempt(application.get_process_id), found
        time.sleep(0.05)
    return None, {}


def empty(folder, owner):
    """As the runtime folder of a session has to be."""
    os.makedirs(folder, exist_ok=True)
    for entry in os.scandir(folder):
        if entry.is_dir():
            shutil.rmtree(entry.path)
        else:
            os.remove(entry.path)
    os.chmod(folder, 0o700)
    os.chown(folder, owner, -1)


def end(window, processes):
    if window:
        os.kill(window, signal.SIGTERM)
    for process in processes:
        process.terminate()


def read_window(arguments, environment):
    """Of the command, started once there is a bus that it can speak with."""
    # It waits for a line: only who may change the root can start it, and only the user can ask the bus.
    command = subprocess.Popen(["sh", "-c", 'read -r line && exec "$@" </dev/null', "sh"]
                               + arguments.command, env=environment, stdin=subprocess.PIPE, text=True)
    os.environ.update(environment)
    os.setresgid(arguments.user, arguments.user, arguments.user)
    os.setresuid(arguments.user, arguments.user, arguments.user)
    Atspi.init()
    attempt(Atspi.get_desktop(0).get_child_count)
    print("now", file=command.stdin, flush=True)
    return command, *read_headline()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runtime", required=True)
    parser.add_argument("--user", type=int, default=os.getuid())
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    user = {}
    if arguments.user != os.getuid():
        user = {"user": arguments.user, "group": arguments.user, "extra_groups": []}
    empty(arguments.runtime, arguments.user)
    server, display = start_display(user)
    environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": arguments.runtime,
                   "DBUS_SESSION_BUS_ADDRESS": f"unix:path={arguments.runtime}/bus",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    processes = [server]
    window = None
    try:
        processes.insert(0, start_bus(environment, user))
        command, window, found = read_window(arguments, environment)
        processes.insert(0, command)
    finally:
        end(window, processes)
    if not found:
        sys.exit(f"headline: no window told its answers; the command ended with {command.poll()}")
    for name, value in found.items():
        print(f"{name}\t{value}")


if __name__ == "__main__":
    main()
