#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# parts.sh FOLDER: puts there what org.tokencast.tokencast.yml builds with and the runtime lacks, from
# Debian's packages: the headers of libexpected-dev and rapidjson-dev, which are installed, and the
# source of libxlsxwriter. As root, because the lists of sources are turned on.
set -eu
mkdir -p "$1/headers/include" "$1/headers/share/cmake"
cp -r /usr/include/tl /usr/include/rapidjson "$1/headers/include"
cp -r /usr/share/cmake/tl-expected /usr/share/cmake/RapidJSON "$1/headers/share/cmake"
cp /usr/share/doc/libexpected-dev/copyright "$1/headers/share/cmake/tl-expected"
cp /usr/share/doc/rapidjson-dev/copyright "$1/headers/share/cmake/RapidJSON"
sed -i 's/^Types: deb$/Types: deb deb-src/' /etc/apt/sources.list.d/*.sources
apt-get update
cd "$1"
apt-get source --download-only libxlsxwriter
dpkg-source --extract libxlsxwriter_*.dsc libxlsxwriter
