package main

import "github.com/pelletier/go-toml/v2/unstable"

func isComposite(n *unstable.Node) bool {
	return n.Kind == unstable.InlineTable || n.Kind == unstable.Array
}

// expand adds every leaf of a value without effect.
func (w *walk) expand(n *unstable.Node, shown string) {
	switch {
	case n.Kind == unstable.InlineTable:
		it := n.Children()
		if !it.Next() {
			w.leaves[shown+".{}"] = true
			return
		}
		for more := true; more; more = it.Next() {
			w.expand(it.Node().Value(), join(shown, keysOf(it.Node())...))
		}
	case onlyTables(n):
		i := 0
		for it := n.Children(); it.Next(); i++ {
			w.expand(it.Node(), shown+index(i))
		}
	default:
		w.leaves[shown] = true
	}
}

// onlyTables says whether a node is a non-empty array of inline tables.
func onlyTables(n *unstable.Node) bool {
	if n.Kind != unstable.Array {
		return false
	}
	some := false
	for it := n.Children(); it.Next(); {
		if it.Node().Kind != unstable.InlineTable {
			return false
		}
		some = true
	}
	return some
}
