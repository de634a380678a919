package main

import (
	"github.com/docker/buildx/util/buildflags"
	"github.com/moby/buildkit/client"
)

func flagEntries(values []string) ([]client.CacheOptionsEntry, error) {
	return buildflags.ParseCacheEntry(values)
}
