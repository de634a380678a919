package main

import dist "github.com/docker/distribution/reference"

func parseReference(text string) *reference {
	named, err := dist.ParseNormalizedNamed(text)
	if err != nil {
		return &reference{Error: err.Error()}
	}
	result := &reference{Name: dist.TrimNamed(named).Name()}
	if tagged, ok := named.(dist.Tagged); ok {
		result.Tag = tagged.Tag()
	}
	if digested, ok := named.(dist.Digested); ok {
		result.Digest = digested.Digest().String()
	}
	return result
}
