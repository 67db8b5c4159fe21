# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Installs what a part of the work needs, from the one list of this platform. Sourced by ./dev.
#
#   install_dependencies SECTION...     sections: build test bench lint

dependencies_dir="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# The package manager whose list applies here, or nothing.
package_manager() {
    local manager
    for manager in apt-get dnf pacman brew; do
        if command -v "$manager" >/dev/null; then
            echo "${manager%-get}"
            return
        fi
    done
}

# packages_of LIST SECTION...: the lines of those sections, without comments.
packages_of() {
    local list=$1 section
    shift
    for section in "$@"; do
        awk -v wanted="[$section]" '
            { sub(/#.*/, ""); gsub(/^[ \t]+|[ \t]+$/, "") }
            /^\[/ { inside = ($0 == wanted); next }
            inside && NF' "$list"
    done
}

# The names of all that is installed, one a line.
installed_names() {
    case $1 in
        apt) dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' | sed -n 's/^ii *//p' ;;
        dnf) rpm -qa --queryformat '%{NAME}\n' ;;
        pacman) pacman -Qq ;;
        brew) brew list --formula -1 ;;
    esac
}

# What changes whenever packages come or go, so that a stamp written before does not vouch for them.
packages_state() {
    case $1 in
        apt) stat -c %Y /var/lib/dpkg/status ;;
        dnf) stat -c %Y /var/lib/rpm /usr/lib/sysimage/rpm 2>/dev/null ;;
        pacman) stat -c %Y /var/lib/pacman/local ;;
        brew) ls "$(brew --cellar)" ;;
    esac
}

# The lines of the list (one package, or alternatives) that nothing installed satisfies.
missing_lines() {
    local line package satisfied installed
    local -a alternatives
    installed=$'\n'$(installed_names "$1")$'\n'
    while IFS= read -r line; do
        satisfied=no
        IFS='| ' read -ra alternatives <<<"$line"
        for package in "${alternatives[@]}"; do
            if [[ -n $package && $installed == *$'\n'"$package"$'\n'* ]]; then
                satisfied=yes
                break
            fi
        done
        [[ $satisfied == yes ]] || echo "$line"
    done
}

# as_root COMMAND...: runs it with the rights to install, or says how.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "Packages are missing and there is neither root nor sudo here. Ask an administrator to run: $*"
    fi
}

# The first of a line's alternatives that the system offers.
offered() {
    local -a alternatives
    local package
    IFS='| ' read -ra alternatives <<<"$1"
    for package in "${alternatives[@]}"; do
        if [[ -n $package ]] && apt-cache show "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    echo "${alternatives[0]}"
}

install_apt() {
    local -a packages=()
    local line
    # A fresh machine knows no packages yet; an old list may name files that are gone.
    if ! apt-cache show "$(offered "$1")" >/dev/null 2>&1; then
        say "Reading the list of packages"
        as_root apt-get update -q </dev/null || stop "apt-get update failed. Check the network, then run this again."
    fi
    for line in "$@"; do
        packages+=("$(offered "$line")")
    done
    say "Installing: ${packages[*]}"
    local -a get=(env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}")
    if ! as_root "${get[@]}" </dev/null; then
        say "Some packages did not arrive; reading the list of packages anew"
        as_root apt-get update -q </dev/null || stop "apt-get update failed. Check the network, then run this again."
        as_root "${get[@]}" </dev/null ||
            stop "apt-get could not install the packages. Read its message above, put that right, and run this again."
    fi
}

install_lines() {
    local manager=$1
    shift
    case $manager in
        apt) install_apt "$@" ;;
        dnf) as_root dnf install -y "$@" </dev/null || stop "dnf could not install: $*" ;;
        pacman) as_root pacman -S --needed --noconfirm "$@" </dev/null || stop "pacman could not install: $*" ;;
        brew) brew install "$@" </dev/null || stop "brew could not install: $*" ;;
    esac
}

install_dependencies() {
    local manager list stamp state
    manager=$(package_manager)
    if [[ -z $manager ]]; then
        say "No package manager known here; taking it that what $dependencies_dir lists is installed"
        return
    fi
    list="$dependencies_dir/$manager.txt"
    state=$( (packages_of "$list" "$@"; packages_state "$manager") | cksum | tr -d ' ')
    stamp="build/dependencies/$manager-$(IFS=-; echo "$*").$state"
    [[ -e $stamp ]] && return

    local -a missing
    mapfile -t missing < <(packages_of "$list" "$@" | missing_lines "$manager")
    if ((${#missing[@]} > 0)); then
        install_lines "$manager" "${missing[@]}"
        mapfile -t missing < <(packages_of "$list" "$@" | missing_lines "$manager")
        ((${#missing[@]} == 0)) || stop "Still missing after installing: ${missing[*]}. Install them by hand, then run this again."
        state=$( (packages_of "$list" "$@"; packages_state "$manager") | cksum | tr -d ' ')
        stamp="build/dependencies/$manager-$(IFS=-; echo "$*").$state"
    fi
    mkdir -p build/dependencies
    rm -f "build/dependencies/$manager-$(IFS=-; echo "$*")".*
    : >"$stamp"
}
