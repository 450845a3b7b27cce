#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prove.sh BUILD PACKAGES [PART...]: installs, runs, upgrades and removes what people download, in systems that have
# nothing but a package manager, and compares what it says there with the programs in BUILD. Ends with
# 0 where all of it holds. Parts are packages (.deb and RPM), portable (and its installer) and same-bytes.
# `./dev prove-packages` calls it.
#
# Systems are made by the distribution's own tools from its own mirror, and kept in the cache folder.
# Everything is mounted in a namespace of its own, so that nothing stays mounted however it ends.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

build=$(readlink -f "$1") packages=$(readlink -f "$2")
parts=" ${*:3} "
[[ $# -gt 2 ]] || parts=" packages portable same-bytes "
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=${here%/*/*}
samples=$root/resources/samples

if [[ $(id -u) -ne 0 ]]; then
    echo "prove-packages: skipped, because only root can make systems to try packages in"
    exit 0
fi
if [[ -z ${TOKENCAST_PROOF_INSIDE:-} ]]; then
    if ! unshare --mount true 2>/dev/null; then
        echo "prove-packages: skipped, because this root cannot mount anything"
        exit 0
    fi
    TOKENCAST_PROOF_INSIDE=1 exec unshare --mount --propagation private "${BASH_SOURCE[0]}" "$@"
fi

# shellcheck source=packaging/proof/systems.sh
. "$here/systems.sh"
# shellcheck source=packaging/proof/deb.sh
. "$here/deb.sh"
# shellcheck source=packaging/proof/rpm.sh
. "$here/rpm.sh"
# shellcheck source=packaging/proof/portable.sh
. "$here/portable.sh"
# shellcheck source=packaging/proof/installer.sh
. "$here/installer.sh"

work=$build/proof
version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
name=tokencast-$version-linux-$(uname -m)
SOURCE_DATE_EPOCH=$(cat "$build/packages/source-date")
export SOURCE_DATE_EPOCH

wants() { [[ $parts == *" $1 "* ]]; }

finish() {
    local status=$?
    trap - EXIT
    # Only in this namespace, and before anything below is removed.
    findmnt -rno TARGET | grep -F "$work/" | sort -r | xargs -r -d '\n' umount
    rm -rf --one-file-system "$work" "$runtime" "$runtime.lock"
    exit "$status"
}

# answers COMMAND...: what a command line says of the sample and of a comparison; each to a file.
write_answers() {
    local folder=$1
    shift
    mkdir -p "$folder"
    "$@" simulate /srv/samples/design-studio.json --format json --daily >"$folder/simulate.json"
    "$@" simulate /srv/samples/design-studio.json >"$folder/simulate.txt"
    "$@" export /srv/samples/design-studio.json >"$folder/plan.json"
    "$@" simulate /srv/samples/first.tokencast >"$folder/document.txt"
    "$@" rulebooks >"$folder/rulebooks.txt"
}

# same_answers FOLDER TEXT
same_answers() {
    local file
    for file in "$work/expected"/*; do
        cmp -s "$file" "$1/${file##*/}" || same "$file" "$1/${file##*/}" "$2"
    done
    proved "$2"
}

# What the programs say where they were built.
expect() {
    mkdir -p "$work/expected"
    # Where the systems have them, so that names in answers are the same.
    mount -t tmpfs tmpfs /srv
    install -D -m 644 "$samples"/* -t /srv/samples
    write_answers "$work/expected" "$build/app/cli/tokencast-cli"
    mkdir "$work/home"
    headline_of 0 env HOME="$work/home" "$build/app/gui/tokencast" /srv/samples/design-studio.json \
        >"$work/headline.txt"
    cp "$samples/first.tokencast" "$work/home/"
    headline_of 0 env HOME="$work/home" "$build/app/gui/tokencast" "$work/home/first.tokencast" \
        >"$work/document-headline.txt"
    say "the headline of the build: $(tr '\n\t' ';=' <"$work/headline.txt")"
}

# The older package and the systems, side by side: none needs another.
prepare() {
    local suite pids=()
    for suite in "${systems[@]}"; do
        system_archive "$suite" >"$work/$suite.log" 2>&1 &
        pids+=($!)
    done
    make_older_packages >"$work/older.log" 2>&1 || { cat "$work/older.log" >&2; die "no older package"; }
    for suite in "${!systems[@]}"; do
        wait "${pids[$suite]}" || {
            cat "$work/${systems[$suite]}.log" >&2
            die "a bare ${systems[$suite]} could not be made"
        }
    done
}

# The same programs with a lower version, to be upgraded from.
make_older_packages() {
    older=0.1.0
    cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/older" -D CPACK_PACKAGE_VERSION=$older
    cpack --config "$build/CPackConfig.cmake" -G RPM -B "$work/older" -D CPACK_PACKAGE_VERSION=$older
}

# Packed once more: in another folder, by somebody with other habits, minutes later.
prove_same_bytes() {
    local again=$work/again file
    mkdir "$again"
    (umask 077 && TZ=Asia/Tokyo LC_ALL=C HOME=$again TOKENCAST_PACKAGE_WORK="$work/elsewhere" \
        "$here/../package.sh" "$build" "$again" deb rpm portable installer)
    for file in "$again"/tokencast*; do
        cmp "$file" "$packages/${file##*/}" || die "not so: ${file##*/} has the same bytes again"
        proved "${file##*/} has the same bytes when it is packed again"
    done
}

# beside NAME COMMAND...: as a job with its own log.
beside() {
    local job=$1
    shift
    ("$@") >"$work/$job.log" 2>&1 &
    jobs_started[$!]=$job
}

# Everything that was started beside has to hold.
wait_for_all() {
    local pid failed=
    for pid in "${!jobs_started[@]}"; do
        wait "$pid" || failed+=" ${jobs_started[$pid]}"
    done
    for pid in "${!jobs_started[@]}"; do
        printf '\n%s\n' "${jobs_started[$pid]}"
        grep '^  proved' "$work/${jobs_started[$pid]}.log" || true
    done
    [[ -z $failed ]] && return
    for pid in $failed; do
        say "the end of the log of $pid:"
        tail -n 40 "$work/$pid.log" >&2
    done
    die "not proved:$failed"
}

rm -rf --one-file-system "$work"
mkdir -p "$work" "$runtime"
trap finish EXIT
declare -A jobs_started=()
mapfile -t systems < <(suites)
mkdir "$work/samples"
cp "$samples"/* "$work/samples"
samples=$work/samples
cp "$root/docs/images/design-studio.tokencast" "$samples/first.tokencast"

prepare
expect
if wants packages; then beside "packages-${systems[0]}" prove_packages "${systems[0]}"; fi
for suite in "${systems[@]}"; do
    if wants portable; then beside "portable-$suite" prove_portable "$suite"; fi
done
if wants same-bytes; then beside same-bytes prove_same_bytes; fi
wait_for_all
say "all of it holds"
