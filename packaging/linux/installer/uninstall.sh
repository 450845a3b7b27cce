#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes the Tokencast that it lies in, and what was placed elsewhere for it. Documents, drafts and
# settings stay; so does everything that the installer did not put there.
set -eu

folder=$(dirname "$(readlink -f -- "$0")")
installed=$folder/share/tokencast/installed
contents=$folder/share/tokencast/contents
silent=no
caches=refresh

for option in "$@"; do
    case $option in
    --silent) silent=yes ;;
    # The installer refreshes them itself when it has placed the next version.
    --keep-caches) caches=keep ;;
    *)
        printf '%s\n' "Usage: uninstall [--silent]" >&2
        [ "$option" = --help ] && exit 0
        exit 2
        ;;
    esac
done

if [ ! -f "$installed" ] || [ ! -f "$contents" ]; then
    printf '%s\n' "uninstall: $folder does not say what was installed; nothing was removed" >&2
    exit 1
fi
if [ "$silent" = no ] && [ -t 0 ]; then
    printf 'Remove Tokencast from %s? Documents and settings stay. [Y/n] ' "$folder"
    read -r answer || answer=n
    case $answer in
    '' | [Yy]*) ;;
    *) exit 1 ;;
    esac
fi

share=$(sed -n 's|/applications/tokencast\.desktop$||p' "$installed")
# Read first: both lists are among what goes.
outside=$(cat "$installed")
inside=$(cat "$contents")

remove_outside() {
    printf '%s\n' "$outside" | while IFS= read -r path; do
        case $path in
        '' | */) continue ;;
        esac
        # A link that leads elsewhere by now is somebody else's.
        if [ -L "$path" ]; then
            case $(readlink "$path") in
            "$folder"/*) ;;
            *) continue ;;
            esac
        fi
        rm -f "$path"
    done
}

remove_inside() {
    printf '%s\n' "$inside" | while IFS= read -r path; do
        rm -f "$folder/$path"
    done
    # Empty folders, the deepest first.
    find "$folder" -depth -type d -exec rmdir {} + 2>/dev/null || true
    if [ -d "$folder" ] && [ "$silent" = no ]; then
        printf '%s\n' "$folder holds files of yours and was left."
    fi
}

refresh_caches() {
    if command -v update-mime-database >/dev/null && [ -d "$share/mime" ]; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$share/applications" ]; then
        update-desktop-database -q "$share/applications" 2>/dev/null || true
    fi
    # Caches of nothing are left by both.
    if [ -d "$share/mime/packages" ] && [ -z "$(ls -A "$share/mime/packages")" ]; then
        for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic \
            types version XMLnamespaces; do
            rm -f "$share/mime/$name"
        done
        rmdir "$share/mime/application" 2>/dev/null || true
    fi
    if [ "$(ls -A "$share/applications" 2>/dev/null)" = mimeinfo.cache ]; then
        rm -f "$share/applications/mimeinfo.cache"
    fi
}

# The folders that were made for it, the last one first, where nothing else came into them.
remove_made_folders() {
    printf '%s\n' "$outside" | sed -n '/\/$/p' | sort -ru | while IFS= read -r path; do
        rmdir "$path" 2>/dev/null || true
    done
}

remove_outside
remove_inside
if [ "$caches" = refresh ]; then
    refresh_caches
    remove_made_folders
fi
[ "$silent" = yes ] || printf '%s\n' "Tokencast was removed."
