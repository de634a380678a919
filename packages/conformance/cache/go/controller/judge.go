package main

import (
	"sort"
	_ "unsafe"

	controlapi "github.com/moby/buildkit/api/services/control"
	_ "github.com/moby/buildkit/control"
	"github.com/moby/buildkit/solver"
)

// The controller keeps these for itself; linking to them saves a whole daemon.

//go:linkname parseCacheExportMode github.com/moby/buildkit/control.parseCacheExportMode
func parseCacheExportMode(mode string) (solver.CacheExportMode, bool)

//go:linkname parseCacheExportIgnoreError github.com/moby/buildkit/control.parseCacheExportIgnoreError
func parseCacheExportIgnoreError(value string) (bool, bool)

// verdict is that of the controller on the exports of one build. Doubled are
// the types of those that end it. Kept are the others, as far as they are used.
type verdict struct {
	ID      string   `json:"id"`
	OK      bool     `json:"ok"`
	Doubled []string `json:"doubled,omitempty"`
	Kept    []kept   `json:"kept,omitempty"`
	Stage   string   `json:"stage,omitempty"`
	Error   string   `json:"error,omitempty"`
	Panic   string   `json:"panic,omitempty"`
}

// kept is an export with what the controller reads from its attributes.
type kept struct {
	entry
	Mode        string `json:"mode"`
	IgnoreError bool   `json:"ignoreError"`
}

func judge(q question) verdict {
	var asked []*controlapi.CacheOptionsEntry
	for _, e := range q.Entries {
		asked = append(asked, &controlapi.CacheOptionsEntry{Type: e.Type, Attrs: e.Attrs})
	}
	rest, doubled, err := doubledExports(asked)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	if len(doubled) > 0 {
		v := verdict{}
		for _, e := range doubled {
			v.Doubled = append(v.Doubled, e.Type)
		}
		sort.Strings(v.Doubled)
		return v
	}
	v := verdict{OK: true}
	for _, e := range rest {
		v.Kept = append(v.Kept, read(entry{e.Type, e.Attrs}))
	}
	return v
}

// read treats what the two parsers do not know as the controller does: as not set.
func read(e entry) kept {
	out := kept{entry: e, Mode: "min"}
	if mode, known := parseCacheExportMode(e.Attrs["mode"]); known && mode == solver.CacheExportModeMax {
		out.Mode = "max"
	}
	if value, ok := e.Attrs["ignore-error"]; ok {
		if ignored, known := parseCacheExportIgnoreError(value); known {
			out.IgnoreError = ignored
		}
	}
	return out
}
