# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Debian's copyright files and says in SPDX's words which licences they name."""
import re

# Debian's short names where they differ from SPDX's; what is in neither becomes a LicenseRef.
SPDX = {
    "afl-2.1": "AFL-2.1", "apache-2": "Apache-2.0", "apache-2.0": "Apache-2.0",
    "artistic": "Artistic-1.0-Perl", "bitstream-vera": "Bitstream-Vera", "bsd": "BSD-3-Clause",
    "bsd-1-clause": "BSD-1-Clause", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause",
    "bsd-4-clause": "BSD-4-Clause", "bsl-1.0": "BSL-1.0", "boost-1.0": "BSL-1.0", "cc0": "CC0-1.0",
    "cc0-1.0": "CC0-1.0", "cc-by-3.0": "CC-BY-3.0", "cc-by-sa-4.0": "CC-BY-SA-4.0", "curl": "curl",
    "expat": "MIT", "fsfap": "FSFAP", "fsful": "FSFUL", "fsfullr": "FSFULLR", "ftl": "FTL",
    "gfdl-1.3": "GFDL-1.3-only", "gfdl-niv-1.3": "GFDL-1.3-no-invariants-only", "hpnd": "HPND",
    "hpnd-sell-variant": "HPND-sell-variant", "icu": "ICU", "ipa": "IPA", "ipa-1": "IPA",
    "isc": "ISC", "libjpeg": "IJG", "libpng": "Libpng", "mit": "MIT", "mit/x11": "MIT",
    "mit/x consortium license": "X11", "mpl-1.1": "MPL-1.1", "mpl-2.0": "MPL-2.0",
    "ofl-1.1": "OFL-1.1", "openssl": "OpenSSL", "python-2.0": "Python-2.0",
    "unicode": "Unicode-DFS-2016", "unicode-dfs-2016": "Unicode-DFS-2016",
    "unlicense": "Unlicense", "x11": "X11", "zlib": "Zlib",
}
GNU = re.compile(r"^(GPL|LGPL|AGPL|GFDL)-(\d)(\.\d)?(\+|-only|-or-later)?$", re.IGNORECASE)

# Of source packages whose copyright files are prose: what they say of the libraries.
READ_BY_HAND = {
    "fontconfig": "HPND-sell-variant", "gcc-12": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "gcc-13": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "gcc-14": "GPL-3.0-or-later WITH GCC-exception-3.1", "libgcrypt20": "LGPL-2.1-or-later",
    "libice": "MIT AND X11", "libsm": "MIT AND X11", "libx11": "MIT AND X11 AND HPND-sell-variant",
    "libxau": "MIT AND X11", "libxcb": "X11", "libxdmcp": "MIT AND X11",
    "libxkbcommon": "MIT AND X11 AND HPND", "xkeyboard-config": "MIT AND X11 AND HPND-sell-variant",
}


def reference(name):
    """A name as identifiers of SPDX can have it."""
    return re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-")


def identifier(name):
    if gnu := GNU.match(name):
        family, major, minor, later = gnu.groups()
        ending = "or-later" if later in ("+", "-or-later") else "only"
        return f"{family.upper()}-{major}{minor or '.0'}-{ending}"
    return SPDX.get(name.lower(), "LicenseRef-" + reference(name))


def expression(text):
    """What a License field says: names with "and", "or" and commas between them."""
    # An exception leaves the rest of the terms as they are; the notices have it in full.
    text = re.sub(r"\s+with\s+.*?(?=\s+(?:and|or)\s+|,|$)", "", text.strip(), flags=re.IGNORECASE)
    alternatives = []
    for alternative in re.split(r",?\s+or\s+|\s*\|\s*", text, flags=re.IGNORECASE):
        names = re.split(r",\s*(?:and\s+)?|\s+and/or\s+|\s+and\s+", alternative, flags=re.IGNORECASE)
        alternatives.append(sorted({identifier(name.strip()) for name in names if name.strip()}))
    parts = [" AND ".join(names) if len(alternatives) == 1 or len(names) == 1
             else "(" + " AND ".join(names) + ")" for names in alternatives]
    return " OR ".join(sorted(set(parts)))


def stanzas(text):
    """The fields of each paragraph; a value keeps its first line that is not empty."""
    for paragraph in re.split(r"\n\s*\n", text):
        fields = {}
        last = None
        for line in paragraph.splitlines():
            if field := re.match(r"^([A-Za-z-]+):\s*(.*)$", line):
                last = field[1].lower()
                fields.setdefault(last, field[2].strip())
            elif last and not fields[last]:
                fields[last] = line.strip()
        yield fields


def declared(source, text):
    """The licences of everything but Debian's own files, all of which hold."""
    if source in READ_BY_HAND:
        return READ_BY_HAND[source]
    found = set()
    for fields in stanzas(text):
        files = fields.get("files", "")
        if files and not files.startswith("debian/") and fields.get("license"):
            terms = expression(fields["license"])
            found |= {"(" + terms + ")"} if " OR " in terms else set(terms.split(" AND "))
    found.discard("")
    parts = sorted(found)
    if len(parts) == 1:
        return parts[0].removeprefix("(").removesuffix(")") if " OR " in parts[0] else parts[0]
    return " AND ".join(parts) or "NOASSERTION"


def extracted(packages):
    """What SPDX wants to know of each licence that it has no name for."""
    users = {}
    for package in packages:
        for name in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", package.licence):
            users.setdefault(name, set()).add(package.source)
    return [{"licenseId": name, "name": name.removeprefix("LicenseRef-"),
             "extractedText": "In the copyright file of " + ", ".join(sorted(sources)) + "."}
            for name, sources in sorted(users.items())]
