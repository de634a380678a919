===== the same twice
# syntax=docker/dockerfile:1
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-does-not-parse: A second `# syntax=` line; the frontend refuses the file and the build stops.
#  help: remove one of the two
#  fix: remove it
FROM alpine
===== another one {"buildkit":"0.10..0.32"}
# syntax=docker/dockerfile:1
# Syntax=docker/dockerfile:1-labs
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-does-not-parse: A second `# syntax=` line; the frontend refuses the file and the build stops.
#  help: remove one of the two
#  fix: remove it (a guess)
FROM alpine
===== an escape character {"buildkit":"0.10..0.32"}
# escape=^
#        ~ syntax-does-not-parse: `^` is no escape character; the frontend refuses the file and the build stops.
#           help: write ` or \, or remove the line
FROM alpine
===== blanks do not help
 # escape=`
 # escape=`
#~~~~~~~~~~ syntax-does-not-parse: A second `# escape=` line; the frontend refuses the file and the build stops.
#   help: remove one of the two
#   fix: remove it
FROM alpine
===== check, which the image knows whatever the daemon {"buildkit":"0.12"}
# syntax=docker/dockerfile:1
# check=skip=all
# check=error=true
#~~~~~~~~~~~~~~~~~ syntax-does-not-parse: A second `# check=` line; the frontend refuses the file and the build stops.
#  help: remove one of the two
#  fix: remove it (a guess)
FROM alpine
===== check, which neither knows
# syntax=docker/dockerfile:1.4
# check=skip=all
# check=error=true
FROM alpine
===== slashes
// syntax=docker/dockerfile:1
#~ syntax-does-not-parse: To `docker.io/docker/dockerfile` a line that starts with `//` is an unknown instruction; the build stops.
#  help: write # in place of //
#  fix: write # in place of //
FROM alpine
===== JSON
{ "syntax": "docker.io/docker/dockerfile" }
#            ~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-does-not-parse: This file is JSON, which `docker.io/docker/dockerfile` does not read; the build stops.
#               help: name the frontend that reads this file
