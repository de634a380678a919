package main

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
)

// flag is a flag of the command line as its source declares it; values that are no constants are given as code.
type flag struct {
	Kind   string `json:"kind"`
	Usage  string `json:"usage,omitempty"`
	Value  string `json:"value,omitempty"`
	Env    string `json:"env,omitempty"`
	Hidden string `json:"hidden,omitempty"`
}

// readFlag reads a literal such as cli.StringFlag{Name: "root"}; the name is empty for other literals.
func readFlag(set *token.FileSet, lit *ast.CompositeLit) (string, flag) {
	of, ok := lit.Type.(*ast.SelectorExpr)
	if !ok || !strings.HasSuffix(of.Sel.Name, "Flag") {
		return "", flag{}
	}
	name, found := "", flag{Kind: strings.TrimSuffix(of.Sel.Name, "Flag")}
	for _, part := range lit.Elts {
		pair, ok := part.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		text := constant(set, pair.Value)
		switch key := pair.Key.(*ast.Ident).Name; key {
		case "Name":
			name = text
		case "Usage":
			found.Usage = text
		case "Value":
			found.Value = strings.Join(words(set, pair.Value), ", ")
		case "EnvVar", "Sources":
			found.Env = strings.Join(words(set, pair.Value), ", ")
		case "Hidden":
			found.Hidden = text
		}
	}
	return name, found
}

// words gives what a list holds, or the arguments of cli.EnvVars; versions of the library write both in several ways.
func words(set *token.FileSet, e ast.Expr) []string {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		return words(set, e.X)
	case *ast.CompositeLit:
		return constants(set, e.Elts)
	case *ast.CallExpr:
		if of, ok := e.Fun.(*ast.SelectorExpr); ok && of.Sel.Name == "EnvVars" {
			return constants(set, e.Args)
		}
	}
	return []string{constant(set, e)}
}

func constants(set *token.FileSet, all []ast.Expr) []string {
	var found []string
	for _, e := range all {
		found = append(found, constant(set, e))
	}
	return found
}

// constant gives the text of a literal, or of a variable that is set to one where it is declared; else the code.
func constant(set *token.FileSet, e ast.Expr) string {
	if name, ok := e.(*ast.Ident); ok && name.Obj != nil {
		if set, ok := name.Obj.Decl.(*ast.AssignStmt); ok && len(set.Rhs) == 1 {
			e = set.Rhs[0]
		}
	}
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		if text, err := strconv.Unquote(lit.Value); err == nil {
			return text
		}
	}
	return show(set, e)
}
