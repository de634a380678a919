package main

import (
	controllerapi "github.com/docker/buildx/controller/pb"
	"github.com/docker/buildx/util/buildflags"
	"github.com/moby/buildkit/client"
)

func flagEntries(values []string) ([]client.CacheOptionsEntry, error) {
	entries, err := buildflags.ParseCacheEntry(values)
	if err != nil {
		return nil, err
	}
	return controllerapi.CreateCaches(entries.ToPB()), nil
}
