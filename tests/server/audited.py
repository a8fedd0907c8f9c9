"""Our program with an ear at what Python does: each file that is opened, each folder that is
listed, each process, connection and import of a file is written down, in lines of JSON.

    python audited.py LOG serve --stdio
    python audited.py LOG names .
"""

import json
import runpy
import sys
from typing import Any

EVENTS = (
    "open", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir", "os.rmdir",
    "os.chmod", "os.link", "os.symlink", "os.truncate", "os.utime", "shutil.", "tempfile.",
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn",
    "socket.connect", "socket.bind", "socket.getaddrinfo", "ctypes.dlopen", "webbrowser.",
    "urllib.", "ftplib.", "http.", "import", "exec", "compile",
)  # fmt: skip


def listen(log: Any) -> None:
    """Write down what happens from now on."""
    inside = False

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal inside
        if inside or not event.startswith(EVENTS):
            return
        inside = True
        try:
            if event == "exec":
                arguments = (arguments[0].co_filename,)
            if event == "compile":
                arguments = (str(arguments[1]),)
            shown = [each if isinstance(each, (str, int)) else str(each) for each in arguments]
            log.write(json.dumps([event, shown[:3]]) + "\n")
            log.flush()
        finally:
            inside = False

    sys.addaudithook(hear)


if __name__ == "__main__":
    sys.argv.pop(0)
    listen(open(sys.argv[0], "a", encoding="utf-8"))  # noqa: SIM115  # to the very end
    sys.argv[0] = "scope-lsp"
    runpy.run_module("scope_lsp", run_name="__main__", alter_sys=True)
