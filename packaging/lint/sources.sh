#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
#
# The quick checks over tracked files: format, licence heads, lengths, shell scripts. Reports every fault, then fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

faults=0
fault() {
    echo "$*" >&2
    faults=$((faults + 1))
}

tracked() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        # Also what is new and not ignored, so that a fault shows before the commit; never what was deleted.
        git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
            [[ ! -f $file ]] || printf '%s\0' "$file"
        done
    else
        local -a names=()
        local pattern
        for pattern in "$@"; do names+=(-o -path "./${pattern}"); done
        find . -path ./build -prune -o -type f \( "${names[@]:1}" \) -print0
    fi
}

clang_format=$(command -v clang-format-19 || command -v clang-format)
"$clang_format" --version | grep -q 'version 19\.' || {
    echo "lint: clang-format 19 is needed, this is: $("$clang_format" --version)" >&2
    exit 1
}

echo "== clang-format"
mapfile -d '' -t cpp < <(tracked '*.cpp' '*.h')
((${#cpp[@]} > 0)) || fault "no C++ source was found"
misformed=$("$clang_format" --dry-run -Werror "${cpp[@]}" 2>&1 | sed -n 's/^\([^:]*\):.*clang-format-violations.*/\1/p' | sort -u) || true
# shellcheck disable=SC2086 # one file a word
[[ -z $misformed ]] || fault "Put the format right with: ${clang_format##*/} -i" $misformed

echo "== licence heads"
mapfile -d '' -t headed < <(tracked '*.cpp' '*.h' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.sql' 'dev' '.ci/run')
for file in "${headed[@]}"; do
    head=$(head -n 4 "$file")
    if [[ $head != *'SPDX-FileCopyrightText: 2026 The Undersong authors'* || $head != *'SPDX-License-Identifier: MIT'* ]]; then
        fault "$file: the two SPDX lines are missing at its top"
    fi
done

echo "== lengths"
for file in "${headed[@]}"; do
    lines=$(wc -l <"$file")
    ((lines <= 400)) || fault "$file: $lines lines, more than 400; one idea a file"
done

echo "== shell scripts"
if command -v shellcheck >/dev/null; then
    shellcheck -x dev .ci/run packaging/dependencies/install.sh packaging/lint/*.sh packaging/completions/*.bash ||
        fault "shellcheck found faults"
else
    echo "shellcheck is not here; skipped"
fi

((faults == 0)) || {
    echo "lint: $faults faults" >&2
    exit 1
}
