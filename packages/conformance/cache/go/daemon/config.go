package main

import (
	"fmt"
	"reflect"
	"time"

	"github.com/moby/buildkit/cache/remotecache"
)

// exporterConfig is what an exporter works with, for the attributes it was given.
func exporterConfig(exporter remotecache.Exporter) map[string]any {
	out := config(exporter)
	if out == nil {
		out = map[string]any{}
	}
	c := exporter.Config().Compression
	out["Compression"] = fmt.Sprint(c.Type)
	if c.Force {
		out["Force"] = true
	}
	if c.Level != nil {
		out["Level"] = *c.Level
	}
	if inner, ok := content(exporter); ok {
		for _, name := range []string{"oci", "imageManifest"} {
			if field := inner.FieldByName(name); field.IsValid() {
				out[name] = field.Bool()
			}
		}
	}
	return out
}

// content is the shared exporter inside those of registry and local; its fields can be read only so.
func content(exporter remotecache.Exporter) (reflect.Value, bool) {
	field := reflect.ValueOf(exporter).Elem().FieldByName("Exporter")
	if !field.IsValid() {
		return reflect.Value{}, false
	}
	return field.Elem().Elem(), true
}

// config reads the plain fields of what a resolver keeps as its config.
func config(resolved any) map[string]any {
	field := reflect.Indirect(reflect.ValueOf(resolved)).FieldByName("config")
	if !field.IsValid() {
		return nil
	}
	out := map[string]any{}
	field = reflect.Indirect(field)
	for i := 0; i < field.NumField(); i++ {
		name, value := field.Type().Field(i), field.Field(i)
		if name.Name == "Token" || !name.IsExported() {
			continue
		}
		switch {
		case value.IsZero():
		case value.Type() == reflect.TypeFor[time.Duration]():
			out[name.Name] = time.Duration(value.Int()).String()
		case value.Kind() == reflect.String:
			out[name.Name] = value.String()
		case value.Kind() == reflect.Bool:
			out[name.Name] = value.Bool()
		case value.CanInt():
			out[name.Name] = value.Int()
		case value.Kind() == reflect.Slice && value.Type().Elem().Kind() == reflect.String:
			list := []string{}
			for j := 0; j < value.Len(); j++ {
				list = append(list, value.Index(j).String())
			}
			out[name.Name] = list
		}
	}
	return out
}
