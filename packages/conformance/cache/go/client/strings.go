package main

import (
	"encoding/json"
	"errors"
)

// flags reads a spec as the values of one repeated flag.
func flags(spec json.RawMessage) ([]string, error) {
	var one string
	if json.Unmarshal(spec, &one) == nil {
		return []string{one}, nil
	}
	var many []string
	if json.Unmarshal(spec, &many) == nil {
		return many, nil
	}
	return nil, errors.New("a flag takes only text")
}
