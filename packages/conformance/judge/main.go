// The judge reads TOML documents, one JSON object a line, and prints what
// BuildKit's own loader makes of each.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"
)

type question struct {
	ID   string  `json:"id"`
	Text *string `json:"toml"`
	// Raw carries documents that are not valid UTF-8, in base64.
	Raw []byte `json:"toml_b64"`
}

func (q question) document() []byte {
	if q.Text != nil {
		return []byte(*q.Text)
	}
	return q.Raw
}

func main() {
	// go-toml does pointer arithmetic; a wild pointer shall cost one document, not the run.
	debug.SetPanicOnFault(true)
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "judge:", err)
		os.Exit(1)
	}
}

func serve(r io.Reader, w io.Writer) error {
	in := bufio.NewReaderSize(r, 1<<20)
	out := bufio.NewWriterSize(w, 1<<20)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 1 {
			var q question
			if err := json.Unmarshal(line, &q); err != nil {
				return fmt.Errorf("bad question: %w", err)
			}
			if err := enc.Encode(judge(q)); err != nil {
				return err
			}
		}
		if in.Buffered() == 0 || err != nil {
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}
