module judge

go 1.26

require (
	github.com/moby/buildkit v0.11.6
	github.com/pelletier/go-toml v1.9.5
)

require github.com/pkg/errors v0.9.1 // indirect
