package main

// verdict is that of the resolver. Reached names what it lacked here, once it
// had accepted the attributes. Controller is what the controller reads from
// them, Later what the export would fail with. Of several exports, Doubled are
// the types of those that end the build, and Kept the exports that remain if
// some are left out.
type verdict struct {
	ID         string         `json:"id"`
	OK         bool           `json:"ok"`
	Reached    string         `json:"reached,omitempty"`
	Config     map[string]any `json:"config,omitempty"`
	Controller map[string]any `json:"controller,omitempty"`
	Later      string         `json:"later,omitempty"`
	Doubled    []string       `json:"doubled,omitempty"`
	Kept       []entry        `json:"kept,omitempty"`
	Stage      string         `json:"stage,omitempty"`
	Error      string         `json:"error,omitempty"`
	Panic      string         `json:"panic,omitempty"`
}
