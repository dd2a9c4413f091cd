#!/usr/bin/env bash
# Tries the packages in dist/ in a clean Debian 12 that has neither Python nor this project: `make package-test`.
# Needs root, debootstrap and, for the first time, a network. What it shows goes to build/package-test.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=$PWD/build/package-test
base=$out/base
root=$out/root
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' kiosk/__init__.py)
next=$version.1
package=dist/chongqing-kiosk_${version}_$(dpkg --print-architecture).deb
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

say() { echo "package-test: $*"; }

fail() {
    echo "package-test: FAILED: $*" >&2
    exit 1
}

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root "$@"; }

leave() {
    for mounted in "$root/proc" "$root/dev/shm"; do umount "$mounted" 2>/dev/null || true; done
}

[[ $(id -u) == 0 ]] || fail "run it as root: it makes a Debian in a folder"
type -P debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
trap leave EXIT

make_root() {
    if [[ ! -f $base/.made ]]; then
        say "making a clean Debian 12"
        rm -rf "$base"
        mkdir -p "$base"
        debootstrap --variant=minbase bookworm "$base" "$mirror" >"$out/debootstrap.log"
        cp /etc/apt/apt.conf.d/*proxy* "$base/etc/apt/apt.conf.d/" 2>/dev/null || true
        touch "$base/.made"
    fi
    leave
    rm -rf "$root"
    cp -a "$base" "$root"
    mkdir -p "$root/dev/shm"
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev/shm"
    if chroot "$root" sh -c 'type python3' >/dev/null; then fail "the clean Debian has a Python"; fi
}

# What the system has besides: a screen to look at, what the package recommends, and nothing of the kiosk's.
install_screen() {
    cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
    inside apt-get update -qq
    inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends xvfb grim systemd-sysv \
        cage libpam-systemd udev wlr-randr xwayland >"$out/screen.log" 2>&1
    # The system libraries that the package names, so that the installation itself needs no network.
    inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends --download-only \
        "/mnt/$(basename "$package")" >"$out/download.log" 2>&1
}

install_package() {
    # A network of its own, which leads nowhere.
    unshare --net chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        "/mnt/$(basename "$1")" >"$out/install-$(basename "$1").log" 2>&1 ||
        fail "apt could not install it: $out/install-$(basename "$1").log"
}

# Runs the installed kiosk for a picture of its screen.
picture() {
    rm -f "$root/var/lib/kiosk/screen.png"
    inside timeout 90 kiosk supervise >"$out/$1.log" 2>&1 &
    for _ in $(seq 160); do
        [[ ! -s $root/var/lib/kiosk/screen.png ]] || break
        sleep 1
    done
    sleep 1
    pkill -INT -f "^/opt/chongqing-kiosk/current/kiosk" || true
    wait || true
    [[ -s $root/var/lib/kiosk/screen.png ]] || fail "no picture of the screen came: $out/$1.log"
    cp "$root/var/lib/kiosk/screen.png" "$out/$1.png"
    check_picture "$out/$1.png" 1920x1080
}

# Fails unless a picture has this size and shows something.
check_picture() { .venv/bin/python packaging/linux/shown.py "$1" "$2" || fail "$1 is not what was to be seen"; }

# Boots the clean Debian, whose service starts the kiosk in cage on a screen that is not there.
service() {
    local ended=0 user drop=$root/etc/systemd/system/kiosk.service.d
    sed -i "s/^ROTATE=.*/ROTATE=$1/" "$root/etc/kiosk/screen.conf"
    mkdir -p "$drop"
    printf '[Service]\nEnvironment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1\n' >"$drop/trial.conf"
    rm -f "$root"/var/lib/kiosk/{versions/ready,trial.png}
    user=$(inside id -u kiosk)
    packaging/linux/boot.sh "$root" sh -c "
        for _ in \$(seq 150); do [ ! -e /var/lib/kiosk/versions/ready ] || break; sleep 1; done
        systemctl status --no-pager kiosk
        systemctl is-active --quiet kiosk && [ -e /var/lib/kiosk/versions/ready ] &&
            setpriv --reuid=kiosk --regid=kiosk --clear-groups env XDG_RUNTIME_DIR=/run/user/$user \
                WAYLAND_DISPLAY=wayland-0 grim /var/lib/kiosk/trial.png || exit 1
        systemctl stop kiosk
        for _ in \$(seq 20); do grep -qs '[/]opt/chongqing-kiosk' /proc/[0-9]*/cmdline || exit 0; sleep 1; done
        echo 'stopped, and something of it still runs:' && grep -as '[/]opt/chongqing-kiosk' /proc/[0-9]*/cmdline
        exit 1" >"$out/service-$1.log" 2>&1 || ended=$?
    rm -r "$drop"
    if [[ $ended == 3 ]]; then
        say "NOT TRIED here: the service, which needs a machine that is not run by systemd itself"
        return
    fi
    [[ $ended == 0 ]] || fail "the service did not show the kiosk: $out/service-$1.log"
    cp "$root/var/lib/kiosk/trial.png" "$out/service-$1.png"
    check_picture "$out/service-$1.png" "$2"
    say "the service's screen, turned by $1 degrees: $out/service-$1.png"
}

