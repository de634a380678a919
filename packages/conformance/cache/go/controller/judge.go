package main

import (
	"maps"
	"slices"
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

// settings are what the controller itself reads from an exporter's attributes.
func settings(attrs map[string]string) map[string]any {
	out := map[string]any{"Mode": "min"}
	if mode, known := parseCacheExportMode(attrs["mode"]); known && mode == solver.CacheExportModeMax {
		out["Mode"] = "max"
	}
	if value, ok := attrs["ignore-error"]; ok {
		if ignored, known := parseCacheExportIgnoreError(value); known && ignored {
			out["IgnoreError"] = true
		}
	}
	return out
}

// together judges several exports of one build.
func together(entries []entry) verdict {
	var asked []*controlapi.CacheOptionsEntry
	for _, e := range entries {
		asked = append(asked, &controlapi.CacheOptionsEntry{Type: e.Type, Attrs: maps.Clone(e.Attrs)})
	}
	rest, doubled, err := doubledExports(asked)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	v := verdict{OK: len(doubled) == 0}
	for _, e := range doubled {
		v.Doubled = append(v.Doubled, e.Type)
	}
	slices.Sort(v.Doubled)
	if v.OK && len(rest) < len(entries) {
		for _, e := range rest {
			v.Kept = append(v.Kept, entry{e.Type, e.Attrs})
		}
	}
	return v
}
