package main

// verdict is that of the resolver. Reached names what it lacked here, once it
// had accepted the attributes. Later is what the export would fail with.
type verdict struct {
	ID      string         `json:"id"`
	OK      bool           `json:"ok"`
	Reached string         `json:"reached,omitempty"`
	Config  map[string]any `json:"config,omitempty"`
	Later   string         `json:"later,omitempty"`
	Stage   string         `json:"stage,omitempty"`
	Error   string         `json:"error,omitempty"`
	Panic   string         `json:"panic,omitempty"`
}
