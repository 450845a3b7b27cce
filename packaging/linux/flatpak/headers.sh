#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# headers.sh FOLDER: copies what org.tokencast.tokencast.yml compiles with and the runtime lacks, from
# the packages libexpected-dev and rapidjson-dev.
set -eu
mkdir -p "$1/include" "$1/share/cmake"
cp -r /usr/include/tl /usr/include/rapidjson "$1/include"
cp -r /usr/share/cmake/tl-expected /usr/share/cmake/RapidJSON "$1/share/cmake"
