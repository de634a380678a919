package main

import "github.com/moby/buildkit/cache/remotecache/gha"

// Without a configuration caches are not signed.
var (
	ghaExporter = gha.ResolveCacheExporterFunc(nil, nil)
	ghaImporter = gha.ResolveCacheImporterFunc(nil, nil)
)
