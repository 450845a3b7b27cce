# shellcheck shell=bash disable=SC2154 # what prove.sh sets
# SPDX-License-Identifier: GPL-3.0-or-later
# Bare systems to try packages in; prove.sh reads this. Functions that fail end the proof.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/tokencast/systems
# Somebody who owns nothing, here and in every system.
planner=$(id -u nobody)
# Where buses have their sockets, inside and outside.
runtime=/run/tokencast-proof

say() { printf '%s\n' "prove-packages: $*" >&2; }

die() {
    say "$@"
    exit 1
}

# Of the distribution that is running, as its package manager knows it: codenames, oldest first. A newer
# Debian shows what a year of other libraries does.
suites() {
    (
        # shellcheck source=/dev/null
        . /etc/os-release
        echo "${VERSION_CODENAME:-}"
        case ${VERSION_CODENAME:-} in
        bookworm) echo trixie ;;
        esac
    )
}

# Where this machine has its packages from: nothing here names a place.
mirror() {
    # shellcheck disable=SC2016 # apt fills it in
    apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' \
        | sed -n "s/^$(suites | head -n 1) //p" | head -n 1
}

# The least that a system is: the same as `debootstrap --variant=minbase` makes, in half the time. What
# is a month old is made anew.
system_archive() {
    local suite=$1 archive=$cache/$1.tar
    if [[ -z $(find "$archive" -mtime -30 2>/dev/null) ]]; then
        mkdir -p "$cache"
        say "making a bare $suite"
        mmdebstrap --quiet --variant=minbase --skip=cleanup/apt/lists \
            --aptopt='Acquire::Languages "none"' "$suite" "$archive.new.tar" "$(mirror)" >&2 \
            || return 1
        mv "$archive.new.tar" "$archive"
    fi
}

# new_system SUITE NAME: a fresh one in $work/NAME, with what is mounted in every system.
new_system() {
    local folder=$work/$2
    mkdir "$folder"
    tar --extract --file "$cache/$1.tar" --directory "$folder" --exclude './dev/*'
    mount -t proc proc "$folder/proc"
    mount --bind /dev "$folder/dev"
    mkdir -p "$folder$runtime" "$folder/home/planner" "$cache/packages-$1/partial"
    mount --bind "$runtime" "$folder$runtime"
    mount --bind "$cache/packages-$1" "$folder/var/cache/apt/archives"
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
    # shellcheck disable=SC2016 # apt fills it in
    apt-config dump --format '%F "%v";%n' Acquire::http Acquire::https \
        >"$folder/etc/apt/apt.conf.d/90proof"
    # Nothing that is installed here is to start by itself.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    chown "$planner:$planner" "$folder/home/planner"
    install -d -o "$planner" -g "$planner" "$folder/home/planner/plans"
    install -D -m 644 "$samples"/* -t "$folder/srv/samples"
}

# As root in a system, and as somebody who may do nothing there.
in_system() {
    local folder=$work/$1
    shift
    chroot "$folder" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_planner() {
    local folder=$work/$1
    shift
    chroot --userspec="$planner:$planner" "$folder" env -i --chdir=/home/planner \
        PATH=/usr/local/bin:/usr/bin:/bin HOME=/home/planner LC_ALL=C.UTF-8 "$@"
}

# install_packages SYSTEM PACKAGE...: names, or files with a slash in them.
install_packages() {
    local system=$1 install
    shift
    install=(apt-get install -q -y --no-install-recommends -o Dpkg::Use-Pty=0
        -o DPkg::Options::=--force-unsafe-io -o APT::Keep-Downloaded-Packages=true "$@")
    in_system "$system" "${install[@]}" && return
    # The lists may be older than the archive.
    in_system "$system" apt-get -q update
    in_system "$system" "${install[@]}"
}

# files_of SYSTEM [TEST...]: everything in it but what package managers note for themselves, and a home; of
# that, what passes the tests of find.
files_of() {
    local system=$1
    shift
    (cd "$work/$system" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./run -o -path ./srv \
        -o -path ./tmp -o -path ./home/planner -o -path ./var/lib/apt -o -path ./var/lib/dpkg \
        -o -path ./var/cache/apt -o -path ./var/log -o -path ./var/lib/rpm-proof \) -prune -o "$@" \
        -print \
        | sort)
}

# headline_of USER COMMAND...: of a window that the user opens, one at a time.
headline_of() {
    local user=$1
    shift
    flock "$runtime.lock" /usr/bin/python3 "$here/headline.py" --runtime "$runtime" --user "$user" "$@"
}

# headline_in SYSTEM COMMAND...: of a window that the planner opens in a system.
headline_in() {
    local system=$1
    shift
    headline_of "$planner" chroot --userspec="$planner:$planner" "$work/$system" \
        env --chdir=/home/planner PATH=/usr/local/bin:/usr/bin:/bin HOME=/home/planner LC_ALL=C.UTF-8 "$@"
}

# hands_over SYSTEM TEXT CLI: what needs a library, fonts and a plugin that nothing else does.
hands_over() {
    local home=$work/$1/home/planner
    as_planner "$1" "$3" report /srv/samples/design-studio.json --to report.pdf
    as_planner "$1" "$3" export /srv/samples/design-studio.json --format xlsx --to plan.xlsx
    holds "$2: it writes a report" grep -qa '^%PDF-' "$home/report.pdf"
    holds "$2: it writes a workbook" grep -qa '^PK' "$home/plan.xlsx"
    rm "$home/report.pdf" "$home/plan.xlsx"
}

fails() { ! "$@" >/dev/null 2>&1; }

# proved TEXT: what has just been shown.
proved() { printf '  proved  %s\n' "$*"; }

# same FILE FILE TEXT: proved where they are the same, and the end where not.
same() {
    if ! cmp -s "$1" "$2"; then
        diff -u "$1" "$2" | head -n 40 >&2 || true
        die "not so: $3"
    fi
    proved "$3"
}

# holds TEXT COMMAND...: proved where the command succeeds.
holds() {
    local text=$1
    shift
    "$@" || die "not so: $text"
    proved "$text"
}
