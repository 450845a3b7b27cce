# shellcheck shell=bash disable=SC2154 # what prove.sh sets
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: installed, upgraded, opened by a double click, removed. prove.sh reads this.

# What a desktop has beside, and a package does not need: it knows types of files and opens them.
desktop_tools=(xdg-utils libglib2.0-bin shared-mime-info desktop-file-utils)

# opens_by_type SYSTEM DOWNLOAD: a document finds its program in the way of file managers.
opens_by_type() {
    local system=$1 document=/home/planner/plans/first.tokencast
    holds "$2: the document has its type" grep -q "application/x-tokencast" \
        <(as_planner "$system" gio info -a standard::content-type "$document")
    holds "$2: the type has its program" grep -qx tokencast.desktop \
        <(as_planner "$system" xdg-mime query default application/x-tokencast)
    headline_in "$system" gio open "$document" >"$work/$system.opened.txt"
    same "$work/document-headline.txt" "$work/$system.opened.txt" \
        "$2: a double click opens the document, and its window tells the headline of the build"
}

prove_deb() {
    local suite=$1 system=deb deb new_deb
    deb=$(echo "$packages"/tokencast_"${version}"_*.deb)
    new_deb=/var/tmp/new.deb
    new_system "$suite" "$system"
    cp "$deb" "$work/$system$new_deb"
    cp "$work"/older/*.deb "$work/$system/var/tmp/old.deb"
    install_packages "$system" /var/tmp/old.deb
    holds "a bare $suite takes the package with its dependencies" \
        in_system "$system" dpkg-query -W tokencast

    headline_in "$system" tokencast /srv/samples/design-studio.json >"$work/$system.headline.txt"
    same "$work/headline.txt" "$work/$system.headline.txt" "its window tells the headline of the build"

    install -o "$planner" "$samples/first.tokencast" "$work/$system/home/planner/plans/"
    as_planner "$system" sh -c 'mkdir -p .config/tokencast && echo "[window]" >.config/tokencast/mine'
    files_in_home "$system" >"$work/$system.before"
    install_packages "$system" "$new_deb" "${desktop_tools[@]}"
    holds "it upgrades to $version" [ "$(installed_version)" = "$version" ]
    files_in_home "$system" >"$work/$system.after"
    same "$work/$system.before" "$work/$system.after" "documents and settings are as before the upgrade"

    write_answers "$work/$system.answers" as_planner "$system" tokencast-cli
    same_answers "$work/$system.answers" "its command line says what that of the build says"
    hands_over "$system" "the package" tokencast-cli
    opens_by_type "$system" "package"
    remove_deb "$system" "$new_deb"
}

# shellcheck disable=SC2016 # dpkg-query fills it in
installed_version() { in_system deb dpkg-query -W -f '${Version}' tokencast; }

# With their contents.
files_in_home() {
    (cd "$work/$1/home/planner" && find . -type f -not -path './.cache/*' -print0 | sort -z \
        | xargs -0 -r sha256sum)
}

remove_deb() {
    local system=$1
    in_system "$system" apt-get -q -y purge tokencast
    files_of "$system" >"$work/$system.clean"
    holds "purged, nothing of that name is left" \
        fails grep tokencast "$work/$system.clean"
    in_system "$system" dpkg -i "$2"
    as_planner "$system" tokencast-cli --version
    in_system "$system" dpkg --purge tokencast
    files_of "$system" >"$work/$system.again"
    same "$work/$system.clean" "$work/$system.again" "installed again and purged, no file is left"
    holds "documents stay" [ -f "$work/$system/home/planner/plans/first.tokencast" ]
}

# Everything in the system that has Qt: the Debian package, then what may use the same libraries.
prove_packages() {
    prove_deb "$1"
    prove_rpm
    prove_installed_type deb
}
