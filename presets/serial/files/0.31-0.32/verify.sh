#!/bin/sh
# Shows that the builder "serial" does what its presets promise. It builds small images and keeps none here.
cd "$(dirname "$0")" || exit 2
builder=serial
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

shows 'steps run one after the other' \
  verify/serial.Dockerfile \
  'steps at once: 1' \
  'docker buildx build --builder "$builder" --no-cache --progress plain - <"$dockerfile"'

exit $failed
