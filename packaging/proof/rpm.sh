# shellcheck shell=bash disable=SC2154 # what prove.sh sets
# SPDX-License-Identifier: GPL-3.0-or-later
# The RPM, in the system where the Debian package brought Qt: no mirror of a distribution with RPM can be
# taken for granted. So what is shown is that it unpacks, runs, upgrades and goes; its names of
# dependencies are compared with what the libraries offer. prove.sh reads this.

rpm_in_system() {
    rpm --root "$work/deb" --dbpath /var/lib/rpm-proof "$@"
}

# library_offers NAME(VERSION): the library is in the system and has the version of its symbols.
library_offers() {
    local library=${1%%(*} symbols file
    symbols=$(sed -n 's/^[^(]*(\([^)]*\))(64bit)$/\1/p' <<<"$1")
    file=$(find "$work/deb/usr/lib" "$work/deb/lib" -name "$library" 2>/dev/null | head -n 1)
    [[ -n $file ]] || return 1
    [[ -z $symbols ]] || grep -qw -- "$symbols" <(objdump -p "$file")
}

prove_rpm() {
    local rpm older_rpm needed
    rpm=$(echo "$packages"/tokencast-"${version}"-*.rpm)
    older_rpm=$(echo "$work"/older/*.rpm)
    while read -r needed; do
        case $needed in
        lib*.so.*) library_offers "$needed" || die "not so: the RPM's $needed is offered" ;;
        esac
    done < <(rpm -qp --requires "$rpm")
    proved "RPM: libraries offer what it requires of them"

    # Folders that many share are those of other packages, in distributions with RPM.
    files_of deb ! -type d >"$work/rpm.before"
    rpm_in_system -i --nodeps --force-debian "$older_rpm"
    rpm_in_system -U --nodeps --force-debian "$rpm"
    holds "RPM: it upgrades to $version" grep -qx "$version" \
        <(rpm_in_system -q --queryformat '%{version}\n' tokencast)
    holds "RPM: its files are as they were packed" rpm_in_system -V --nodeps tokencast
    write_answers "$work/rpm.answers" as_planner deb tokencast-cli
    same_answers "$work/rpm.answers" "RPM: its command line says what that of the build says"
    headline_in deb tokencast /srv/samples/design-studio.json >"$work/rpm.headline.txt"
    same "$work/headline.txt" "$work/rpm.headline.txt" "RPM: its window tells the headline of the build"
    rpm_in_system -e tokencast
    files_of deb ! -type d >"$work/rpm.after"
    same "$work/rpm.before" "$work/rpm.after" "RPM: removed, no file is left"
}
