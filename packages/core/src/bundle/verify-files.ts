import type { Builder } from "./builder.ts";
import type { PresetProof } from "./preset.ts";
import type { BundleFile } from "./bundle-file.ts";
import { shellWord } from "./shell.ts";

/**
 * `verify.sh`, a POSIX shell script that shows for each preset on the user's own builder that it works and ends with 1 if one
 * does not, with the Dockerfiles that it builds. Nothing when there is nothing to show.
 */
export function verifyFiles({ name }: Builder, proofs: readonly PresetProof[]): BundleFile[] {
  if (proofs.length === 0) return [];
  const named = proofs.map((proof, index) => ({ proof, path: dockerfilePath(proofs, index) }));
  return [
    { path: "verify.sh", text: script(name, named), executable: true },
    ...named.map(({ proof, path }) => ({ path, text: proof.dockerfile })),
  ];
}

interface NamedProof {
  proof: PresetProof;
  path: string;
}

/** A preset that is there twice, with different options, has two files. */
function dockerfilePath(proofs: readonly PresetProof[], index: number): string {
  const id = proofs[index]?.preset ?? "";
  const before = proofs.slice(0, index).filter(({ preset }) => preset === id).length;
  return `verify/${id}${before === 0 ? "" : `-${before + 1}`}.Dockerfile`;
}

function script(name: string, proofs: readonly NamedProof[]): string {
  return `#!/bin/sh
# Shows that the builder "${name}" does what its presets promise. It builds small images and keeps none here.
cd "$(dirname "$0")" || exit 2
builder=${name}
failed=0

# Builds the file $2 with the command $4, and looks for the text $3 in what it prints.
shows() {
  dockerfile=$2
  if printed=$(eval "$4" 2>&1) && found=$(printf '%s\\n' "$printed" | grep -F -m 1 -e "$3"); then
    printf 'ok      %s\\n        %s\\n' "$1" "$found"
  else
    printf 'FAILED  %s\\n        expected: %s\\n%s\\n' "$1" "$3" "$printed"
    failed=1
  fi
}
${proofs.map(shows).join("")}
exit $failed
`;
}

function shows({ proof: { what, command, expect }, path }: NamedProof): string {
  return `\nshows ${[what, path, expect, command].map(shellWord).join(" \\\n  ")}\n`;
}
