# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: screen, window manager, message bus, accessibility bus and an
empty home. Nothing of the person's session is seen or touched, and everything ends with it."""

import ctypes
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import tempfile
import zlib

from waiting import wait_until

SCREEN = (1600, 1000)

# From the caller's session: a program that knew these would speak with other programs there.
FOREIGN = ("DBUS_", "DISPLAY", "WAYLAND_", "AT_SPI_", "XDG_", "QT_", "LANG", "LC_", "SESSION_MANAGER",
           "GTK_", "XAUTHORITY", "XMODIFIERS")

_SET_PARENT_DEATH_SIGNAL = 1
_SET_CHILD_SUBREAPER = 36
_libc = ctypes.CDLL(None)


def _end_with_parent():
    """In a new process: ends when the test does, even if that is killed."""
    _libc.prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def start_process(command, environment, log, **options):
    """With what it says added to a file."""
    with open(log, "ab") as output:
        return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                stderr=subprocess.STDOUT, preexec_fn=_end_with_parent, **options)


def _descendants():
    """Of this process, whoever started them: the bus starts services of its own."""
    parents = {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            stat = pathlib.Path("/proc", entry, "stat").read_text(errors="replace")
        except OSError:
            continue
        parents[int(entry)] = int(stat.rpartition(")")[2].split()[1])
    found = [os.getpid()]
    for known in found:
        found += [pid for pid, parent in parents.items() if parent == known]
    return found[1:]


class Desktop:
    """Use it in a `with`."""

    def __init__(self):
        # Short, because the path of a socket may have a hundred letters at most.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tc-e2e-"))
        self._processes = []
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(FOREIGN)}

    def __enter__(self):
        # What the bus starts is then ours to end, too.
        _libc.prctl(_SET_CHILD_SUBREAPER, 1)
        try:
            self._make_home()
            self._start_screen()
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in _descendants():
                try:
                    os.kill(pid, number)
                except ProcessLookupError:
                    pass
            try:
                wait_until(self._all_have_ended, "the desktop's processes end", seconds=10)
                break
            except AssertionError:
                if number == signal.SIGKILL:
                    raise
        shutil.rmtree(self.folder, ignore_errors=True)

    def _all_have_ended(self):
        for process in self._processes:
            process.poll()
        while True:
            try:
                pid, _ = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid == 0:
                return False

    def _make_home(self):
        home = self.folder / "home"
        for variable, path in {"HOME": home, "XDG_CONFIG_HOME": home / "config",
                               "XDG_DATA_HOME": home / "data", "XDG_CACHE_HOME": home / "cache",
                               "XDG_RUNTIME_DIR": self.folder / "run"}.items():
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.environment[variable] = str(path)
        # The bridge to the accessibility bus is off where no screen reader was seen.
        self.environment.update(LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="xcb",
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")

    def _start(self, *command, **options):
        self._processes.append(start_process(command, self.environment,
                                             self.folder / f"{command[0]}.log", **options))

    def _start_and_ask(self, *command, option):
        """Starts what writes a line about itself to the descriptor that the option names."""
        ours, theirs = os.pipe()
        self._start(*command, *(part.format(theirs) for part in option), pass_fds=[theirs])
        os.close(theirs)
        # Ends with the process, too, if that cannot start.
        with open(ours) as answer:
            line = answer.readline().strip()
        if not line:
            log = (self.folder / f"{command[0]}.log").read_text()
            raise RuntimeError(f"{command[0]} did not start:\n{log}")
        return line

    def _start_screen(self):
        number = self._start_and_ask("Xvfb", "-screen", "0", "{}x{}x24".format(*SCREEN), "-fbdir",
                                     str(self.folder), "-nolisten", "tcp", "-noreset",
                                     option=["-displayfd", "{}"])
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_ask(
            "dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog",
            option=["--print-address={}"])

    def _start_window_manager(self):
        # Without one no window ever becomes the active one.
        ready = self.folder / "window-manager-is-ready"
        self._start("openbox", "--sm-disable", "--startup", f"touch '{ready}'")
        wait_until(ready.exists, "the window manager runs")
        # Where it disturbs nobody: under the pointer, charts show the day that it is at.
        subprocess.run(["xdotool", "mousemove", str(SCREEN[0] - 1), str(SCREEN[1] - 1)],
                       env=self.environment, check=True)

    def keep_screenshot(self, path):
        """The screen as a PNG, read from the server's own memory (an XWD file)."""
        dump = (self.folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        width, height, bytes_per_line, colors = header[4], header[5], header[12], header[19]
        pixels = dump[header[0] + 12 * colors:]
        lines = []
        for row in range(height):
            line = pixels[row * bytes_per_line:][:4 * width]
            rgb = bytearray(3 * width)
            rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
            lines.append(b"\0" + bytes(rgb))

        def chunk(kind, content):
            return (struct.pack(">I", len(content)) + kind + content
                    + struct.pack(">I", zlib.crc32(kind + content)))

        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n\x1a\n"
                         + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(b"".join(lines)))
                         + chunk(b"IEND", b""))
