module judge

go 1.21

require (
	github.com/distribution/reference v0.5.0
	github.com/moby/buildkit v0.13.2
)

require (
	github.com/containerd/typeurl/v2 v2.1.1 // indirect
	github.com/gogo/protobuf v1.3.2 // indirect
	github.com/opencontainers/go-digest v1.0.0 // indirect
	github.com/pkg/errors v0.9.1 // indirect
	google.golang.org/protobuf v1.31.0 // indirect
)
