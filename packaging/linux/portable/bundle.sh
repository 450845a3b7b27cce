#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bundle.sh STAGED FOLDER VERSION: makes of what was installed to STAGED (with bin/ and share/ in it) a
# folder that runs on a system without Qt. Beside it, FOLDER.origins gets a line "path<TAB>package" for
# every file that is Debian's. Those files are copied as they are: only our two programs say where
# libraries lie, and what they load inherits it.
set -euo pipefail

staged=$1 folder=$2 version=$3
source_folder=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
origins=$folder.origins
plugin_folder=$(qtpaths6 --plugin-dir)
translation_folder=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)

plugins=(platforms/libqxcb platforms/libqoffscreen platformthemes/libqxdgdesktopportal
    platforminputcontexts/libcomposeplatforminputcontextplugin
    platforminputcontexts/libibusplatforminputcontextplugin
    imageformats/libqsvg iconengines/libqsvgicon sqldrivers/libqsqlite printsupport/libcupsprintersupport)
fonts=(/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
    /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf
    /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf
    /usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf)

die() {
    printf '%s\n' "bundle: $*" >&2
    exit 1
}

# Which Debian package each file came with; asked for many at a time, because an answer takes as long
# for one. Some packages name their files without /usr.
declare -A package_of
learn_packages() {
    local owner file
    while IFS=' ' read -r owner file; do
        [[ $file == /usr/* ]] || file=/usr$file
        owner=${owner%%[,:]*}
        package_of[$file]=$owner
    done < <(dpkg-query -S "$@" "${@#/usr}" 2>/dev/null)
}

# take FILE PATH: copies it into the folder; learn_packages knows the file.
take() {
    local file
    file=$(readlink -f "$1")
    [[ -n ${package_of[$file]:-} ]] || die "no package has $file"
    install -D -m 644 "$file" "$folder/$2"
    printf '%s\t%s\n' "$2" "${package_of[$file]}" >>"$origins"
}

take_programs() {
    cp -r "$staged/share" "$folder/share"
    install -D "$staged/bin/tokencast-cli" "$folder/bin/tokencast-cli"
    install -D "$staged/bin/tokencast" "$folder/libexec/tokencast"
    install "$source_folder/tokencast" "$folder/bin/tokencast"
    # Of the old kind, which holds for the libraries of libraries too and goes before LD_LIBRARY_PATH.
    # shellcheck disable=SC2016 # for the dynamic linker, not for the shell
    patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/tokencast-cli" \
        "$folder/libexec/tokencast"
    install -m 644 "$source_folder/qt.conf" "$folder/bin/qt.conf"
    install -m 644 "$source_folder/qt.conf" "$folder/libexec/qt.conf"
    install -D -m 644 "$source_folder/fonts.conf" "$folder/share/tokencast/fonts.conf"
    printf '%s\n' "$version" >"$folder/share/tokencast/version"
}

take_plugins() {
    local plugin
    local files=("${plugins[@]/#/$plugin_folder/}")
    learn_packages "${files[@]/%/.so}"
    for plugin in "${plugins[@]}"; do
        take "$plugin_folder/$plugin.so" "plugins/$plugin.so"
    done
}

# The libraries that programs and plugins need, but for the C library, which has to be the system's.
take_libraries() {
    local -A libraries=()
    local name path
    while read -r name path; do
        libraries[$name]=$(readlink -f "$path")
    done < <(ldd "$folder/libexec/tokencast" "$folder/bin/tokencast-cli" "$folder"/plugins/*/*.so \
        | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p')
    learn_packages "${libraries[@]}"
    for name in "${!libraries[@]}"; do
        path=${libraries[$name]}
        [[ ${package_of[$path]:-} == libc6 ]] || take "$path" "lib/$name"
    done
    # A library with a path of its own would not inherit that of the programs.
    if readelf -d "$folder"/lib/* | grep -E 'RPATH|RUNPATH'; then
        die "a library says itself where libraries lie"
    fi
}

take_data() {
    local font file keyboard=()
    mapfile -t keyboard < <(find /usr/share/X11/xkb/ -type f ! -name '*.dir')
    learn_packages "${fonts[@]}" "${keyboard[@]}" "$translation_folder/qtbase_ja.qm"
    for font in "${fonts[@]}"; do
        take "$font" "share/fonts/${font##*/}"
    done
    for file in "${keyboard[@]}"; do
        take "$file" "share/${file#/usr/share/}"
    done
    # Qt's own words, in the language that the program has beside English.
    take "$translation_folder/qtbase_ja.qm" translations/qtbase_ja.qm
}

# The newest version of the C library that anything in the folder asks for.
wanted_glibc() {
    objdump -T "$folder/libexec/tokencast" "$folder/bin/tokencast-cli" "$folder"/lib/* \
        "$folder"/plugins/*/*.so | grep -oE 'GLIBC_2\.[0-9]+' | sort -uV | tail -n 1
}

rm -rf "$folder" "$origins"
mkdir -p "$folder"
take_programs
take_plugins
take_libraries
take_data
glibc=$(wanted_glibc)
sed -e "s/@VERSION@/$version/" -e "s/@GLIBC@/${glibc#GLIBC_}/" "$source_folder/README.txt" \
    >"$folder/README.txt"
printf '%s\n' "${glibc#GLIBC_}" >"$folder/share/tokencast/glibc"
sort -o "$origins" "$origins"
