package main

import (
	"encoding"
	"reflect"

	"github.com/pelletier/go-toml/v2"
)

var textType = reflect.TypeFor[encoding.TextUnmarshaler]()

// probe stands for BuildKit's sizes and durations: a struct that reads text.
type probe struct{ Field int }

func (*probe) UnmarshalText([]byte) error { return nil }

// compositeLost says that this go-toml hands inline tables and arrays to a text
// reader, as empty text: such a value is accepted and has no effect.
var compositeLost = func() bool {
	var v struct{ Probe probe }
	return toml.Unmarshal([]byte("Probe = {Field = 1}"), &v) == nil && v.Probe.Field == 0
}()
