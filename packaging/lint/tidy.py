#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
"""Runs clang-tidy over our sources in parallel, and again only over those that changed.

Sources that can be read together are, see batches.py: Qt's headers take longer than all of ours.
What was clean is remembered under the build folder by a hash of everything clang-tidy read: the source, each header
of ours it includes, the size and time of the system's headers, the compile command, the configuration and the version.
"""
import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

import batches

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = ("core", "ui", "app")
# Flags of GCC that Clang does not know; and warnings of Clang's own, which cost less than checks.
EXTRA = ["--extra-arg=-Wzero-as-null-pointer-constant", "--extra-arg=-Wtautological-overlap-compare",
         "--extra-arg=-Wunreachable-code", "--extra-arg=-Wempty-body",
         "--extra-arg=-Wno-unknown-argument", "--extra-arg=-Wno-unused-command-line-argument",
         "--extra-arg=-Wno-unknown-warning-option",
         # Part of Clang's -Wconversion but not of GCC's; Qt, Eigen and the standard library disagree on signs.
         "--extra-arg=-Wno-sign-conversion",
         # libstdc++ 12 uses what C++23 deprecates; GCC tells about calls of our own.
         "--extra-arg=-Wno-deprecated-declarations"]

# So many sources are read together; they are included then, as headers are.
MOST = 10
SOURCES_TOO = ["--header-filter=/(core|ui|app|tests)/[^.]*\\.(h|cpp)$"]


def find_tidy():
    for name in ("clang-tidy-19", "clang-tidy"):
        path = shutil.which(name)
        if path:
            version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(r"version 19\.", version):
                return path, version
    sys.exit("lint: clang-tidy 19 is needed and was not found")


def without_precompiled(build):
    """A folder with the compile commands as they are without the precompiled header: GCC's is nothing to Clang, and so
    each file has to include what it uses."""
    text = (build / "compile_commands.json").read_text()
    folder = build / "lint-commands"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(
        re.sub(r" -Winvalid-pch|(?: -Xclang)? -include(?:-pch)?(?: -Xclang)? [^ \"]*cmake_pch[^ \"]*", "", text))
    return folder


def our_commands(folder, folders):
    """Compile commands of the sources in our folders, each source once, generated files left out."""
    entries = {}
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        source = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        try:
            top = source.relative_to(ROOT).parts[0]
        except ValueError:
            continue
        if top in folders:
            entries.setdefault(source, entry)
    return entries


def dependencies(build):
    """What each object was made of, as the build noted it: object path -> files."""
    text = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True, check=True).stdout
    result, current = {}, None
    for line in text.splitlines():
        if line.startswith("    "):
            current.append(line.strip())
        elif "#deps" in line:
            current = result.setdefault(line.split(":")[0], [])
    return result


@functools.lru_cache(maxsize=None)
def fingerprint(path):
    """The content of our files, size and time of the system's."""
    try:
        if path.startswith(str(ROOT)):
            return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
        stat = os.stat(path)
        return f"{stat.st_size}:{stat.st_mtime_ns}"
    except OSError:
        return "absent"


def key(entry, source, build, deps, config):
    arguments = entry.get("arguments") or shlex.split(entry["command"])
    parts = [config, str(source), fingerprint(str(source)), " ".join(arguments)]
    made_of = deps.get(arguments[arguments.index("-o") + 1]) if "-o" in arguments else None
    if made_of is None:
        return None  # never built: nothing says what it includes
    for name in sorted(set(made_of)):
        path = os.path.normpath(os.path.join(build, name))
        parts.append(f"{path}={fingerprint(path)}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def run(tidy, commands, source, options=()):
    done = subprocess.run([tidy, "--quiet", "-p", str(commands), *options, *EXTRA, str(source)], capture_output=True,
                          text=True)
    noise = re.compile(r"^\d+ warnings?( and \d+ errors?)? generated|^\d+ errors? generated|^Suppressed |^Use -header-filter")
    errors = "\n".join(line for line in done.stderr.splitlines() if not noise.match(line))
    return done.returncode, (done.stdout + errors).strip()


def check(tidy, commands, batch, number):
    """Reads a batch at once and, where anything is found, its sources one by one: only so is it said exactly."""
    began = time.monotonic()
    if len(batch.sources) > 1:
        folder = commands / "batches" / str(number)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "compile_commands.json").write_text(json.dumps([batch.write(folder / "batch.cpp")]))
        if run(tidy, folder, folder / "batch.cpp", SOURCES_TOO)[0] == 0:
            return [(source, 0, "") for source in batch.sources], time.monotonic() - began
    return [(source, *run(tidy, commands, source)) for source in batch.sources], time.monotonic() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--with-tests", action="store_true", help="tests as well, which the compiler alone watches else")
    parser.add_argument("--slow", type=int, default=0, metavar="N", help="name the N slowest batches at the end")
    parser.add_argument("only", nargs="*", help="only sources whose path contains one of these")
    options = parser.parse_args()

    build = options.build.resolve()
    tidy, version = find_tidy()
    config = version + (ROOT / ".clang-tidy").read_text() + " ".join(EXTRA)
    deps = dependencies(build)
    cache = build / "lint"
    cache.mkdir(exist_ok=True)

    todo, known, used = [], 0, set()
    commands = without_precompiled(build)
    for source, entry in sorted(our_commands(commands, (*OURS, "tests") if options.with_tests else OURS).items()):
        name = str(source.relative_to(ROOT))
        digest = key(entry, source, build, deps, config)
        used.add(digest)
        if options.only and not any(part in name for part in options.only):
            continue
        if digest and (cache / digest).exists():
            known += 1
        else:
            todo.append((source, entry, digest))
    print(f"{known} files clean as before, {len(todo)} to read", flush=True)

    together = batches.batches({source: entry for source, entry, _ in todo}, ROOT,
                               min(MOST, -(-len(todo) // options.jobs) or 1))
    digests = {source: digest for source, _, digest in todo}
    faulty, times, read = [], [], 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        work = {pool.submit(check, tidy, commands, batch, number): batch for number, batch in enumerate(together)}
        for future in concurrent.futures.as_completed(work):
            results, seconds = future.result()
            names = [str(source.relative_to(ROOT)) for source, _, _ in results]
            times.append((seconds, ", ".join(names)))
            for name, (source, code, output) in zip(names, results):
                if code != 0:
                    faulty.append(name)
                    print(output, flush=True)
                elif digests[source]:
                    (cache / digests[source]).touch()
            read += len(results)
            print(f"{read} of {len(todo)} read", flush=True)
    for old in cache.iterdir():
        if old.name not in used:
            old.unlink()
    for seconds, name in sorted(times, reverse=True)[: options.slow]:
        print(f"{seconds:6.1f} s  {name}")
    if faulty:
        sys.exit("lint: clang-tidy found faults in " + ", ".join(sorted(faulty)))


if __name__ == "__main__":
    main()
