#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh ARCHIVE OUTPUT: makes an AppImage of the portable folder, tokencast-VERSION-linux-ARCH.tar.gz.
# The tool that does it is $APPIMAGETOOL, or appimagetool; without one, the folder that it would take is
# made and checked, and left beside the output. Dates follow SOURCE_DATE_EPOCH.
set -euo pipefail

archive=$(readlink -f "$1") output=$(readlink -f "$2")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
name=$(basename "$archive" .tar.gz)
folder=$output/$name.AppDir
id=org.tokencast.tokencast

rm -rf "$folder"
mkdir -p "$folder"
tar --extract --gunzip --file "$archive" --strip-components=1 --directory "$folder"
install -m 755 "$here/AppRun" "$folder/AppRun"
# Where tools look for them: beside AppRun, and the description under usr/.
cp "$folder/share/applications/tokencast.desktop" "$folder/tokencast.desktop"
cp "$folder/share/icons/hicolor/256x256/apps/tokencast.png" "$folder/tokencast.png"
ln -s tokencast.png "$folder/.DirIcon"
install -D -m 644 "$folder/share/metainfo/$id.metainfo.xml" "$folder/usr/share/metainfo/$id.appdata.xml"
install -D -m 644 "$folder/tokencast.desktop" "$folder/usr/share/applications/tokencast.desktop"
desktop-file-validate "$folder/tokencast.desktop"
appstreamcli validate --no-net "$folder/usr/share/metainfo/$id.appdata.xml"
"$folder/AppRun" tokencast-cli --version

tool=${APPIMAGETOOL:-appimagetool}
if ! command -v "$tool" >/dev/null; then
    echo "appimage: there is no appimagetool; $folder is what it would take" >&2
    exit 0
fi
# It is an AppImage itself, which a container cannot mount.
APPIMAGE_EXTRACT_AND_RUN=1 ARCH=$(uname -m) "$tool" "$folder" "$output/$name.AppImage"
rm -rf "$folder"
