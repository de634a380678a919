package main

import "github.com/moby/buildkit/frontend/dockerfile/parser"

func detect(dockerfile []byte) (string, string, int, bool) {
	syntax, cmdline, location, ok := parser.DetectSyntax(dockerfile)
	if !ok {
		return "", "", 0, false
	}
	return syntax, cmdline, location[0].Start.Line, true
}
