#!/bin/sh
# Shows that the builder "self-signed-ca" does what its presets promise. It builds small images and keeps none here.
cd "$(dirname "$0")" || exit 2
builder=self-signed-ca
failed=0

# Builds the file $2 with the command $4, and looks for the text $3 in what it prints.
shows() {
  dockerfile=$2
  if printed=$(eval "$4" 2>&1) && found=$(printf '%s\n' "$printed" | grep -F -m 1 -e "$3"); then
    printf 'ok      %s\n        %s\n' "$1" "$found"
  else
    printf 'FAILED  %s\n        expected: %s\n%s\n' "$1" "$3" "$printed"
    failed=1
  fi
}

shows 'registry.corp.example takes a push' \
  verify/self-signed-ca.Dockerfile \
  'pushing manifest for registry.corp.example/buildkit-config-proof' \
  'docker buildx build --builder "$builder" --progress plain --push --tag registry.corp.example/buildkit-config-proof - <"$dockerfile"'

exit $failed
