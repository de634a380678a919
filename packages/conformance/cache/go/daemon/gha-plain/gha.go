package main

import "github.com/moby/buildkit/cache/remotecache/gha"

var (
	ghaExporter = gha.ResolveCacheExporterFunc()
	ghaImporter = gha.ResolveCacheImporterFunc()
)
