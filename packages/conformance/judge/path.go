package main

import (
	"bytes"
	"encoding/json"
	"regexp"
)

var bareKey = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// join appends keys to a shown path, quoting those that cannot stand bare.
func join(path string, keys ...string) string {
	for _, key := range keys {
		if path != "" {
			path += "."
		}
		if bareKey.MatchString(key) {
			path += key
			continue
		}
		var buf bytes.Buffer
		enc := json.NewEncoder(&buf)
		enc.SetEscapeHTML(false)
		_ = enc.Encode(key)
		path += string(bytes.TrimSuffix(buf.Bytes(), []byte("\n")))
	}
	return path
}
