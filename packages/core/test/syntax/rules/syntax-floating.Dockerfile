===== a tag {"pinned":true}
# syntax=docker/dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~ syntax-floating: The tag `1` moves on to newer frontends; the same file can build otherwise tomorrow.
#           help: add its digest, "@sha256:" and 64 digits, behind docker/dockerfile:1
FROM alpine
===== none {"pinned":true}
# syntax=docker/dockerfile
#        ~~~~~~~~~~~~~~~~~ syntax-floating: Without a tag it is `latest`, which moves on to newer frontends; the same file can build otherwise tomorrow.
#           help: add its digest, "@sha256:" and 64 digits, behind docker/dockerfile
FROM alpine
===== one release {"pinned":true}
# syntax=docker/dockerfile:1.7.1-labs
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info syntax-floating: `docker/dockerfile:1.7.1-labs` is one release, but its registry can move the tag; only a digest pins it.
#           help: add its digest, "@sha256:" and 64 digits, behind docker/dockerfile:1.7.1-labs
FROM alpine
===== another image {"pinned":true}
# syntax=example.com/frontend:master
#        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-floating: The tag `master` moves on to newer frontends; the same file can build otherwise tomorrow.
#           help: add its digest, "@sha256:" and 64 digits, behind example.com/frontend:master
FROM alpine
===== a digest {"pinned":true}
# syntax=docker/dockerfile:1@sha256:e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd
FROM alpine
===== nobody asked
# syntax=docker/dockerfile:1
FROM alpine
