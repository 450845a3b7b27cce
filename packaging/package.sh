#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh BUILD OUTPUT KIND...: makes packages of what is compiled in BUILD; `./dev package` calls it.
# Kinds are deb, rpm, portable and installer. One build serves them all: what differs (where libraries
# lie) is written into copies of the programs.
#
# What is made on the way lies in BUILD/packages, or in $TOKENCAST_PACKAGE_WORK.
#
# The same source gives the same bytes: dates are those of SOURCE_DATE_EPOCH, which has to be set, and
# names, owners, modes and order depend on nothing else.
set -euo pipefail
# Of the files in the packages and of the order in which they are listed.
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

build=$(readlink -f "$1") output=$(readlink -f "$2")
kinds=" ${*:3} "
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=${here%/*}
: "${SOURCE_DATE_EPOCH:?}"

say() { printf '%s\n' "package: $*" >&2; }

die() {
    say "$@"
    exit 1
}

version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
[[ -n $version ]] || die "$build has no version"
architecture=$(uname -m)
work=${TOKENCAST_PACKAGE_WORK:-$build/packages}
name=tokencast-$version-linux-$architecture

wants() { [[ $kinds == *" $1 "* ]]; }

# keep FILE: what was made, as people get it.
keep() {
    cp "$1" "$output/${2:-${1##*/}}"
    say "made ${2:-${1##*/}}, $(stat -c %s "$1") bytes"
}

check_texts() {
    local newest
    newest=$(sed -n 's/^## \([0-9.]*\).*/\1/p' "$root/CHANGELOG.md" | head -n 1)
    [[ $newest == "$version" ]] || die "CHANGELOG.md begins with $newest, and the program is $version"
    desktop-file-validate "$build/packaging/tokencast.desktop"
    appstreamcli validate --no-net "$build/packaging/org.tokencast.tokencast.metainfo.xml"
}

# pack GENERATOR: by CPack, into a folder of its own.
pack() {
    rm -rf "${work:?}/$1"
    cpack --config "$build/CPackConfig.cmake" -G "$1" -B "$work/$1"
}

make_deb() {
    local deb
    pack DEB
    for deb in "$work"/DEB/*.deb; do
        lintian --allow-root --fail-on error,warning "$deb"
        keep "$deb"
        : >"$work/none"
        python3 "$here/sbom/sbom.py" "$work/staged/usr" "$work/none" "$version" >"$work/deb.spdx.json"
        keep "$work/deb.spdx.json" "${deb##*/}.spdx.json"
    done
}

make_rpm() {
    local rpm
    pack RPM
    for rpm in "$work"/RPM/*.rpm; do
        keep "$rpm"
    done
}

stage() {
    rm -rf "$work/staged"
    DESTDIR=$work/staged cmake --install "$build" --strip >/dev/null
}

make_folder() {
    local folder=$work/$name documents
    documents=$folder/share/doc/tokencast
    "$here/linux/portable/bundle.sh" "$work/staged/usr" "$folder" "$version"
    # Debian's own way of saying the same.
    rm "$documents/copyright" "$documents/changelog.gz"
    install -m 644 "$root/LICENSE" "$root/CHANGELOG.md" "$documents"
    python3 "$here/sbom/sbom.py" "$folder" "$folder.origins" "$version" \
        --notices share/doc/tokencast/third-party >"$work/portable.spdx.json"
    install -m 644 "$work/portable.spdx.json" "$documents/sbom.spdx.json"
}

# Arguments for tar: nothing of this machine, and of this moment.
tar_options=(--sort=name "--mtime=@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner)

make_portable() {
    tar --create --directory "$work" "${tar_options[@]}" "$name" | gzip -9 -n >"$work/$name.tar.gz"
    keep "$work/$name.tar.gz"
    keep "$work/portable.spdx.json" "$name.spdx.json"
}

fill_in() { sed -e "s/@VERSION@/$version/g" -e "s/@ARCHITECTURE@/$architecture/g" "$1"; }

make_installer() {
    local payload=$work/payload script
    rm -rf "$payload" "${work:?}/bin"
    cp -rl "$work/$name" "$payload"
    for script in install.sh uninstall.sh help.txt; do
        fill_in "$here/linux/installer/$script" >"$payload/$script"
    done
    chmod 755 "$payload"/*install.sh
    # What makeself asks depends on the disk and on the clock: how much room the files need, and what
    # gzip writes at the beginning.
    install -D -m 755 /dev/stdin "$work/bin/du" <<'SH'
#!/bin/sh
find "$2" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d\t.\n", sum / 1024 + 1 }'
SH
    printf '#!/bin/sh\nexec %s -n "$@"\n' "$(command -v gzip)" \
        | install -m 755 /dev/stdin "$work/bin/gzip"
    # From here, because the archive says by which command it was made.
    (cd "$work" && PATH="$work/bin:$PATH" makeself --sha256 --nomd5 --nocrc --gzip --complevel 9 --nox11 \
        --nochown --tar-quietly --quiet --help-header payload/help.txt \
        --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)" \
        --tar-extra "${tar_options[*]}" payload "$name.run" "Tokencast $version" ./install.sh)
    keep "$work/$name.run"
}

# What a release page says: the newest part of the changelog.
make_release_notes() {
    {
        printf '# Tokencast %s\n' "$version"
        awk '/^## / { if (part++) exit; next } part' "$root/CHANGELOG.md"
    } >"$output/RELEASE-NOTES.md"
}

make_checksums() {
    (cd "$output" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | sort \
        | xargs sha256sum >"$work/SHA256SUMS")
    cp "$work/SHA256SUMS" "$output/SHA256SUMS"
}

mkdir -p "$work"
# For those who pack once more.
printf '%s\n' "$SOURCE_DATE_EPOCH" >"$work/source-date"
check_texts
stage
if wants deb; then make_deb; fi
if wants rpm; then make_rpm; fi
if wants portable || wants installer; then make_folder; fi
if wants portable; then make_portable; fi
if wants installer; then make_installer; fi
make_release_notes
make_checksums
