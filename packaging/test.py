"""Install what focalnet and its tests need, and run the tests.

    python3 packaging/test.py [PYTEST-ARGUMENT...]

Without arguments all tests run, those of the keyring too; with arguments pytest runs
once, with them. No screen is needed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (said to those who have an older one)
    sys.exit("focalnet needs Python 3.11 or newer.")

import os
import shutil
import subprocess
from pathlib import Path

import setup_steps

MOST_WORKERS = 4  # each takes half a gigabyte, and a container may show processors it has not


def run_pytest(*arguments: str, under: tuple[str, ...] = ()) -> int:
    """Run pytest with *arguments*, started by the command *under* if one is given."""
    command = [*under, str(setup_steps.PYTHON), "-m", "pytest", *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    return subprocess.call(command, cwd=setup_steps.ROOT, env=environment)


def keyring_problem() -> str:
    """Bring a keyring to test with; return why there is none, or ''."""
    if not sys.platform.startswith("linux"):
        return "They are for Linux."
    packages = {
        package for name, package in setup_steps.KEYRING.items() if shutil.which(name) is None
    }
    return setup_steps.install_debian_packages(sorted(packages)) if packages else ""


def check_keyring() -> int:
    """Run the tests that need a keyring, in a session of their own with a real one."""
    problem = keyring_problem()
    if problem:
        setup_steps.say(f"the tests of the keyring are left out. {problem}")
        return 1 if os.environ.get("CI") else 0
    setup_steps.say("testing with a keyring of its own")
    keyring = setup_steps.ROOT / "packaging" / "keyring.sh"
    # Only these files: pytest would read all others to find nothing in them.
    files = [
        str(path)
        for path in (setup_steps.ROOT / "tests").rglob("test_*.py")
        if "pytest.mark.keyring" in path.read_text(encoding="utf-8")
    ]
    return run_pytest("-m", "keyring", *files, under=("bash", str(keyring)))


def bring_test_data() -> int:
    """Bring the Unicode Consortium's data and strace; without them a few tests are left out."""
    missing = [
        package for file, package in setup_steps.TEST_DATA.items() if not Path(file).exists()
    ]
    on_linux = sys.platform.startswith("linux")
    problem = setup_steps.install_debian_packages(missing) if missing and on_linux else ""
    if problem:
        setup_steps.say(f"tests that need {' and '.join(missing)} are left out. {problem}")
    return 1 if problem and os.environ.get("CI") else 0


def main(arguments: list[str]) -> int:
    """Bring what is missing and return 0 if every test passed."""
    setup_steps.bring_python_packages("test.lock")
    setup_steps.bring_libraries(setup_steps.DRAWING)
    left_out = 0 if arguments else max(check_keyring(), bring_test_data())
    setup_steps.say("testing")
    workers = max(2, min(os.cpu_count() or 2, MOST_WORKERS))
    # worksteal leaves a file with one worker, which makes what its tests share only once.
    return run_pytest("-n", str(workers), "--dist", "worksteal", *arguments) or left_out


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
