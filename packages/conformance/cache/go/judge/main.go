// The cache judge reads questions, one JSON object a line, and answers each
// with what the real code of one release makes of it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// question is a cache spec for the clients, or one or more entries for the daemon.
type question struct {
	ID        string            `json:"id"`
	Tool      string            `json:"tool"`
	Direction string            `json:"direction"`
	Spec      json.RawMessage   `json:"spec"`
	Type      string            `json:"type"`
	Attrs     map[string]string `json:"attrs"`
	Entries   []entry           `json:"entries"`
	Env       map[string]string `json:"env"`
}

// entry is one cache to export to or to import from.
type entry struct {
	Type  string            `json:"type"`
	Attrs map[string]string `json:"attrs"`
}

func (q question) export() bool { return q.Direction == "cache-to" }

func main() {
	if err := isolated(func() error { return serve(os.Stdin, os.Stdout) }); err != nil {
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
			if err := enc.Encode(answer(q)); err != nil {
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

func answer(q question) (v verdict) {
	if err := reset(q.Env); err != nil {
		return verdict{ID: q.ID, Error: err.Error(), Stage: "judge"}
	}
	defer func() {
		if p := recover(); p != nil {
			v = verdict{Panic: fmt.Sprint(p)}
		}
		v.ID = q.ID
	}()
	return judge(q)
}
