===== in the file {"buildkit":"0.10..0.32"}
# syntax=dockerfile.v0
#        ~~~~~~~~~~~~~ syntax-builtin: In a file `dockerfile.v0` is not the daemon's own frontend but an image, which Docker Hub does not have; the build stops.
#           help: remove the line to have the daemon's own frontend
FROM alpine
===== as an argument {"buildkit":"0.10..0.32","buildArgs":{"BUILDKIT_SYNTAX":"dockerfile.v0"}}
FROM alpine
#~ syntax-builtin: Before BuildKit 0.30 `dockerfile.v0` is not the daemon's own frontend but an image, which Docker Hub does not have; the build stops.
#  help: use BuildKit 0.30 or newer, or leave the argument out
#  releases: 0.10..0.29
