===== quotes
# syntax="docker/dockerfile:1"
#        ~~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `"docker/dockerfile:1"` is no image reference; the build stops.
#           help: write docker/dockerfile:1
#           fix: write docker/dockerfile:1
FROM alpine
===== capitals
# syntax=Docker/Dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `Docker/Dockerfile:1` is no image reference; the build stops.
#           help: write docker/dockerfile:1
#           fix: write docker/dockerfile:1
FROM alpine
===== a protocol
# syntax=docker-image://docker/dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `docker-image://docker/dockerfile:1` is no image reference; the build stops.
#           help: write docker/dockerfile:1
#           fix: write docker/dockerfile:1
FROM alpine
===== two signs
# syntax==docker/dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `=docker/dockerfile:1` is no image reference; the build stops.
#           help: write docker/dockerfile:1
#           fix: write docker/dockerfile:1
FROM alpine
===== a tag that is empty
# syntax=docker/dockerfile:
#        ~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `docker/dockerfile:` is no image reference; the build stops.
#           help: write docker/dockerfile
#           fix: write docker/dockerfile
FROM alpine
===== what nobody can guess
# syntax=docker/dockerfile:1@sha256:e87caa7
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `docker/dockerfile:1@sha256:e87caa7` is no image reference; the build stops.
#           help: write an image as for docker pull, such as docker/dockerfile:1
FROM alpine
===== nothing
# syntax= 
#        ~ syntax-bad-reference: `# syntax=` names no image; the build stops.
#           help: name one, such as docker/dockerfile:1, or remove it
FROM alpine
===== a tab
# syntax=docker/dockerfile:1	# note
#        ~~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `docker/dockerfile:1	#` is no image reference; the build stops.
#           help: write docker/dockerfile:1
#           fix: write docker/dockerfile:1
FROM alpine
===== an address of a later library {"buildkit":"0.10..0.32"}
# syntax=[::1]:5000/docker/dockerfile
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-bad-reference: `[::1]:5000/docker/dockerfile` is no image reference; the build stops.
#           help: write an image as for docker pull, such as docker/dockerfile:1
#           releases: 0.10..0.12
FROM alpine
===== an argument {"buildArgs":{"BUILDKIT_SYNTAX":""}}
FROM alpine
#~ syntax-bad-reference: The build argument `BUILDKIT_SYNTAX` names no image; the build stops.
#  help: name one, such as docker/dockerfile:1, or remove it
