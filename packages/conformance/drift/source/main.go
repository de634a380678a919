// Reads Go files without building them: source DIR FILE... prints, as JSON, what each of these files below DIR declares.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

type declaration struct {
	Line int    `json:"line"`
	Hash string `json:"hash"`
	// Value is the text of a constant or variable.
	Value string `json:"value,omitempty"`
}

type member struct {
	Line int    `json:"line"`
	Doc  string `json:"doc,omitempty"`
}

type file struct {
	Declarations map[string]declaration       `json:"declarations"`
	Structs      map[string]map[string]member `json:"structs"`
	Flags        map[string]flag              `json:"flags"`
	// Deprecations are the texts that speak of something deprecated, by line.
	Deprecations []string `json:"deprecations,omitempty"`
}

func main() {
	found := map[string]*file{}
	for _, name := range os.Args[2:] {
		text, err := os.ReadFile(filepath.Join(os.Args[1], name))
		if err != nil {
			continue
		}
		found[name] = read(name, text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		panic(err)
	}
}

func read(name string, text []byte) *file {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, name, text, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	f := &file{Declarations: map[string]declaration{}, Structs: map[string]map[string]member{}, Flags: map[string]flag{}}
	for _, d := range tree.Decls {
		f.declare(set, d)
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if name, found := readFlag(set, n); name != "" {
				f.Flags[name] = found
			}
		case *ast.BasicLit:
			if n.Kind == token.STRING && strings.Contains(strings.ToLower(n.Value), "deprecated") {
				f.Deprecations = append(f.Deprecations, n.Value)
			}
		}
		return true
	})
	return f
}

func (f *file) declare(set *token.FileSet, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		name := d.Name.Name
		if d.Recv != nil {
			name = "(" + show(set, d.Recv.List[0].Type) + ")." + name
		}
		d.Doc = nil
		f.Declarations[name] = declaration{Line: set.Position(d.Pos()).Line, Hash: hash(show(set, d))}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			line := set.Position(spec.Pos()).Line
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				f.Declarations[spec.Name.Name] = declaration{Line: line, Hash: hash(show(set, spec.Type))}
				if of, ok := spec.Type.(*ast.StructType); ok {
					f.members(set, spec.Name.Name, of, line)
				}
			case *ast.ValueSpec:
				for i, name := range spec.Names {
					value := ""
					if i < len(spec.Values) {
						value = show(set, spec.Values[i])
					}
					f.Declarations[name.Name] = declaration{Line: line, Hash: hash(value), Value: brief(value)}
				}
			}
		}
	}
}

// members gives each field its line and comment; the struct itself goes by the empty name.
func (f *file) members(set *token.FileSet, name string, of *ast.StructType, line int) {
	found := map[string]member{"": {Line: line}}
	f.Structs[name] = found
	for _, field := range of.Fields.List {
		m := member{Line: set.Position(field.Pos()).Line, Doc: strings.TrimSpace(field.Doc.Text() + field.Comment.Text())}
		for _, own := range field.Names {
			m.Line = set.Position(own.Pos()).Line
			found[own.Name] = m
			if inner, ok := field.Type.(*ast.StructType); ok {
				f.members(set, name+"."+own.Name, inner, m.Line)
			}
		}
		if len(field.Names) == 0 {
			found[show(set, field.Type)] = m
		}
	}
}

func show(set *token.FileSet, node any) string {
	var buf bytes.Buffer
	if err := printer.Fprint(&buf, set, node); err != nil {
		panic(err)
	}
	return buf.String()
}

// hash tells texts apart, but not by spaces, which follow the names beside them.
func hash(text string) string {
	sum := sha256.Sum256([]byte(strings.Join(strings.Fields(text), " ")))
	return hex.EncodeToString(sum[:6])
}

func brief(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 80 {
		return ""
	}
	return text
}
