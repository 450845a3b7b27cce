# shellcheck shell=bash disable=SC2154 # what prove.sh sets
# SPDX-License-Identifier: GPL-3.0-or-later
# The portable folder, from a medium that cannot be written to, where there is no Qt. prove.sh reads this.

# As a person may call it.
portable_place="/media/stick für Pläne"

has_nothing() {
    [[ -z $(find "$work/$1" -path "$work/$1/media" -prune -o \( -name 'libQt*' -o -name '*.ttf' \) -print) ]]
}

# Those that the window speaks.
languages() { echo en ja; }

# without_fonts COMMAND...: here, with no fonts but those that it is told of.
without_fonts() {
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount --propagation private \
        sh -c 'mount -t tmpfs tmpfs /etc/fonts && exec "$@"' without_fonts "$@"
}

# Pictures of the window with the sample: there by the folder, and here by the programs of the build with
# the fonts of the folder.
render_in_every_language() {
    local system=$1 language arguments
    for language in $(languages); do
        arguments=(/srv/samples/design-studio.json)
        [[ $language == en ]] || arguments+=(--language "$language")
        as_planner "$system" "$portable_place/bin/tokencast" \
            --screenshot "/home/planner/$language.png" "${arguments[@]}"
        without_fonts env HOME="$work/home" \
            FONTCONFIG_FILE="$work/$system$portable_place/share/tokencast/fonts.conf" \
            "$build/app/gui/tokencast" --screenshot "$work/$system.$language.png" "${arguments[@]}"
        same "$work/$system/home/planner/$language.png" "$work/$system.$language.png" \
            "its picture of the sample ($language) is that of the build, byte for byte"
        rm "$work/$system/home/planner/$language.png"
    done
}

prove_portable() {
    local suite=$1 system=bare-$1
    new_system "$suite" "$system"
    mkdir -p "$work/$system$portable_place"
    tar --extract --gunzip --file "$packages/$name.tar.gz" --strip-components=1 \
        --directory "$work/$system$portable_place"
    mount --bind "$work/$system$portable_place" "$work/$system$portable_place"
    mount -o remount,bind,ro "$work/$system$portable_place"
    holds "a bare $suite has neither Qt nor fonts" has_nothing "$system"
    holds "the folder cannot be written to" \
        in_system "$system" sh -c "! touch '$portable_place/new' 2>/dev/null"

    write_answers "$work/$system.answers" as_planner "$system" "$portable_place/bin/tokencast-cli"
    same_answers "$work/$system.answers" "its command line says what that of the build says"
    hands_over "$system" "the folder" "$portable_place/bin/tokencast-cli"
    headline_in "$system" "$portable_place/bin/tokencast" /srv/samples/design-studio.json \
        >"$work/$system.headline.txt"
    same "$work/headline.txt" "$work/$system.headline.txt" "its window tells the headline of the build"
    render_in_every_language "$system"
    umount "$work/$system$portable_place"
    prove_installer "$system"
}
