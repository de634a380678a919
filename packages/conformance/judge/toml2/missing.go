package main

import (
	"bytes"
	"errors"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// missing knows which key paths have no place in Config. go-toml's strict mode
// says so, but crashes on keys with escapes in 2.2 and passes over inline tables
// in 2.4, so the walk over the Go types below answers, and strict mode checks it.
type missing struct {
	strict  map[string]bool
	crashed bool
	differs []string
}

func findMissing(doc []byte) *missing {
	m := &missing{strict: map[string]bool{}}
	cfg := reflect.New(configType).Interface()
	var err error
	m.crashed = caught(func() {
		err = toml.NewDecoder(bytes.NewReader(doc)).DisallowUnknownFields().Decode(cfg)
	}) != ""
	var report *toml.StrictMissingError
	if errors.As(err, &report) {
		for i := range report.Errors {
			m.strict[strings.Join(report.Errors[i].Key(), "\x00")] = true
		}
	} else if err != nil {
		m.differs = append(m.differs, "strict mode fails otherwise: "+err.Error())
	}
	return m
}

func (m *missing) has(path []string) bool {
	_, found := lookup(configType, path)
	if m.crashed {
		return !found
	}
	if m.strict[strings.Join(path, "\x00")] == found {
		m.differs = append(m.differs, "strict mode and the types disagree on "+join("", path...))
	}
	return !found
}

func (m *missing) isText(path []string) bool {
	t, _ := lookup(configType, path)
	return t != nil && reflect.PointerTo(t).Implements(textType)
}

func (m *missing) doubt() string { return strings.Join(m.differs, "; ") }

// lookup follows a key path through Go types. The type is nil where anything goes.
func lookup(t reflect.Type, path []string) (reflect.Type, bool) {
	for {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			if t.Kind() == reflect.Slice && len(path) == 0 {
				return t, true
			}
			t = t.Elem()
			continue
		case reflect.Interface:
			return nil, true
		}
		if len(path) == 0 {
			return t, true
		}
		switch t.Kind() {
		case reflect.Map:
			t = t.Elem()
		case reflect.Struct:
			f, ok := fieldOf(t, path[0])
			if !ok {
				return nil, false
			}
			t = f
		default:
			return nil, true
		}
		path = path[1:]
	}
}

// fieldOf finds the type of a struct's field by its key, in any case.
func fieldOf(t reflect.Type, key string) (reflect.Type, bool) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if f.Anonymous && name == "" {
			if f.Type.Kind() == reflect.Struct {
				if ft, ok := fieldOf(f.Type, key); ok {
					return ft, true
				}
			}
			continue
		}
		if name == "" {
			name = f.Name
		}
		if f.IsExported() && strings.ToLower(name) == strings.ToLower(key) {
			return f.Type, true
		}
	}
	return nil, false
}
