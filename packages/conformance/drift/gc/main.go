// Prints the built-in garbage collection for disks of several sizes and several files, as JSON.
package main

import (
	"encoding/json"
	"os"

	"github.com/moby/buildkit/cmd/buildkitd/config"
	"github.com/moby/buildkit/util/disk"
)

const gigabyte = int64(1e9)

func main() {
	bytes := func(n int64) config.DiskSpace { return config.DiskSpace{Bytes: n} }
	files := map[string]config.GCConfig{
		"nothing set":         {},
		"gckeepstorage = 5GB": {GCKeepStorage: bytes(5 * gigabyte)},
		"reservedSpace = 5GB": {GCReservedSpace: bytes(5 * gigabyte)},
		"maxUsedSpace = 50%":  {GCMaxUsedSpace: config.DiskSpace{Percentage: 50}},
		"minFreeSpace = 1GB":  {GCMinFreeSpace: bytes(gigabyte)},
	}
	tiers := map[string]map[string][]tier{}
	for name, file := range files {
		tiers[name] = map[string][]tier{}
		for _, size := range []int64{10, 50, 100, 200, 500, 4000} {
			dstat := disk.DiskStat{Total: size * gigabyte, Free: size * gigabyte / 2, Available: size * gigabyte / 2}
			key, _ := json.Marshal(size)
			for _, policy := range config.DefaultGCPolicy(file, dstat) {
				tiers[name][string(key)+" GB"] = append(tiers[name][string(key)+" GB"], show(policy, dstat))
			}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(tiers); err != nil {
		panic(err)
	}
}

type tier struct {
	All      bool     `json:"all,omitempty"`
	Filters  []string `json:"filters,omitempty"`
	Keep     string   `json:"keepDuration,omitempty"`
	Reserved int64    `json:"reservedSpace,omitempty"`
	Max      int64    `json:"maxUsedSpace,omitempty"`
	Free     int64    `json:"minFreeSpace,omitempty"`
}

func show(p config.GCPolicy, dstat disk.DiskStat) tier {
	t := tier{
		All:      p.All,
		Filters:  p.Filters,
		Reserved: p.ReservedSpace.AsBytes(dstat),
		Max:      p.MaxUsedSpace.AsBytes(dstat),
		Free:     p.MinFreeSpace.AsBytes(dstat),
	}
	if p.KeepDuration.Duration != 0 {
		t.Keep = p.KeepDuration.String()
	}
	return t
}
