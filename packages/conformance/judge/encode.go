package main

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"time"
)

// encode turns a decoded value into plain JSON values. The second result is
// false for what cannot be told from unset; keep retains zero values.
func encode(v reflect.Value, keep bool) (any, bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil, false
		}
		return encode(v.Elem(), true)
	case reflect.Interface:
		return encodeFree(v), true
	case reflect.Slice:
		if v.IsNil() {
			return []any{}, keep
		}
		list := make([]any, v.Len())
		for i := range list {
			list[i], _ = encode(v.Index(i), true)
		}
		return list, true
	case reflect.Map:
		if v.IsNil() {
			return map[string]any{}, keep
		}
		table := make(map[string]any, v.Len())
		for it := v.MapRange(); it.Next(); {
			table[it.Key().String()], _ = encode(it.Value(), true)
		}
		return table, true
	case reflect.Struct:
		return encodeStruct(v, keep)
	}
	return v.Interface(), keep || !v.IsZero()
}

func encodeStruct(v reflect.Value, keep bool) (any, bool) {
	switch v.Type().Name() {
	case "Duration":
		return v.Field(0).Int(), keep || !v.IsZero()
	case "DiskSpace":
		size := map[string]any{}
		for field, name := range map[string]string{"Bytes": "bytes", "Percentage": "pct"} {
			if n := v.FieldByName(field).Int(); n != 0 {
				size[name] = n
			}
		}
		return size, keep || len(size) > 0
	}
	table := map[string]any{}
	addFields(table, v)
	return table, keep || len(table) > 0
}

func addFields(table map[string]any, v reflect.Value) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if f.Anonymous && name == "" {
			addFields(table, v.Field(i))
			continue
		}
		if name == "" {
			name = f.Name
		}
		if value, set := encode(v.Field(i), false); set {
			table[name] = value
		}
	}
}

// encodeFree encodes a value of a free-form table, where every type of TOML can occur.
func encodeFree(v reflect.Value) any {
	if v.IsNil() {
		return nil
	}
	v = v.Elem()
	switch x := v.Interface().(type) {
	case float64:
		if math.IsNaN(x) {
			return map[string]any{"$float": "NaN"}
		} else if math.IsInf(x, 0) {
			return map[string]any{"$float": fmt.Sprintf("%+g", x)}
		}
		return x
	case time.Time:
		return map[string]any{"$time": x.Format(time.RFC3339Nano)}
	case fmt.Stringer:
		// LocalDate, LocalTime and LocalDateTime of go-toml.
		return map[string]any{"$" + strings.ToLower(v.Type().Name()): x.String()}
	}
	plain, _ := encode(v, true)
	return plain
}
