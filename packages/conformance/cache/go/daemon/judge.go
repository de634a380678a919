package main

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"time"

	"github.com/moby/buildkit/cache/remotecache"
	"github.com/moby/buildkit/cache/remotecache/azblob"
	"github.com/moby/buildkit/cache/remotecache/inline"
	"github.com/moby/buildkit/cache/remotecache/local"
	"github.com/moby/buildkit/cache/remotecache/registry"
	"github.com/moby/buildkit/cache/remotecache/s3"
	"github.com/moby/buildkit/session"
	"github.com/moby/buildkit/util/bklog"
	"github.com/moby/buildkit/util/resolver"
)

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

// patience is for what asks the network again and again.
const patience = 300 * time.Millisecond

var (
	manager = sessions()
	hosts   = resolver.NewRegistryConfig(nil)

	// As buildkitd registers them.
	exporters = map[string]remotecache.ResolveCacheExporterFunc{
		"registry": registry.ResolveCacheExporterFunc(manager, hosts),
		"local":    local.ResolveCacheExporterFunc(manager),
		"inline":   inline.ResolveCacheExporterFunc(),
		"gha":      ghaExporter,
		"s3":       s3.ResolveCacheExporterFunc(),
		"azblob":   azblob.ResolveCacheExporterFunc(),
	}
	importers = map[string]remotecache.ResolveCacheImporterFunc{
		"registry": registry.ResolveCacheImporterFunc(manager, nil, hosts),
		"local":    local.ResolveCacheImporterFunc(manager),
		"gha":      ghaImporter,
		"s3":       s3.ResolveCacheImporterFunc(),
		"azblob":   azblob.ResolveCacheImporterFunc(),
	}
)

func sessions() *session.Manager {
	bklog.L.Logger.SetOutput(io.Discard)
	out, err := session.NewManager()
	if err != nil {
		panic(err)
	}
	return out
}

func judge(q question) verdict {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	group := session.NewGroup("nobody")
	if q.Attrs["token"] == "tok" {
		q.Attrs["token"] = unsigned
	}
	if q.export() {
		resolve, ok := exporters[q.Type]
		if !ok {
			return verdict{Stage: "judge", Error: "no such exporter"}
		}
		exporter, err := resolve(ctx, group, q.Attrs)
		if err != nil {
			return failed(err)
		}
		return verdict{OK: true, Config: exporterConfig(exporter), Later: later(exporter)}
	}
	resolve, ok := importers[q.Type]
	if !ok {
		return verdict{Stage: "judge", Error: "no such importer"}
	}
	importer, _, err := resolve(ctx, group, q.Attrs)
	if err != nil {
		return failed(err)
	}
	return verdict{OK: true, Config: config(importer)}
}

// failed tells what the attributes are at fault for from what the judge lacks.
func failed(err error) verdict {
	var dial *net.OpError
	late := errors.Is(err, context.DeadlineExceeded)
	switch {
	case late && strings.Contains(err.Error(), "no active session"):
		return verdict{OK: true, Reached: "session"}
	case late, errors.As(err, &dial), strings.Contains(err.Error(), "failed to acquire a token"):
		return verdict{OK: true, Reached: "network"}
	}
	return verdict{Error: err.Error()}
}
