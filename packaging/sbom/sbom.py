#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is in a folder that is given to people: as SPDX, and with the notices of every part.

sbom.py FOLDER ORIGINS VERSION [--notices DIRECTORY] > sbom.spdx.json

ORIGINS has a line "path<TAB>package" for each file that comes from a Debian package; the others are
ours. With --notices, the copyright file of every package, and the licences that it only names, go to
that directory of FOLDER, and a line for each source package into its index.tsv, which About reads.
Dates are those of SOURCE_DATE_EPOCH: the same folder gives the same text.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys

import licences

NAMESPACE = "https://tokencast.org/spdx/"


class Package:
    """A Debian package as the machine that built the folder knows it."""

    FORMAT = "${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\t${Homepage}\n"

    def __init__(self, name):
        line = subprocess.run(["dpkg-query", "-W", "-f=" + self.FORMAT, name],
                              check=True, capture_output=True, text=True).stdout.splitlines()[0]
        (self.name, self.version, self.source, self.source_version, self.architecture,
         self.homepage) = line.split("\t")
        self.copyright = pathlib.Path("/usr/share/doc", name, "copyright").read_text(
            encoding="utf-8", errors="replace")
        self.licence = licences.declared(self.source, self.copyright)

    def identifier(self):
        return "SPDXRef-Package-" + licences.reference(self.name)

    def locator(self, distribution):
        version = self.version.replace("+", "%2B").replace(":", "%3A")
        return f"pkg:deb/{distribution}/{self.name}@{version}?arch={self.architecture}"


def distribution():
    for line in pathlib.Path("/etc/os-release").read_text(encoding="utf-8").splitlines():
        if line.startswith("ID="):
            return line[3:].strip('"')
    return "debian"


def digest(algorithm, path):
    return hashlib.new(algorithm, path.read_bytes()).hexdigest()


def read_origins(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def write_notices(folder, directory, packages):
    """A file for each source package, since its binary packages share their notices."""
    target = folder / directory
    target.mkdir(parents=True, exist_ok=True)
    by_source = {}
    for package in packages:
        by_source.setdefault(package.source, package)
    with open(target / "index.tsv", "a", encoding="utf-8") as index:
        for source, package in sorted(by_source.items()):
            name = source + ".txt"
            (target / name).write_text(package.copyright, encoding="utf-8")
            index.write(f"{source}\t{package.source_version}\t{package.licence}\t{name}\n")
    common = pathlib.Path("/usr/share/common-licenses")
    named = {licence.name for licence in common.iterdir()
             for package in by_source.values() if f"common-licenses/{licence.name}" in package.copyright}
    # The version that a name without one stands for is named beside it.
    for name in sorted(named):
        kept = target / "common-licenses" / name
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes((common / name).read_bytes())


def file_entries(folder, origins):
    entries = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        name = path.relative_to(folder).as_posix()
        is_ours = name not in origins and "third-party/" not in name
        entries.append({
            "fileName": "./" + name,
            "SPDXID": "SPDXRef-File-" + hashlib.sha1(name.encode()).hexdigest(),
            "checksums": [{"algorithm": algorithm.upper(), "checksumValue": digest(algorithm, path)}
                          for algorithm in ("sha1", "sha256")],
            "licenseConcluded": "GPL-3.0-or-later" if is_ours else "NOASSERTION",
            "copyrightText": "NOASSERTION",
        })
    return entries


def verification_code(entries):
    digests = sorted(entry["checksums"][0]["checksumValue"] for entry in entries)
    return hashlib.sha1("".join(digests).encode()).hexdigest()


def own_package(version, entries):
    return {
        "name": "tokencast",
        "SPDXID": "SPDXRef-Tokencast",
        "versionInfo": version,
        "supplier": "Organization: The Tokencast authors",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": True,
        "packageVerificationCode": {"packageVerificationCodeValue": verification_code(entries)},
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "Copyright 2026 The Tokencast authors",
        "primaryPackagePurpose": "APPLICATION",
    }


def foreign_package(package, origin):
    entry = {
        "name": package.name,
        "SPDXID": package.identifier(),
        "versionInfo": package.version,
        "supplier": f"Organization: {origin.capitalize()}",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "sourceInfo": f"built from the source package {package.source} {package.source_version}",
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": package.licence,
        "licenseComments": "All licences that the copyright file of the source package names; parts of "
                           "it that are not in the library are among them.",
        "copyrightText": "NOASSERTION",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": package.locator(origin)}],
    }
    if package.homepage:
        entry["homepage"] = package.homepage
    return entry


def relation(element, kind, related):
    return {"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": related}


def document(folder, origins, version, packages, compiled_in):
    entries = file_entries(folder, origins)
    identifiers = {entry["fileName"][2:]: entry["SPDXID"] for entry in entries}
    by_name = {package.name: package for package in packages}
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Tokencast")]
    for name, identifier in sorted(identifiers.items()):
        owner = by_name[origins[name]].identifier() if name in origins else "SPDXRef-Tokencast"
        kind = "GENERATED_FROM" if name in origins else "CONTAINS"
        relations.append(relation("SPDXRef-Tokencast", "CONTAINS", identifier))
        if kind == "GENERATED_FROM":
            relations.append(relation(identifier, kind, owner))
    for package in packages:
        relations.append(relation("SPDXRef-Tokencast", "CONTAINS", package.identifier()))
    for package in compiled_in:
        relations.append(relation("SPDXRef-Tokencast", "STATIC_LINK", package.identifier()))
    everything = packages + compiled_in
    origin = distribution()
    created = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")),
                                              datetime.timezone.utc)
    code = verification_code(entries)
    result = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"tokencast-{version}",
        "documentNamespace": f"{NAMESPACE}tokencast-{version}-{code}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Tool: sbom.py of Tokencast",
                                      "Organization: The Tokencast authors"]},
        "documentDescribes": ["SPDXRef-Tokencast"],
        "packages": [own_package(version, entries)]
                    + [foreign_package(package, origin) for package in everything],
        "files": entries,
        "relationships": relations,
    }
    references = licences.extracted(everything)
    if references:
        result["hasExtractedLicensingInfos"] = references
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("origins")
    parser.add_argument("version")
    parser.add_argument("--notices")
    arguments = parser.parse_args()
    origins = read_origins(arguments.origins)
    packages = [Package(name) for name in sorted(set(origins.values()))]
    # Headers, which are in the programs and leave no file of their own.
    compiled_in = [Package(name) for name in ("libexpected-dev", "rapidjson-dev")]
    if arguments.notices:
        write_notices(arguments.folder, arguments.notices, packages)
    json.dump(document(arguments.folder, origins, arguments.version, packages, compiled_in),
              sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
