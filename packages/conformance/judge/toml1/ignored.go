package main

import (
	"strconv"

	"github.com/pelletier/go-toml"
)

// leaf is a value of a document, or a table without one, and where its tree holds it.
type leaf struct {
	holder *toml.Tree
	key    string
	// shown is the path as the judge prints it, dotted as strict mode does.
	shown, dotted string
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
	for _, l := range leavesOf(tree, "", "") {
		if e.has(l) {
			continue
		}
		found[l.shown] = true
		if !l.table {
			strict.found[l.dotted] = true
		}
	}
	return found, strict.doubt()
}

// leavesOf lists the leaves below a tree; an empty tree has none.
func leavesOf(tree *toml.Tree, shown, dotted string) []leaf {
	var leaves []leaf
	for _, key := range tree.Keys() {
		at := leaf{holder: tree, key: key, shown: join(shown, key), dotted: dot(dotted, key)}
		switch value := tree.GetPath([]string{key}).(type) {
		case *toml.Tree:
			leaves = append(leaves, at.within(value)...)
		case []*toml.Tree:
			for i, element := range value {
				below := at
				below.shown, below.dotted = at.shown+"["+strconv.Itoa(i)+"]", dot(at.dotted, strconv.Itoa(i))
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
		return leavesOf(tree, l.shown, l.dotted)
	}
	l.shown += ".{}"
	l.table = true
	return []leaf{l}
}

func dot(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
