//go:build go1.21

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"regexp"
	"strings"

	"github.com/docker/buildx/bake"
	"github.com/moby/buildkit/client"
)

const bakeFile = "docker-bake.json"

// bakeEntries writes a bake file with the spec and has bake resolve its target.
func bakeEntries(q question) ([]client.CacheOptionsEntry, error) {
	spec, err := literal(list(q.Spec))
	if err != nil {
		return nil, err
	}
	key := "cache-from"
	if q.export() {
		key = "cache-to"
	}
	doc := `{"target":{"t":{"` + key + `":` + string(spec) + `}}}`
	targets, err := readTargets(bake.File{Name: bakeFile, Data: []byte(doc)})
	if err != nil {
		return nil, plain(err)
	}
	options, err := bake.TargetsToBuildOpt(targets, nil)
	if err != nil {
		return nil, plain(err)
	}
	if q.export() {
		return options["t"].CacheTo, nil
	}
	return options["t"].CacheFrom, nil
}

var position = regexp.MustCompile(`docker-bake\.json:\d+,\d+-(\d+,)?\d+: `)

// plain leaves out where in the judge's own file the fault is.
func plain(err error) error {
	return errors.New(position.ReplaceAllString(err.Error(), ""))
}

var sequences = strings.NewReplacer("${", "$${", "%{", "%%{")

// literal escapes what bake would expand in strings.
func literal(spec json.RawMessage) ([]byte, error) {
	dec := json.NewDecoder(bytes.NewReader(spec))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		return nil, err
	}
	return json.Marshal(escaped(value))
}

func escaped(value any) any {
	switch value := value.(type) {
	case string:
		return sequences.Replace(value)
	case []any:
		for i := range value {
			value[i] = escaped(value[i])
		}
		return value
	case map[string]any:
		out := map[string]any{}
		for k, v := range value {
			out[sequences.Replace(k)] = escaped(v)
		}
		return out
	}
	return value
}
