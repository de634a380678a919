package main

import (
	"context"

	"github.com/docker/buildx/bake"
)

func readTargets(file bake.File) (map[string]*bake.Target, error) {
	targets, _, err := bake.ReadTargets(context.Background(), []bake.File{file}, []string{"t"}, nil, nil, nil, &bake.EntitlementConf{})
	return targets, err
}
