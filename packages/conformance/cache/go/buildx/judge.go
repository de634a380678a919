package main

import (
	"encoding/json"

	"github.com/moby/buildkit/client"
)

func judge(q question) verdict {
	if q.Tool == "bake" {
		entries, err := bakeEntries(q)
		return judged(q, entries, err)
	}
	values, err := flags(q.Spec)
	if err != nil {
		return verdict{Stage: "judge", Error: err.Error()}
	}
	var entries []client.CacheOptionsEntry
	entries, err = flagEntries(values)
	return judged(q, entries, err)
}

// list makes a list of a lone spec, as bake takes only lists.
func list(spec json.RawMessage) json.RawMessage {
	if len(spec) > 0 && spec[0] == '[' {
		return spec
	}
	return json.RawMessage("[" + string(spec) + "]")
}
