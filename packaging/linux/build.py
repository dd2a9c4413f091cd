"""Packs the executable for Linux: a Debian package, and an archive for other distributions.

    python packaging/linux/build.py [--version VERSION]

Both hold the same files, put into place by the same scripts. They lie in dist/, each with its SHA-256.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from kiosk import __version__
from kiosk.station.licences import parts_of

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
BUILD = ROOT / "build" / "package"
EXECUTABLE = BUILD / "kiosk"
DIST = ROOT / "dist"
MAINTAINER = "The kiosk's maintainers <kiosk@localhost>"
CONTROL = """\
Package: chongqing-kiosk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kib}
Depends: {depends}
Recommends: cage, libpam-systemd, udev, wlr-randr, xwayland
Suggests: speech-dispatcher
Section: misc
Priority: optional
Description: touch kiosk that exhibits hard-tech products of Chongqing
 Shows ten products full screen as panels with pictures, figures and texts in
 several languages, and an attract loop while nobody touches. Staff arrange what
 plays, and how, on the screen itself.
"""


def main() -> None:
    """Make both packages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--version", default=__version__, help="version to write (default: %(default)s)")
    version = parser.parse_args().version
    DIST.mkdir(exist_ok=True)
    tree = lay_out(version)
    for package in (pack_debian(tree, version), pack_archive(tree, version)):
        digest = hashlib.sha256(package.read_bytes()).hexdigest()
        Path(f"{package}.sha256").write_text(f"{digest}  {package.name}\n")
        print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB")


def lay_out(version: str) -> Path:
    """Return a folder that holds every file where it is to be on the machine."""
    tree = BUILD / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(HERE / "tree", tree, symlinks=True)
    versions = tree / "opt" / "chongqing-kiosk" / "versions"
    shutil.copytree(EXECUTABLE, versions / version, symlinks=True)
    papers = tree / "usr" / "share" / "doc" / "chongqing-kiosk"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(
        copyright_of((EXECUTABLE / "_internal" / "NOTICE.txt").read_text("utf-8"))
    )
    shutil.copy(ROOT / "CHANGELOG.md", papers)
    for name in ("installing.md", "installing.zh-CN.md"):
        shutil.copy(ROOT / "docs" / name, papers / name)
    for page in sorted((tree / "usr" / "share" / "man").rglob("*.8")):
        compress(page)
    return tree


def copyright_of(notice: str) -> str:
    """Return what Debian wants to know of a package's licences; their texts are in the notice."""
    headings = "\n".join(f"  {part.heading}" for part in parts_of(notice))
    return f"""Copyright the contributors of each part. The parts and their licences are:

{headings}

Their copyright notices and licences in full are in NOTICE.txt in the program's folder _internal, which
`kiosk licences` prints. On Debian the GNU GPL version 3 is in /usr/share/common-licenses/GPL-3, the Apache
License 2.0 in /usr/share/common-licenses/Apache-2.0.
"""


def changelog(version: str) -> str:
    """Return Debian's own change log, which names this version only."""
    date = format_datetime(datetime.fromtimestamp(time_of_commit(), UTC))
    entry = "  * What is new is told in CHANGELOG.md."
    return f"chongqing-kiosk ({version}) stable; urgency=medium\n\n{entry}\n\n -- {MAINTAINER}  {date}\n"


def compress(file: Path) -> None:
    """Put a file's compressed form in its place."""
    output("gzip", "--no-name", "--best", "--force", file)


