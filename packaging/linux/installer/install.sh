#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the folder that it lies in, as the self-extracting installer unpacked it; help.txt says how it
# is called. Needs nothing but a shell and the coreutils.
set -eu

payload=$(dirname "$(readlink -f -- "$0")")
version=$(cat "$payload/share/tokencast/version")
silent=no
everybody=no
folder=

say() {
    [ "$silent" = yes ] || printf '%s\n' "$*"
}

die() {
    printf '%s\n' "tokencast installer: $*" >&2
    # Who started it by a click sees no terminal.
    if [ ! -t 2 ] && command -v notify-send >/dev/null; then
        notify-send "Tokencast" "$*" || true
    fi
    exit 1
}

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
        --silent) silent=yes ;;
        --all-users) everybody=yes ;;
        --folder)
            [ $# -ge 2 ] || die "--folder needs a folder"
            folder=$2
            shift
            ;;
        --folder=*) folder=${1#*=} ;;
        -h | --help)
            cat "$payload/help.txt"
            exit 0
            ;;
        *) die "unknown option $1; --help says what there is" ;;
        esac
        shift
    done
}

choose_places() {
    if [ "$everybody" = yes ]; then
        [ "$(id -u)" = 0 ] || die "only root can install for all users"
        share=/usr/local/share
        programs=/usr/local/bin
        : "${folder:=/opt/tokencast}"
    else
        [ -n "${HOME:-}" ] || die "HOME is not set"
        share=${XDG_DATA_HOME:-$HOME/.local/share}
        programs=$HOME/.local/bin
        : "${folder:=$HOME/.local/opt/tokencast}"
    fi
    case $folder in
    /*) ;;
    *) folder=${USER_PWD:-$PWD}/$folder ;;
    esac
    # The lists of what was installed have a path on each line.
    newline='
'
    case $folder$share in
    *"$newline"*) die "a folder with a line break in its name cannot be used" ;;
    esac
}

check_system() {
    [ "$(uname -s) $(uname -m)" = "Linux @ARCHITECTURE@" ] \
        || die "this is for Linux on @ARCHITECTURE@, not for $(uname -s) on $(uname -m)"
    wanted=$(cat "$payload/share/tokencast/glibc")
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
    oldest=$(printf '%s\n%s\n' "$wanted" "${found:-0}" | sort -V | head -n 1)
    [ "$oldest" = "$wanted" ] \
        || die "needs the C library glibc $wanted or newer; this system has ${found:-another}"
    # Nothing is ever written over that is not ours.
    if [ -e "$folder" ] && [ ! -f "$folder/share/tokencast/installed" ]; then
        if [ ! -d "$folder" ] || [ -n "$(ls -A "$folder")" ]; then
            die "$folder holds something else; choose another with --folder"
        fi
    fi
}

ask() {
    [ "$silent" = no ] && [ -t 0 ] || return 0
    if [ "$everybody" = yes ]; then for_whom="for all users"; else for_whom="for you alone"; fi
    printf 'Install Tokencast %s %s in %s? [Y/n] ' "$version" "$for_whom" "$folder"
    read -r answer || answer=n
    case $answer in
    '' | [Yy]*) ;;
    *)
        say "Nothing was installed."
        exit 1
        ;;
    esac
}

# make_folder DIRECTORY: with those above it; the ones that are new are ours to remove.
make_folder() {
    [ -d "$1" ] && return
    make_folder "$(dirname "$1")"
    mkdir "$1"
    printf '%s/\n' "$1" >>"$list"
}

# place FILE PATH: a file outside the folder of the program.
place() {
    make_folder "$(dirname "$2")"
    rm -f "$2"
    cp "$1" "$2"
    chmod 644 "$2"
    printf '%s\n' "$2" >>"$list"
}

link_program() {
    make_folder "$programs"
    # What somebody else put there stays.
    if [ -e "$programs/$1" ] && [ ! -L "$programs/$1" ]; then
        say "$programs/$1 is there already and was left alone"
        return
    fi
    ln -sfn "$folder/bin/$1" "$programs/$1"
    printf '%s\n' "$programs/$1" >>"$list"
}

# As the value of Exec has to be written: in double quotes, with what is special there escaped twice.
quoted_for_menu() {
    printf '%s' "$1" \
        | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g' -e 's/.*/"&"/'
}

place_menu_entry() {
    entry=$payload/share/applications/tokencast.desktop
    exec_line="Exec=$(quoted_for_menu "$folder/bin/tokencast") %f"
    while IFS= read -r line; do
        case $line in
        Exec=*) printf '%s\n' "$exec_line" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$entry" >"$entry.new"
    place "$entry.new" "$share/applications/tokencast.desktop"
    rm "$entry.new"
}

place_desktop_files() {
    place_menu_entry
    place "$payload/share/mime/packages/tokencast.xml" "$share/mime/packages/tokencast.xml"
    (cd "$payload/share" && find icons man bash-completion fish zsh -type f) >"$payload/places"
    while IFS= read -r path; do
        case $path in
        # Where zsh looks by itself, whatever the distribution.
        zsh/*) place "$payload/share/$path" "$share/zsh/site-functions/${path##*/}" ;;
        *) place "$payload/share/$path" "$share/$path" ;;
        esac
    done <"$payload/places"
    link_program tokencast
    link_program tokencast-cli
}

# Menus and types of files are kept in caches, where the system has them.
refresh_caches() {
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" 2>/dev/null || true
    fi
}

# Beside its place, so that nothing has changed yet if it fails.
stage_program() {
    make_folder "$(dirname "$folder")"
    staging=$folder.new
    rm -rf "$staging"
    mkdir "$staging"
    cp -R "$payload/bin" "$payload/lib" "$payload/libexec" "$payload/plugins" "$payload/share" \
        "$payload/translations" "$payload/README.txt" "$staging"
    cp "$payload/uninstall.sh" "$staging/uninstall"
    chmod 755 "$staging/uninstall"
    : >"$staging/share/tokencast/installed"
    : >"$staging/share/tokencast/contents"
    (cd "$staging" && find . ! -type d | sed 's|^\./||' | sort) >"$payload/contents"
    cp "$payload/contents" "$staging/share/tokencast/contents"
    # Readable by those it is for, whatever the umask was elsewhere.
    chmod -R u=rwX,go=rX "$staging"
}

remove_older() {
    [ -f "$folder/share/tokencast/installed" ] || return 0
    # The folders that the older version made are the newer one's to remove.
    sed -n '/\/$/p' "$folder/share/tokencast/installed" >>"$list"
    "$folder/uninstall" --silent --keep-caches || die "the version in $folder could not be removed"
}

install_program() {
    list=$payload/installed
    : >"$list"
    stage_program
    remove_older
    place_desktop_files
    # What a person put into the folder stays in it.
    if [ -d "$folder" ] && ! rmdir "$folder" 2>/dev/null; then
        cp -R "$folder/." "$staging/"
        rm -rf "$folder"
    fi
    cp "$list" "$staging/share/tokencast/installed"
    mv "$staging" "$folder"
    refresh_caches
}

read_options "$@"
choose_places
check_system
ask
umask 022
install_program
say "Tokencast $version is installed in $folder; it is in the menu, and on the command line"
say "$programs/tokencast and $programs/tokencast-cli start it. $folder/uninstall removes it."
if [ ! -t 1 ] && [ "$silent" = no ] && command -v notify-send >/dev/null; then
    notify-send "Tokencast" "Tokencast $version is installed and in the menu." || true
fi
