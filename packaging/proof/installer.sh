# shellcheck shell=bash disable=SC2154 # what prove.sh sets
# SPDX-License-Identifier: GPL-3.0-or-later
# The self-extracting installer: for one and for all, over an older version, and removed. prove.sh reads
# this.

run_file=/srv/samples/tokencast.run

# Everything in the planner's home, of whatever kind.
home_of() { (cd "$work/$1/home/planner" && find . -not -path './.cache*' | sort); }

# Changed by one byte in the middle of what is packed.
spoil() {
    cp "$1" "$2"
    printf 'X' | dd of="$2" bs=1 seek=20000000 conv=notrunc status=none
    ! cmp -s "$1" "$2" || printf 'Y' | dd of="$2" bs=1 seek=20000000 conv=notrunc status=none
}

prove_installer() {
    local system=$1
    cp "$packages/$name.run" "$work/$system$run_file"
    spoil "$packages/$name.run" "$work/$system/srv/samples/spoilt.run"
    holds "installer: its checksum is right" as_planner "$system" sh "$run_file" --check
    holds "installer: one that is damaged does nothing" \
        fails as_planner "$system" sh /srv/samples/spoilt.run --quiet -- --silent
    holds "installer: --help says how it is called" grep -q -- '--all-users' \
        <(as_planner "$system" sh "$run_file" --help 2>&1)
    holds "installer: only root installs for all" \
        fails as_planner "$system" sh "$run_file" --quiet -- --silent --all-users
    as_planner "$system" sh -c 'mkdir letters && echo mine >letters/mine'
    holds "installer: a folder with something else in it is left alone" \
        fails as_planner "$system" sh "$run_file" --quiet -- --silent --folder /home/planner/letters
    holds "installer: so nothing was lost" [ "$(ls "$work/$system/home/planner/letters")" = mine ]
    install_for_one "$system"
    install_for_all "$system"
}

# older_installer SYSTEM FOLDER: what the archive holds, with another version and a file that is gone by now.
unpack_older_installer() {
    as_planner "$1" sh "$run_file" --quiet --noexec --target "$2"
    echo 0.1.0 >"$work/$1$2/share/tokencast/version"
    echo old >"$work/$1$2/lib/libgone.so.1"
}

install_for_one() {
    local system=$1 folder="/home/planner/my \$apps/Tokencäst" said
    home_of "$system" >"$work/$system.home"
    unpack_older_installer "$system" /home/planner/older
    as_planner "$system" /home/planner/older/install.sh --silent --folder "$folder"
    rm -r "$work/$system/home/planner/older"
    echo mine >"$work/$system$folder/mine.tokencast"
    said=$(as_planner "$system" sh "$run_file" --quiet -- --silent --folder "$folder" 2>&1)
    holds "installer: --silent says nothing" [ -z "$said" ]
    holds "installer: an older version is replaced" \
        [ "$(cat "$work/$system$folder/share/tokencast/version")" = "$version" ]
    holds "installer: of the older version nothing is left" [ ! -e "$work/$system$folder/lib/libgone.so.1" ]
    holds "installer: a document in its folder is kept" [ -f "$work/$system$folder/mine.tokencast" ]
    write_answers "$work/$system.own" as_planner "$system" /home/planner/.local/bin/tokencast-cli
    same_answers "$work/$system.own" "installer: its command line says what that of the build says"
    headline_in "$system" /home/planner/.local/bin/tokencast /srv/samples/design-studio.json \
        >"$work/$system.own.txt"
    same "$work/headline.txt" "$work/$system.own.txt" "installer: its window tells the headline"

    as_planner "$system" "$folder/uninstall" --silent
    holds "installer: a document in its folder outlives it" [ -f "$work/$system$folder/mine.tokencast" ]
    rm -r "$work/$system/home/planner/my \$apps"
    home_of "$system" >"$work/$system.home.after"
    same "$work/$system.home" "$work/$system.home.after" "installer: removed, no file is left"
}

install_for_all() {
    local system=$1
    files_of "$system" >"$work/$system.before"
    in_system "$system" sh "$run_file" --quiet -- --silent --all-users
    holds "installer: for all, everybody can call it" grep -q "$version" \
        <(as_planner "$system" tokencast-cli --version)
    in_system "$system" /opt/tokencast/uninstall --silent
    files_of "$system" >"$work/$system.after"
    same "$work/$system.before" "$work/$system.after" "installer: removed for all, no file is left"
}

# In a system that has what a desktop has.
prove_installed_type() {
    local system=$1
    cp "$packages/$name.run" "$work/$system$run_file"
    home_of "$system" >"$work/$system.home"
    as_planner "$system" sh "$run_file" --quiet -- --silent
    holds "installer: the menu entry is a valid one" desktop-file-validate \
        "$work/$system/home/planner/.local/share/applications/tokencast.desktop"
    opens_by_type "$system" "installer"
    as_planner "$system" /home/planner/.local/opt/tokencast/uninstall --silent
    home_of "$system" >"$work/$system.home.after"
    same "$work/$system.home" "$work/$system.home.after" \
        "installer: removed from a desktop, no file is left"
}
