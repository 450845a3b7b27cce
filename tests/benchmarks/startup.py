#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a window takes to start, beside an empty Qt Widgets window, and how much memory it has.

usage: startup.py EMPTY-WINDOW TOKENCAST PLAN [ROUNDS]

Runs both in turn under an X server of its own, so that what else the machine does hits both alike.
Mapped: the X server shows the window. Settled: the process has not used the processor for 150 ms
after that. Memory: resident when settled. Prints medians and their ratios. Needs Xvfb and xev.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

QUIET = 0.150
LIMIT = 30.0


def cpu_ticks(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


def wait_for_map(events):
    """The time at which the first window that can be seen is mapped."""
    for line in events.stdout:
        if line.startswith("MapNotify"):
            return time.monotonic()
    raise RuntimeError("xev has ended: " + events.stderr.read())


def wait_until_settled(pid, since):
    ticks, last = cpu_ticks(pid), since
    while time.monotonic() - last < QUIET:
        if time.monotonic() - since > LIMIT:
            raise RuntimeError("the window never settles")
        time.sleep(0.005)
        now = cpu_ticks(pid)
        if now != ticks:
            ticks, last = now, time.monotonic()
    return last


def start_once(command, environment):
    events = subprocess.Popen(["xev", "-root", "-event", "substructure"], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              bufsize=1)
    time.sleep(0.3)
    start = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        mapped = wait_for_map(events)
        settled = wait_until_settled(program.pid, mapped)
        return (mapped - start) * 1000, (settled - start) * 1000, resident_megabytes(program.pid)
    finally:
        for process in (program, events):
            process.terminate()
            process.wait()


def main(arguments):
    if len(arguments) not in (4, 5):
        sys.exit(__doc__)
    empty, program, plan = [os.path.abspath(path) for path in arguments[1:4]]
    rounds = int(arguments[4]) if len(arguments) == 5 else 15
    with tempfile.TemporaryDirectory() as home:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp",
             "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            display = ":" + number.readline().strip()
        environment = dict(os.environ, DISPLAY=display, HOME=home, XDG_RUNTIME_DIR=home,
                           QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        for variable in ("WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            environment.pop(variable, None)
        try:
            commands = {"empty window": [empty], "tokencast": [program, plan]}
            results = {name: [] for name in commands}
            for number in range(rounds + 2):
                for name, command in commands.items():
                    result = start_once(command, environment)
                    if number >= 2:
                        results[name].append(result)
        finally:
            server.terminate()
            server.wait()
    medians = {name: [statistics.median(column) for column in zip(*rows)]
               for name, rows in results.items()}
    print(f"{'':14}{'mapped':>10}{'settled':>10}{'resident':>11}")
    for name, (mapped, settled, memory) in medians.items():
        print(f"{name:14}{mapped:7.0f} ms{settled:7.0f} ms{memory:8.1f} MB")
    ratios = [ours / theirs
              for ours, theirs in zip(medians["tokencast"], medians["empty window"])]
    print(f"{'ratio':14}{ratios[0]:10.2f}{ratios[1]:10.2f}{ratios[2]:11.2f}")


if __name__ == "__main__":
    main(sys.argv)
