// Answers, line by line on standard input, what BuildKit makes of the head of a Dockerfile or of an image reference.
package main

// The hashes are linked into the daemon, too: a digest of an algorithm that is not is no digest.
import (
	"bufio"
	"bytes"
	_ "crypto/sha256"
	_ "crypto/sha512"
	"encoding/json"
	"os"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type question struct {
	ID         json.RawMessage   `json:"id"`
	Dockerfile []byte            `json:"dockerfile_b64"`
	BuildArgs  map[string]string `json:"buildArgs"`
	Reference  []byte            `json:"reference_b64"`
}

type answer struct {
	ID json.RawMessage `json:"id"`
	// Whether there is a syntax at all.
	OK      bool       `json:"ok"`
	Syntax  []byte     `json:"syntax_b64,omitempty"`
	Cmdline []byte     `json:"cmdline_b64,omitempty"`
	Line    int        `json:"line,omitempty"`
	Image   *reference `json:"image,omitempty"`
	// What the Dockerfile frontend of the release has against the directives.
	Refused string `json:"refused,omitempty"`
}

type reference struct {
	Name   string `json:"name,omitempty"`
	Tag    string `json:"tag,omitempty"`
	Digest string `json:"digest,omitempty"`
	Error  string `json:"error,omitempty"`
}

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var asked question
			if err := json.Unmarshal(line, &asked); err != nil {
				panic(err)
			}
			if err := encoder.Encode(judge(asked)); err != nil {
				panic(err)
			}
		}
		if err != nil {
			return
		}
	}
}

func judge(asked question) answer {
	result := answer{ID: asked.ID}
	if asked.Reference != nil {
		result.Image = parseReference(string(asked.Reference))
		result.OK = result.Image.Error == ""
		return result
	}
	syntax, cmdline, line, ok := detect(asked.Dockerfile)
	// As the frontend's Build does before it looks at the file.
	if arg, given := asked.BuildArgs["BUILDKIT_SYNTAX"]; given {
		syntax, cmdline, line, ok = strings.SplitN(strings.TrimSpace(arg), " ", 2)[0], arg, 0, true
	}
	result.OK = ok
	if ok {
		result.Syntax, result.Cmdline, result.Line = []byte(syntax), []byte(cmdline), line
		result.Image = parseReference(syntax)
	}
	if _, err := parser.Parse(bytes.NewReader(asked.Dockerfile)); err != nil {
		for _, told := range []string{"parser directive can be used", "invalid escape token"} {
			if strings.Contains(err.Error(), told) {
				result.Refused = told
			}
		}
	}
	return result
}
