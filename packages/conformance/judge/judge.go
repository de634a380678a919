package main

import (
	"bytes"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"sort"

	"github.com/moby/buildkit/cmd/buildkitd/config"
)

type verdict struct {
	ID      string   `json:"id"`
	OK      bool     `json:"ok"`
	Config  any      `json:"config,omitempty"`
	Ignored []string `json:"ignored,omitzero"`
	Error   string   `json:"error,omitempty"`
	Panic   string   `json:"panic,omitempty"`
}

var configType = reflect.TypeFor[config.Config]()

func judge(q question) verdict {
	doc := q.document()
	v := verdict{ID: q.ID}
	var cfg config.Config
	var err error
	if v.Panic = caught(func() { cfg, err = config.Load(bytes.NewReader(doc)) }); v.Panic != "" {
		return v
	}
	if err != nil {
		v.Error = err.Error()
		return v
	}
	found, doubt := ignored(doc)
	if doubt != "" {
		fmt.Fprintf(os.Stderr, "judge: %s: %s\n", q.ID, doubt)
	}
	v.OK = true
	v.Config, _ = encode(reflect.ValueOf(cfg), true)
	v.Ignored = []string{}
	for path := range found {
		v.Ignored = append(v.Ignored, path)
	}
	sort.Strings(v.Ignored)
	return v
}

// outside matches what go-toml says, with addresses that change from run to run,
// of an error at a key it had to unescape.
var outside = regexp.MustCompile(`^(sub)?slice (address|offset|ends|is not within) `)

// caught runs f and returns the text of the panic that ended it, or "".
func caught(f func()) (text string) {
	defer func() {
		if p := recover(); p != nil {
			text = fmt.Sprint(p)
			if outside.MatchString(text) {
				text = "slice outside the document"
			}
		}
	}()
	f()
	return ""
}
