module judge

go 1.26

require (
	github.com/moby/buildkit v0.12.5
	github.com/pelletier/go-toml v1.9.5
)

require (
	github.com/docker/go-units v0.5.0 // indirect
	github.com/pkg/errors v0.9.1 // indirect
)
