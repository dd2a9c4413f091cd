#!/usr/bin/env bash
# Prepares this machine and .venv/ for the kiosk. Does nothing, fast, when all is there.
#   setup.sh run    what the kiosk needs to run
#   setup.sh dev    the same, and what the checks and tests need
set -euo pipefail

mode=${1:-run}
if [[ $mode != run && $mode != dev ]]; then
    echo "setup: unknown mode '$mode'; use 'setup.sh run' or 'setup.sh dev'." >&2
    exit 2
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."
requirements=packaging/requirements
log=build/setup.log
trap 'exit 130' INT

# What is looked for (a library, +a program, or @a font file), and the Debian package that has it.
needs=(
    libglib-2.0.so.0=libglib2.0-0
    libbrotlidec.so.1=libbrotli1
    libEGL.so.1=libegl1
    libGL.so.1=libgl1
    libX11.so.6=libx11-6
    libXrandr.so.2=libxrandr2
    libdbus-1.so.3=libdbus-1-3
    libfontconfig.so.1=libfontconfig1
    libfreetype.so.6=libfreetype6
    libpulse.so.0=libpulse0
    libxkbcommon.so.0=libxkbcommon0
    libxcb-cursor.so.0=libxcb-cursor0
    libxcb-icccm.so.4=libxcb-icccm4
    libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0
    libxcb-xkb.so.1=libxcb-xkb1
    libxkbcommon-x11.so.0=libxkbcommon-x11-0
    libwayland-cursor.so.0=libwayland-cursor0
    libwayland-egl.so.1=libwayland-egl1
    +Xvfb=xvfb
    '@NotoSansCJK*=fonts-noto-cjk'
    '@NotoSansArabicUI*=fonts-noto-ui-core'
    '@Inter*=fonts-inter'
)

say() { echo "setup: $*"; }

fail() {
    echo "setup: $*" >&2
    exit 1
}

# Runs a command with its output in the log; shows the end of the log when it fails.
logged() {
    mkdir -p build
    if ! "$@" >>"$log" 2>&1 </dev/null; then
        tail -n 25 "$log" >&2
        return 1
    fi
}

# Sets missing_libraries and missing_others to what is not on this machine, as lines of `needs`.
find_missing() {
    missing_libraries=()
    missing_others=()
    local libraries fonts need what folders=()
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    for what in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.local/share/fonts" "${HOME:-/}/.fonts"; do
        [[ -d $what ]] && folders+=("$what")
    done
    fonts=$([[ ${#folders[@]} -eq 0 ]] || find -L "${folders[@]}" -type f -printf '/%f\n' 2>/dev/null || true)
    for need in "${needs[@]}"; do
        what=${need%%=*}
        case $what in
            +*) type -P "${what#+}" >/dev/null || missing_others+=("$need") ;;
            # The pattern is meant as one.
            # shellcheck disable=SC2053
            @*) [[ $fonts == */${what#@} ]] || missing_others+=("$need") ;;
            *) [[ $libraries == *"$what "* ]] || missing_libraries+=("$need") ;;
        esac
    done
}

# The first Python that is new enough and can make a virtual environment; empty when there is none.
find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

# Installs Debian packages, as root or with sudo; says what to do when neither is possible.
install_packages() {
    local root=()
    if [[ $(id -u) != 0 ]]; then
        if type -P sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
            [[ -t 0 ]] && sudo -v
            root=(sudo -n)
        else
            fail "these Debian packages are missing, and installing them needs root. Run this once as root:" \
                $'\n'"  apt-get install --no-install-recommends $*"
        fi
    fi
    say "installing Debian packages: $*"
    # Old lists are better than none: a failed update is not yet a failure.
    logged "${root[@]}" apt-get update -qq || say "could not refresh the package lists; going on with the old ones"
    logged "${root[@]}" dpkg --configure -a || true # finishes an installation that was interrupted
    logged "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
        -o DPkg::Lock::Timeout=120 --no-install-recommends "$@" ||
        fail "apt-get could not install the packages above; $log has its whole output."
}

# Sees to system libraries, the virtual display, fonts and a Python with venv.
prepare_system() {
    [[ $OSTYPE == linux* ]] || return 0
    find_missing
    local need packages=()
    for need in "${missing_libraries[@]}" "${missing_others[@]}"; do packages+=("${need#*=}"); done
    if [[ ! -x .venv/bin/python && -z $(find_python) ]]; then packages+=(python3 python3-venv); fi
    [[ ${#packages[@]} -eq 0 ]] && return
    if type -P apt-get >/dev/null; then
        install_packages "${packages[@]}"
        return
    fi
    say "not found on this system; install what holds (Debian's package in brackets):"
    for need in "${missing_libraries[@]}" "${missing_others[@]}"; do say "  ${need%%=*} (${need#*=})"; done
    [[ ${#missing_libraries[@]} -eq 0 ]] || fail "the kiosk cannot start without these libraries."
}

fingerprint() { sha256sum "$requirements/run.txt" ${1:+"$requirements/$1.txt"}; }

# True when the packages of a mode (run or dev) are installed as pinned.
installed() {
    local stamp=.venv/$1.installed
    [[ -x .venv/bin/python && -f $stamp && $(<"$stamp") == "$(fingerprint "$([[ $1 == run ]] || echo "$1")")" ]]
}

prepare_environment() {
    local files=(-r "$requirements/run.txt") python
    [[ $mode == run ]] || files+=(-r "$requirements/$mode.txt")
    # An environment has no `made` file while it is changed: after an interruption, begin again.
    if [[ ! -f .venv/made || ! -x .venv/bin/python ]]; then
        python=$(find_python)
        [[ -n $python ]] || fail "no Python 3.11 or later with its venv module was found; install it, or name it in PYTHON."
        say "making .venv with $("$python" --version)"
        logged "$python" -m venv --clear .venv || fail "could not make .venv; $log has the whole output."
    fi
    say "installing the pinned Python packages ($mode)"
    rm -f .venv/made .venv/run.installed .venv/dev.installed
    logged .venv/bin/python -m pip --disable-pip-version-check install --quiet --no-input \
        --only-binary :all: --require-hashes "${files[@]}" || {
        touch .venv/made # pip undoes what it could not finish
        fail "pip could not install the pinned packages; $log has its whole output."
    }
    touch .venv/made
    fingerprint >.venv/run.installed
    [[ $mode == run ]] || fingerprint "$mode" >".venv/$mode.installed"
}

prepare_system
installed "$mode" && exit 0
mkdir -p build
exec 9>build/setup.lock
! type -P flock >/dev/null || flock 9 # two set-ups at once: the second waits, and then finds it done
installed "$mode" || prepare_environment
