package main

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml"
)

// strict is what go-toml's own strict mode says about a document, beside what was found without it.
type strict struct {
	said, found map[string]bool
	failed      string
}

func undecoded(doc []byte) strict {
	s := strict{said: map[string]bool{}, found: map[string]bool{}}
	cfg := reflect.New(configType).Interface()
	err := toml.NewDecoder(bytes.NewReader(doc)).Strict(true).Decode(cfg)
	if err == nil {
		return s
	}
	list, ok := strings.CutPrefix(err.Error(), "undecoded keys: [")
	if !ok {
		s.failed = err.Error()
	}
	for ok && list != "]" {
		quoted, err := strconv.QuotedPrefix(list)
		if err != nil {
			s.failed = err.Error()
			break
		}
		path, _ := strconv.Unquote(quoted)
		s.said[path] = true
		list = strings.TrimPrefix(list[len(quoted):], " ")
	}
	return s
}

func (s strict) doubt() string {
	if s.failed != "" {
		return "strict mode fails otherwise: " + s.failed
	}
	var differs []string
	for path := range s.said {
		if !s.found[path] {
			differs = append(differs, "only strict mode finds "+strconv.Quote(path))
		}
	}
	for path := range s.found {
		if !s.said[path] {
			differs = append(differs, "strict mode does not find "+strconv.Quote(path))
		}
	}
	slices.Sort(differs)
	return strings.Join(differs, "; ")
}
