module judge

go 1.26

require (
	github.com/moby/buildkit v0.27.1
	github.com/pelletier/go-toml v1.9.5
)

require (
	github.com/docker/go-units v0.5.0 // indirect
	github.com/pkg/errors v0.9.1 // indirect
	github.com/secure-systems-lab/go-securesystemslib v0.9.1 // indirect
	github.com/sigstore/sigstore v1.10.0 // indirect
	github.com/sigstore/sigstore-go v1.1.4-0.20251124094504-b5fe07a5a7d7 // indirect
	golang.org/x/crypto v0.46.0 // indirect
	golang.org/x/sys v0.39.0 // indirect
	golang.org/x/term v0.38.0 // indirect
)
