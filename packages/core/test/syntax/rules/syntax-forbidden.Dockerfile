===== another repository {"allowedRepositories":["docker/dockerfile:1"],"buildkit":"0.10..0.32"}
# syntax=docker/dockerfile-upstream:master
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-forbidden: `docker.io/docker/dockerfile-upstream` is not in `allowedRepositories`; the daemon refuses it and the build stops.
#           help: name an image of docker/dockerfile:1, or allow this one
#           releases: 0.14..0.32
FROM alpine
===== a copy elsewhere {"allowedRepositories":["index.docker.io/docker/dockerfile"]}
# syntax=mirror.example.com/docker/dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-forbidden: `mirror.example.com/docker/dockerfile` is not in `allowedRepositories`; the daemon refuses it and the build stops.
#           help: name an image of index.docker.io/docker/dockerfile, or allow this one
FROM alpine
===== the same in other words {"allowedRepositories":["index.docker.io/docker/dockerfile"]}
# syntax=docker.io/docker/dockerfile:1-labs
FROM alpine
===== everything {"allowedRepositories":[]}
# syntax=example.com/frontend
FROM alpine
===== an argument {"allowedRepositories":["example.com/a","example.com/b","example.com/c","example.com/d"],"buildArgs":{"BUILDKIT_SYNTAX":"docker/dockerfile:1"}}
FROM alpine
#~ syntax-forbidden: `docker.io/docker/dockerfile` is not in `allowedRepositories`; the daemon refuses it and the build stops.
#  help: name an image of example.com/a and 3 others, leave the line out, or allow this one
===== the daemon's own {"allowedRepositories":["example.com/a"],"buildArgs":{"BUILDKIT_SYNTAX":"dockerfile.v0"}}
FROM alpine
===== no frontend {"allowedRepositories":["example.com/a"]}
FROM alpine
