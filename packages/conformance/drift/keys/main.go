// Prints the Go structs that buildkitd.toml is decoded into, as JSON.
package main

import (
	"encoding"
	"encoding/json"
	"os"
	"reflect"
	"strings"

	"github.com/moby/buildkit/cmd/buildkitd/config"
)

type field struct {
	Name string `json:"name"`
	Key  string `json:"key,omitempty"`
	Type string `json:"type"`
	// Struct is what the field is made of in the end, looking through pointers, lists and maps: package and name.
	Struct   string `json:"struct,omitempty"`
	Embedded bool   `json:"embedded,omitempty"`
}

type structure struct {
	Name   string  `json:"name"`
	Fields []field `json:"fields"`
}

var textType = reflect.TypeFor[encoding.TextUnmarshaler]()

func main() {
	var found []structure
	root := reflect.TypeFor[config.Config]()
	collect(root, nameOf(root, ""), map[reflect.Type]bool{}, &found)
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		panic(err)
	}
}

func collect(t reflect.Type, name string, seen map[reflect.Type]bool, found *[]structure) {
	if seen[t] {
		return
	}
	seen[t] = true
	s := structure{Name: name}
	inner := map[string]reflect.Type{}
	for i := range t.NumField() {
		f := t.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if key == "-" || !f.IsExported() {
			continue
		}
		row := field{Name: f.Name, Key: key, Type: spell(f.Type), Embedded: f.Anonymous && key == ""}
		if row.Key == "" && !row.Embedded {
			row.Key = f.Name
		}
		if of := structIn(f.Type); of != nil {
			row.Struct = nameOf(of, name+"."+f.Name)
			inner[row.Struct] = of
		}
		s.Fields = append(s.Fields, row)
	}
	*found = append(*found, s)
	for _, row := range s.Fields {
		if of := inner[row.Struct]; of != nil {
			collect(of, row.Struct, seen, found)
		}
	}
}

func structIn(t reflect.Type) reflect.Type {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return structIn(t.Elem())
	case reflect.Struct:
		if reflect.PointerTo(t).Implements(textType) {
			return nil
		}
		return t
	}
	return nil
}

// nameOf gives package and name; a struct without a name goes by where it stands.
func nameOf(t reflect.Type, place string) string {
	if t.Name() == "" {
		return place
	}
	return t.PkgPath() + "#" + t.Name()
}

func spell(t reflect.Type) string {
	return strings.NewReplacer("interface {}", "any", "config.", "", "ghatypes.", "", "certificate.", "").Replace(t.String())
}
