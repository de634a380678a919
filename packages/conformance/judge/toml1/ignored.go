package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml"
)

// leaf is a value of a document, or a table without one, and where its tree holds it.
type leaf struct {
	holder *toml.Tree
	key    string
	// shown is the path as the judge prints it.
	shown string
	// parts are the path for strict mode, which joins them with dots.
	parts []string
	// table says that it is an empty table, which strict mode says nothing about.
	table bool
}

// ignored returns the shown paths without effect and a text if the two ways of
// finding them disagree.
func ignored(doc []byte) (map[string]bool, string) {
	tree, err := toml.LoadBytes(doc)
	if err != nil {
		return nil, "a document that loads does not parse: " + err.Error()
	}
	e, strict := newEffects(tree), undecoded(doc)
	found := map[string]bool{}
	for _, l := range leavesOf(tree, "", nil) {
		if e.has(l) {
			continue
		}
		found[l.shown] = true
		if !l.table {
			strict.found[strings.Join(l.parts, ".")] = true
		}
	}
	return found, strict.doubt()
}

// leavesOf lists the leaves below a tree; an empty tree has none.
func leavesOf(tree *toml.Tree, shown string, parts []string) []leaf {
	var leaves []leaf
	for _, key := range tree.Keys() {
		at := leaf{holder: tree, key: key, shown: join(shown, key), parts: append(slices.Clone(parts), key)}
		switch value := tree.GetPath([]string{key}).(type) {
		case *toml.Tree:
			leaves = append(leaves, at.within(value)...)
		case []*toml.Tree:
			for i, element := range value {
				below := at
				below.shown += "[" + strconv.Itoa(i) + "]"
				below.parts = append(slices.Clone(at.parts), strconv.Itoa(i))
				leaves = append(leaves, below.within(element)...)
			}
		default:
			leaves = append(leaves, at)
		}
	}
	return leaves
}

// within lists the leaves of a table, or the table itself when it has none.
func (l leaf) within(tree *toml.Tree) []leaf {
	if len(tree.Keys()) > 0 {
		return leavesOf(tree, l.shown, l.parts)
	}
	l.shown += ".{}"
	l.table = true
	return []leaf{l}
}
