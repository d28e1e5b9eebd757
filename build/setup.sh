#!/bin/sh
# Make .venv with the first Python >= 3.12 found on this machine, then let build/setup.py do the rest.
# POSIX sh, because Python may not be there yet. Quiet and quick where all is done already.
set -eu
cd "$(dirname "$0")/.."

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null
}

# A Python counts only if it can make a venv: Debian keeps that part in a package of its own.
usable() {
    new_enough "$1" && "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# 3.13 first, for the tests run on it most.
candidates() {
    for version in 3.13 3.14 3.12; do
        command -v "python$version" || true
        for root in "${PYENV_ROOT:-${HOME:-}/.pyenv}/versions" "${HOME:-}/.local/share/uv/python" /usr/local /opt; do
            ls -d "$root"/bin/python$version "$root"/*/bin/python$version 2>/dev/null || true
        done
    done
    command -v python3 || true
}

find_python() {
    for found in $(candidates); do
        if usable "$found"; then
            echo "$found"
            return
        fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Debian and Ubuntu: the newest of the three that the configured packages offer.
install_python() {
    command -v apt-get >/dev/null || return 0
    as_root apt-get -qq update >&2 || return 0
    for version in 3.13 3.14 3.12; do
        if [ -n "$(apt-cache search --names-only "^python$version-venv\$")" ]; then
            echo "Installing Python $version with apt-get" >&2
            as_root apt-get -qq install -y "python$version" "python$version-venv" >&2 || true
            return 0
        fi
    done
}

if ! { new_enough .venv/bin/python && .venv/bin/python -c 'import pip' 2>/dev/null; }; then
    python=$(find_python)
    if [ -z "$python" ]; then
        install_python
        python=$(find_python)
    fi
    if [ -z "$python" ]; then
        echo "Second Thought needs Python 3.12 or newer and found none: install it (for example" \
            "'pyenv install 3.13', or your system's python3.13 and python3.13-venv) and try again." >&2
        exit 1
    fi
    echo "Making .venv with $python"
    "$python" -m venv --clear .venv
fi
exec .venv/bin/python build/setup.py
