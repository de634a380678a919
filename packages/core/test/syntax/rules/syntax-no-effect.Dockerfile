===== a comment before it
# The image of the web server
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as a comment stands before it; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  fix: move it to the top of the file
FROM alpine
===== an empty line before it

# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as an empty line stands before it; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  fix: move it to the top of the file
FROM alpine
===== blanks before it
  # syntax=docker/dockerfile:1
# ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as blanks stand before the `#`; the daemon's own frontend reads the file.
#    help: move it to the top of the file
#    fix: move it to the top of the file
FROM alpine
===== a directive that is none, or none yet {"buildkit":"0.10..0.32"}
# check=skip=all
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as `# check=` stands before it, which is no directive of this release; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  fix: move it to the top of the file
#  releases: 0.11..0.13
FROM alpine
===== a directive that is none {"buildkit":"0.10..0.32"}
# buildkit=0.17
# syntax = docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as `# buildkit=` stands before it, which is no directive of this release; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  fix: move it to the top of the file
#  releases: 0.11..0.32
FROM alpine
===== after an instruction
FROM alpine
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-no-effect: This `# syntax=` line has no effect, as an instruction stands before it; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  fix: move it to the top of the file (a guess)
RUN true
===== in a later stage, with one in force
# syntax=docker/dockerfile:1
FROM alpine AS one
# syntax=docker/dockerfile:1.7-labs
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-no-effect: This `# syntax=` line has no effect, as an instruction stands before it; `docker/dockerfile:1` of line 1 reads the file.
#  help: remove it
FROM one
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ info syntax-no-effect: This `# syntax=` line has no effect, as an instruction stands before it; `docker/dockerfile:1` of line 1 reads the file.
#  help: remove it
===== not in a heredoc, nor in a sentence, nor in another language
FROM alpine
RUN cat <<EOF > /Dockerfile && \
  # a note
  cat <<-"END" > /other
# syntax=docker/dockerfile:1
EOF
# syntax=docker/dockerfile:1
	END
# syntax=proto3 is for other files
===== two for another frontend
# syntax=example.com/frontend:1
# syntax=example.com/frontend:2
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-no-effect: This `# syntax=` line has no effect, as only the first one counts; `example.com/frontend:1` of line 1 reads the file.
#  help: remove one of the two
FROM alpine
===== two with something between them {"buildkit":"0.10..0.32"}
# syntax=example.com/frontend:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-no-effect: This `# syntax=` line has no effect, as a later one takes its place; `example.com/frontend:2` of line 3 reads the file.
#  help: remove one of the two
#  releases: 0.10
# name=value
# syntax=example.com/frontend:2
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-no-effect: This `# syntax=` line has no effect, as `# name=` stands before it, which is no directive of this release; `example.com/frontend:1` of line 1 reads the file.
#  help: remove one of the two
#  releases: 0.11..0.32
===== slashes and JSON in older releases {"buildkit":"0.10..0.32"}
// syntax=example.com/frontend
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `// syntax=` line has no effect, as a line `//` names a frontend only from BuildKit 0.11 on; the daemon's own frontend reads the file.
#  releases: 0.10
===== JSON with other values {"buildkit":"0.10..0.32"}
{ "syntax": "example.com/frontend", "steps": [] }
#            ~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `syntax` has no effect, as all values have to be strings up to BuildKit 0.20; the daemon's own frontend reads the file.
#               releases: 0.14..0.20
#            ~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `syntax` has no effect, as JSON is read only from BuildKit 0.11 on; the daemon's own frontend reads the file.
#               releases: 0.10
===== JSON with a capital {"buildkit":"0.13..0.14"}
{ "Syntax": "example.com/frontend" }
#            ~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `syntax` has no effect, as the key has to be written `syntax`; the daemon's own frontend reads the file.
#               releases: 0.14
===== after #! {"buildkit":"0.10..0.32"}
#!/usr/bin/env build
# syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-no-effect: This `# syntax=` line has no effect, as a line `#!` stands before it, which BuildKit passes over only from 0.11 on; the daemon's own frontend reads the file.
#  help: move it to the top of the file
#  releases: 0.10
===== replaced by a build argument {"buildArgs":{"BUILDKIT_SYNTAX":"example.com/frontend"}}
# syntax=docker/dockerfile:1
#        ~~~~~~~~~~~~~~~~~~~ info syntax-no-effect: `BUILDKIT_SYNTAX` replaces this: `example.com/frontend` reads the file.
FROM alpine
