===== a letter
# sytnax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== a colon
# syntax: docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== nothing
# syntax docker/dockerfile:1.7-labs
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1.7-labs
#  fix: write # syntax=docker/dockerfile:1.7-labs
FROM alpine
===== another image
# Syntax : example.com/frontend:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=example.com/frontend:1
#  fix: write # syntax=example.com/frontend:1
FROM alpine
===== two signs
## syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== an exclamation mark
#!syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== no sign
syntax=docker/dockerfile:1
#~~~~~~~~~~~~~~~~~~~~~~~~~ syntax-misspelt: Without `#` this is an unknown instruction, and the build stops.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== with quotes
# syntax: "docker/dockerfile:1"
#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning syntax-misspelt: This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file.
#  help: write # syntax=docker/dockerfile:1
#  fix: write # syntax=docker/dockerfile:1
FROM alpine
===== other things
# Syntax: https://docs.docker.com/reference/dockerfile/
# syntax: name/value
# syntax docker build -t x .
# The syntax = docker/dockerfile:1
FROM alpine
# syntax: docker/dockerfile:1
===== one in force
# syntax=docker/dockerfile:1
# syntax: docker/dockerfile:1.7
FROM alpine
