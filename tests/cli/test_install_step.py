"""A step of the installation that fails says what failed and what to do, for pip and npm alike."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

STEP = ROOT / ".ci" / "step"
FAILURES = {
    "no network, pip": (
        (
            "NewConnectionError('...: Failed to establish a new connection: [Errno -3] Temporary failure in name "
            "resolution')\\nERROR: Could not find a version that satisfies the requirement babel (from versions: none)"
        ),
        "can't be reached",
    ),
    "no network, npm": ("npm error code ENOTFOUND\\nnpm error network request failed", "can't be reached"),
    "slow network, npm": ("npm error code ETIMEDOUT", "can't be reached"),
    "certificate, pip": ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "PIP_CERT"),
    "certificate, npm": ("npm error code SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"),
    "home, npm": ("npm error code EROFS\\nnpm error syscall mkdir\\nnpm error path /home/x/.npm", "npm_config_cache"),
    "folder, pip": ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied", "is yours"),
    "disk": ("OSError: [Errno 28] No space left on device", "disk is full"),
    "hash": ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not what is locked"),
    "version": ("Could not find a version that satisfies six==9.9 (from versions: 1.17.0)", "does not have"),
    "venv": ("The virtual environment was not created successfully because ensurepip is not available", "python3-venv"),
    "something else": ("Segmentation fault", "lines above"),
}


def step(code: str) -> subprocess.CompletedProcess[str]:
    """Run a step that is a small program."""
    words = [sys.executable, str(STEP), "the thing", sys.executable, "-c", code]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("words", "told"), FAILURES.values(), ids=FAILURES)
def test_a_failure_is_explained(words: str, told: str) -> None:
    """What failed, why, and what to do; the program's own last lines stay."""
    done = step(f'import sys; sys.stderr.write("""{words}"""); sys.exit(3)')
    assert done.returncode == 3
    assert "Could not install the thing: " in done.stderr
    assert told in done.stderr
    assert words.rsplit("\\n", maxsplit=1)[-1] in done.stderr


def test_what_succeeds_says_nothing() -> None:
    """A quiet step."""
    done = step("print('much')")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_program_that_is_not_there_is_told() -> None:
    """No traceback."""
    words = [sys.executable, str(STEP), "the thing", "/no/such/program"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Could not install the thing: a program that this step needs is not there." in done.stderr


def test_every_installation_of_the_makefile_is_such_a_step() -> None:
    """None is left that ends with a bare error of make."""
    lines = (ROOT / "Makefile").read_text("utf-8").splitlines()
    installs = [
        line for line in lines if line.startswith("\t") and any(word in line for word in ("$(PIP)", " ci ", "-m venv"))
    ]
    assert len(installs) >= 8
    assert [line for line in installs if "$(STEP)" not in line] == []
