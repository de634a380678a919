package main

import (
	"github.com/docker/buildx/build"
	"github.com/docker/buildx/util/buildflags"
	"github.com/moby/buildkit/client"
)

func flagEntries(values []string) ([]client.CacheOptionsEntry, error) {
	entries, err := buildflags.ParseCacheEntry(values)
	if err != nil {
		return nil, err
	}
	return build.CreateCaches(entries), nil
}