# A content pack made, built, installed, changed and gone back from, with the installed commands alone.
packs() {
    inside kiosk pack export /tmp/own
    sed -i 's/^version = .*/version = "1.0.1"/' "$root/tmp/own/pack.toml"
    inside kiosk pack build /tmp/own /tmp/own.zip
    inside kiosk pack install /tmp/own.zip
    inside kiosk pack edit hump-drone maker=驼航
    inside kiosk pack undo
    inside kiosk pack list
    rm -r "$root/tmp/own" "$root/tmp/own.zip"
}

check_gone() {
    local left places=(opt var/lib/kiosk etc/kiosk etc/systemd/system usr/bin usr/lib/systemd usr/lib/udev usr/share)
    left=$(cd "$root" && find "${places[@]}" -name '*kiosk*' 2>/dev/null || true)
    [[ -z $left ]] || fail "purging left $left"
    if inside getent passwd kiosk >/dev/null; then fail "purging left the user"; fi
}

# What Debian's own examiner says; not every machine has it.
examine() {
    if type -P lintian >/dev/null; then
        lintian --fail-on error,warning --allow-root "$package" >"$out/lintian.log" 2>&1 ||
            fail "lintian finds mistakes: $out/lintian.log"
        say "lintian finds nothing"
    else
        say "NOT TRIED here: lintian, which is not installed"
    fi
}

mkdir -p "$out"
[[ -f $package ]] || fail "$package is missing: make package"
examine
make_root
cp dist/chongqing-kiosk_* "$root/mnt/"
install_screen
say "installing without a network"
install_package "$package"
[[ $(inside kiosk --version) == "kiosk $version" ]] || fail "the commands do not work"
inside kiosk pack check >"$out/check.log" || fail "the shipped content is not in order: $out/check.log"
say "a content pack of its own"
packs >"$out/packs.log" 2>&1 || fail "no content pack could be made and installed: $out/packs.log"
grep -q '1.0.1 .*is shown$' "$out/packs.log" || fail "the change could not be undone: $out/packs.log"
printf 'default_language = "zh_CN"\n' >"$root/etc/kiosk/settings.toml"
chroot "$root" chown kiosk:kiosk /etc/kiosk/settings.toml
picture first
say "the first frame: $out/first.png"
inside kiosk doctor --language en >"$out/doctor.log" || true
cat "$out/doctor.log"
grep -q 'H.264' "$out/doctor.log" || fail "no video could be played"
say "booting into the service"
service 0 1280x720
service 90 720x1280
say "a translation that is dropped in"
mkdir -p "$root/var/lib/kiosk/i18n"
sed 's/language="en"/language="en_GB"/' i18n/kiosk_en.ts >"$root/var/lib/kiosk/i18n/kiosk_en_GB.ts"
inside kiosk doctor --language en | grep -q 'en_GB' || fail "a translation that was dropped in is not on offer"
say "upgrading to $next"
PYTHONPATH=. .venv/bin/python packaging/linux/build.py --version "$next" >/dev/null
cp dist/chongqing-kiosk_"$next"_* "$root/mnt/"
rm -f dist/*"$next"*
inside kiosk settings set volume=30 >/dev/null
install_package "${package/_${version}_/_${next}_}"
[[ $(inside kiosk settings get volume) == *30* ]] || fail "the upgrade lost the settings"
[[ $(inside readlink /opt/chongqing-kiosk/current) == "versions/$next" ]] || fail "the new version is not in use"
inside kiosk-update --list
inside kiosk-update --back
[[ $(inside readlink /opt/chongqing-kiosk/current) == "versions/$version" ]] || fail "there is no way back"
picture back
grep -qx ROTATE=90 "$root/etc/kiosk/screen.conf" || fail "the upgrade lost how the picture is turned"
say "purging"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y chongqing-kiosk >"$out/purge.log" 2>&1
check_gone
say "the archive for other distributions, installed and purged"
tar -xzf "dist/chongqing-kiosk-$version.tar.gz" -C "$root/mnt"
inside "/mnt/chongqing-kiosk-$version/install.sh"
[[ $(inside kiosk --version) == "kiosk $version" ]] || fail "the archive did not install the commands"
inside "/mnt/chongqing-kiosk-$version/install.sh" --purge
check_gone
say "passed"
