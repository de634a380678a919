package main

import (
	"bytes"

	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
)

func detect(dockerfile []byte) (string, string, int, bool) {
	syntax, cmdline, location, ok := dockerfile2llb.DetectSyntax(bytes.NewReader(dockerfile))
	if !ok {
		return "", "", 0, false
	}
	return syntax, cmdline, location[0].Start.Line, true
}