def pack_debian(tree: Path, version: str) -> Path:
    """Make the Debian package."""
    control, news = tree / "DEBIAN", tree / "usr/share/doc/chongqing-kiosk/changelog"
    overrides = tree / "usr/share/lintian/overrides/chongqing-kiosk"
    control.mkdir()
    news.write_text(changelog(version))
    compress(news)
    overrides.parent.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides)
    architecture = output("dpkg", "--print-architecture").strip()
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    depends = ", ".join([newest_libc(EXECUTABLE), *debian_packages(needed_libraries(EXECUTABLE))])
    told = {"version": version, "architecture": architecture, "size_kib": size, "maintainer": MAINTAINER}
    (control / "control").write_text(CONTROL.format(depends=depends, **told))
    (control / "conffiles").write_text("/etc/kiosk/screen.conf\n")
    for script in sorted((HERE / "debian").iterdir()):
        (control / script.name).write_text(script.read_text().replace("@VERSION@", version))
        (control / script.name).chmod(0o755)
    same_times(tree)
    target = DIST / f"chongqing-kiosk_{version}_{architecture}.deb"
    output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target)
    # The archive has nothing of what only Debian's tools read.
    shutil.rmtree(control)
    shutil.rmtree(overrides.parents[1])
    news.with_suffix(".gz").unlink()
    return target


def pack_archive(tree: Path, version: str) -> Path:
    """Make the archive for other distributions."""
    name = f"chongqing-kiosk-{version}"
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copytree(tree, folder / "tree", symlinks=True)
    shutil.copy(HERE / "install.sh", folder)
    shutil.copy(HERE / "debian" / "postrm", folder / "after-removal")
    (folder / "VERSION").write_text(f"{version}\n")
    (folder / "SHA256SUMS").write_text("".join(sums(folder)))
    same_times(folder)
    target = DIST / f"{name}.tar.gz"
    plain = BUILD / f"{name}.tar"
    owners = ["--owner=0", "--group=0", "--numeric-owner"]
    output("tar", "--sort=name", *owners, "--format=gnu", "-C", BUILD, "-cf", plain, name)
    output("gzip", "--no-name", "--force", plain)
    Path(f"{plain}.gz").replace(target)
    return target


def sums(folder: Path) -> Iterable[str]:
    """Yield a line for each file, as `sha256sum --check` reads them."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}\n"


def needed_libraries(folder: Path) -> set[str]:
    """Return the names of the libraries that the machine has to have: linked with, and not in the folder."""
    inside = {path.name for path in folder.rglob("*.so*")}
    wanted = set(re.findall(r"NEEDED +(\S+)", output("objdump", "-p", *programs(folder))))
    return wanted - inside


def newest_libc(folder: Path) -> str:
    """Return Debian's package of the C library, with the version that the programs need at least."""
    needed = re.findall(r"GLIBC_(\d+)\.(\d+)", output("objdump", "-T", *programs(folder)))
    major, minor = max((int(major), int(minor)) for major, minor in needed)
    return f"libc6 (>= {major}.{minor})"


def programs(folder: Path) -> list[Path]:
    """Return the libraries and executables of a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and is_program(path)]


def is_program(path: Path) -> bool:
    """Whether a file is a library or an executable."""
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """Return the packages of this Debian, beside libc6, that have the libraries; others are left out."""
    known = dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", output("/sbin/ldconfig", "-p"), re.MULTILINE))
    packages = set()
    for library in libraries:
        if library in known:
            place = Path(known[library]).resolve()
            # Packages of Debian know some files by their place before /lib became a link.
            for path in (place, Path(str(place).removeprefix("/usr"))):
                found = run("dpkg-query", "-S", path)
                packages |= {found.stdout.split(":")[0]} if found.returncode == 0 else set()
    return sorted(packages - {"libc6"})


def same_times(folder: Path) -> None:
    """Give every file the time of the commit, and the rights that do not depend on who builds."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
    output("find", folder, "-exec", "touch", "-hd", f"@{time_of_commit()}", "{}", "+")


def time_of_commit() -> int:
    """Return when the executable was built from, s since 1970: the time that its files have."""
    return int((EXECUTABLE / "kiosk").stat().st_mtime)


def output(*command: str | Path) -> str:
    """Return what a program prints; it has to succeed."""
    done = run(*command)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed: {done.stderr}")
    return done.stdout


def run(*command: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run a program, which dates what it packs like the commit."""
    words = [str(word) for word in command]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(time_of_commit())}
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    main()
