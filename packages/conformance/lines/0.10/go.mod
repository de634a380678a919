module judge

go 1.26

require (
	github.com/moby/buildkit v0.10.6
	github.com/pelletier/go-toml v1.9.4
)

require github.com/pkg/errors v0.9.1 // indirect

replace github.com/docker/docker => github.com/docker/docker v20.10.3-0.20220414164044-61404de7df1a+incompatible
