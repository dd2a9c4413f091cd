#!/bin/sh
# Installs the kiosk from this folder, as root: install.sh, or install.sh --remove, or install.sh --purge.
# It needs no network; what the system has to have is named in README.
set -eu
cd "$(dirname "$0")"
[ "$(id -u)" = 0 ] || { echo "install.sh: this needs root: sudo $0 $*" >&2 && exit 1; }
program=/opt/chongqing-kiosk
case ${1:-} in
    "")
        sha256sum --quiet --check SHA256SUMS || { echo "install.sh: copy the package again" >&2 && exit 1; }
        # An edited file of settings stays.
        [ ! -e /etc/kiosk/screen.conf ] || rm -f tree/etc/kiosk/screen.conf
        cp -a --no-preserve=ownership tree/. /
        "$program/bin/set-up" configure "$(cat VERSION)"
        ;;
    --remove | --purge)
        "$program/bin/set-up" remove
        rm -rf /usr/bin/kiosk /usr/bin/kiosk-update /usr/lib/systemd/system/kiosk.service \
            /usr/lib/udev/rules.d/91-kiosk-touch.rules \
            /usr/share/man/man8/kiosk.8.gz /usr/share/man/man8/kiosk-update.8.gz \
            /usr/share/doc/chongqing-kiosk
        ./after-removal remove
        [ "$1" = --remove ] || ./after-removal purge
        ;;
    *) sed -n '2,3s/^# //p' "$0" && exit 2 ;;
esac
