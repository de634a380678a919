package main

import "github.com/moby/buildkit/cache/remotecache"

func later(remotecache.Exporter) string { return "" }
