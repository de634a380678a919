package main

import (
	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/cmd/buildctl/build"
)

func judge(q question) verdict {
	values, err := flags(q.Spec)
	if err != nil {
		return verdict{Stage: "judge", Error: err.Error()}
	}
	var entries []client.CacheOptionsEntry
	if q.export() {
		entries, err = build.ParseExportCache(values)
	} else {
		entries, err = build.ParseImportCache(values)
	}
	return judged(q, entries, err)
}
