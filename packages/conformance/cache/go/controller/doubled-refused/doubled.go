package main

import (
	_ "unsafe"

	controlapi "github.com/moby/buildkit/api/services/control"
)

//go:linkname findDuplicateCacheOptions github.com/moby/buildkit/control.findDuplicateCacheOptions
func findDuplicateCacheOptions([]*controlapi.CacheOptionsEntry) ([]*controlapi.CacheOptionsEntry, error)

func doubledExports(asked []*controlapi.CacheOptionsEntry) (rest, doubled []*controlapi.CacheOptionsEntry, err error) {
	doubled, err = findDuplicateCacheOptions(asked)
	return asked, doubled, err
}
