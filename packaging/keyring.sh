#!/usr/bin/env bash
# Run a command beside a real, unlocked Secret Service, without a screen:
#     packaging/keyring.sh python -m pytest -m keyring
# Needs the Debian packages gnome-keyring, dbus and dbus-x11. The keyring lives in a
# folder of its own that is removed afterwards; that of the user is never touched.
set -eu

if [ "$#" -eq 0 ]; then
    echo "usage: packaging/keyring.sh COMMAND [ARGUMENT...]" >&2
    exit 2
fi
for program in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is missing: apt-get install gnome-keyring dbus dbus-x11" >&2
        exit 2
    fi
done

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -p "$room/home/.local/share" "$room/run"
chmod 700 "$room/run"

# printf, not echo: a newline would become part of the password of the keyring.
HOME="$room/home" XDG_DATA_HOME="$room/home/.local/share" XDG_RUNTIME_DIR="$room/run" \
    timeout 300 dbus-run-session -- bash -eu -c '
        printf keyring-of-the-tests |
            gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"
    ' keyring "$@"
