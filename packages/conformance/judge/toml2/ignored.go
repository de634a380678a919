package main

import (
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// walk follows the expressions of a document that has loaded and collects the
// leaves that had no effect.
type walk struct {
	missing *missing
	// arrays counts the elements of each [[array]], by shown path.
	arrays map[string]int
	leaves map[string]bool
	// empty holds the headers of ignored tables without a leaf so far.
	empty []string
}

// ignored returns the shown paths without effect and a text if the two ways of
// finding them disagree.
func ignored(doc []byte) (map[string]bool, string) {
	w := walk{missing: findMissing(doc), arrays: map[string]int{}, leaves: map[string]bool{}}
	var p unstable.Parser
	p.Reset(doc)
	var table []string
	var shown string
	skipping := false
	for p.NextExpression() {
		e := p.Expression()
		keys := keysOf(e)
		if e.Kind == unstable.KeyValue {
			if skipping {
				w.expand(e.Value(), join(shown, keys...))
			} else {
				w.keyValue(e, table, shown)
			}
			continue
		}
		table, shown = keys, w.header(keys, e.Kind == unstable.ArrayTable)
		if skipping = w.missing.has(table); skipping {
			w.empty = append(w.empty, shown)
		}
	}
	w.addEmpty()
	return w.leaves, w.missing.doubt()
}

func keysOf(n *unstable.Node) []string {
	var keys []string
	for it := n.Key(); it.Next(); {
		keys = append(keys, string(it.Node().Data))
	}
	return keys
}

// header shows the path of a table header and counts array elements.
func (w *walk) header(keys []string, array bool) string {
	path := ""
	for i, key := range keys {
		path = join(path, key)
		if array && i == len(keys)-1 {
			w.arrays[path]++
		}
		if n := w.arrays[path]; n > 0 {
			path += index(n - 1)
		}
	}
	return path
}

func index(i int) string { return "[" + strconv.Itoa(i) + "]" }

func (w *walk) keyValue(n *unstable.Node, table []string, shown string) {
	keys := keysOf(n)
	path := append(append([]string(nil), table...), keys...)
	shown = join(shown, keys...)
	if w.missing.has(path) || isComposite(n.Value()) && compositeLost && w.missing.isText(path) {
		w.expand(n.Value(), shown)
		return
	}
	w.value(n.Value(), path, shown)
}

// value looks for missing fields inside a value that was decoded.
func (w *walk) value(n *unstable.Node, path []string, shown string) {
	i := 0
	for it := n.Children(); isComposite(n) && it.Next(); i++ {
		if n.Kind == unstable.InlineTable {
			w.keyValue(it.Node(), path, shown)
		} else {
			w.value(it.Node(), path, shown+index(i))
		}
	}
}

func (w *walk) addEmpty() {
	for _, path := range w.empty {
		if !w.covers(path) {
			w.leaves[path+".{}"] = true
		}
	}
}

// covers says whether something ignored lies below the path.
func (w *walk) covers(path string) bool {
	below := func(other string) bool {
		rest, ok := strings.CutPrefix(other, path)
		return ok && rest != "" && (rest[0] == '.' || rest[0] == '[')
	}
	for leaf := range w.leaves {
		if below(leaf) && leaf != path+".{}" {
			return true
		}
	}
	for _, other := range w.empty {
		if below(other) {
			return true
		}
	}
	return false
}
