#!/usr/bin/env bash
# Boots the Debian in a folder, runs a command in it, and ends it: boot.sh ROOT COMMAND...
# It has namespaces of its own, no network, and nothing of this machine's to write to. Ends with 3 where that is
# not possible: where a systemd runs already, or mounting is not allowed.
set -euo pipefail
root=$(realpath "$1")
shift
[[ ! -d /run/systemd/system ]] || exit 3

# The words that make the machine, run as its first process.
machine='
    mount --make-rprivate / && mount --bind "$1" "$1" && mount -t proc proc "$1/proc" &&
    mount -t sysfs -o ro sysfs "$1/sys" && mount -t tmpfs -o mode=755 tmpfs "$1/run" &&
    mount -t tmpfs -o mode=755 tmpfs "$1/sys/fs/cgroup" && mkdir "$1/sys/fs/cgroup/systemd" &&
    mount -t cgroup -o none,name=systemd cgroup "$1/sys/fs/cgroup/systemd" || exit 3
    exec chroot "$1" /usr/bin/env -i container=trial PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd
'
unshare --mount --pid --net --fork --kill-child sh -c "$machine" sh "$root" >/dev/null 2>&1 </dev/null &
outer=$!
trap 'kill -KILL "$outer" 2>/dev/null || true' EXIT
inside() {
    nsenter --target "$(pgrep -P "$outer")" --mount --pid --net chroot "$root" \
        /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}
for _ in $(seq 30); do
    kill -0 "$outer" 2>/dev/null || exit 3
    # Without a systemd to ask, systemctl says yes to everything.
    ! inside sh -c '[ -S /run/systemd/private ] && systemctl is-active --quiet basic.target' 2>/dev/null || break
    sleep 1
done
inside "$@"
