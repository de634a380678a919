package main

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/pelletier/go-toml"
)

// poison is a value that no field of Config takes, except where anything goes,
// and there it is seen in the result.
type poison struct{ Poison bool }

// effects tells what a tree has in it for Config by putting poison in its place.
type effects struct {
	tree *toml.Tree
	want []byte
}

func newEffects(tree *toml.Tree) effects {
	e := effects{tree: tree}
	e.want, _ = e.decode()
	return e
}

// has says whether decoding fails or gives something else when the leaf is poisoned.
func (e effects) has(l leaf) bool {
	path := []string{l.key}
	was := l.holder.GetPath(path)
	l.holder.SetPath(path, poison{Poison: true})
	got, ok := e.decode()
	l.holder.SetPath(path, was)
	return !ok || !bytes.Equal(got, e.want)
}

// decode gives the configuration as it is shown, in which NaN equals itself.
func (e effects) decode() ([]byte, bool) {
	cfg := reflect.New(configType)
	var err error
	if caught(func() { err = e.tree.Unmarshal(cfg.Interface()) }) != "" || err != nil {
		return nil, false
	}
	plain, _ := encode(cfg.Elem(), true)
	text, err := json.Marshal(plain)
	return text, err == nil
}
