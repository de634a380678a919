//go:build go1.21

package main

import (
	"errors"
	"io/fs"
	"maps"

	"github.com/moby/buildkit/client"
)

// verdict has the entries that go to the BuildKit client. Sent is what it asks
// of the daemon, where that differs. Stage tells who refused: the parser of the
// tool ("parse"), the BuildKit client ("client"), or the client for what it
// found on disk ("files").
type verdict struct {
	ID      string  `json:"id"`
	OK      bool    `json:"ok"`
	Entries []entry `json:"entries,omitzero"`
	Sent    []entry `json:"sent,omitzero"`
	Stage   string  `json:"stage,omitempty"`
	Error   string  `json:"error,omitempty"`
	Panic   string  `json:"panic,omitempty"`
}

// judged puts the parsed entries before the BuildKit client.
func judged(q question, parsed []client.CacheOptionsEntry, err error) verdict {
	if err != nil {
		return verdict{Stage: "parse", Error: err.Error()}
	}
	entries := []entry{}
	for _, e := range parsed {
		entries = append(entries, entry{e.Type, copied(e.Attrs)})
	}
	sent, err := solve(q.export(), parsed)
	if err != nil {
		stage := "client"
		if errors.Is(err, fs.ErrNotExist) {
			stage = "files"
		}
		return verdict{Entries: entries, Stage: stage, Error: err.Error()}
	}
	v := verdict{OK: true, Entries: entries}
	if !equal(entries, sent) {
		v.Sent = sent
	}
	return v
}

func copied(attrs map[string]string) map[string]string {
	out := map[string]string{}
	maps.Copy(out, attrs)
	return out
}

func equal(a, b []entry) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Type != b[i].Type || !maps.Equal(a[i].Attrs, b[i].Attrs) {
			return false
		}
	}
	return true
}
