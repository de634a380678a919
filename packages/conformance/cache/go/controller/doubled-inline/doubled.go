package main

import (
	_ "unsafe"

	controlapi "github.com/moby/buildkit/api/services/control"
)

//go:linkname findDuplicateCacheOptions github.com/moby/buildkit/control.findDuplicateCacheOptions
func findDuplicateCacheOptions([]*controlapi.CacheOptionsEntry) (rest, doubled []*controlapi.CacheOptionsEntry, err error)

// doubledExports leaves out a second inline export, as the controller does.
func doubledExports(asked []*controlapi.CacheOptionsEntry) (rest, doubled []*controlapi.CacheOptionsEntry, err error) {
	return findDuplicateCacheOptions(asked)
}
