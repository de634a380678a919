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
	// Named otherwise before 0.13.
	inline "github.com/moby/buildkit/cache/remotecache/inline"
	"github.com/moby/buildkit/cache/remotecache/local"
	"github.com/moby/buildkit/cache/remotecache/registry"
	"github.com/moby/buildkit/cache/remotecache/s3"
	"github.com/moby/buildkit/session"
	"github.com/moby/buildkit/util/bklog"
	"github.com/moby/buildkit/util/resolver"
)

// patience is for what asks the network again and again.
const patience = 150 * time.Millisecond

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
	if q.Attrs["token"] == "tok" {
		q.Attrs["token"] = unsigned
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if q.export() {
		return exported(ctx, q)
	}
	return imported(ctx, q)
}

func exported(ctx context.Context, q question) verdict {
	resolve, ok := exporters[q.Type]
	if !ok {
		return verdict{Stage: "judge", Error: "no such exporter"}
	}
	exporter, err := resolve(ctx, session.NewGroup("nobody"), q.Attrs)
	v := reached(err)
	if err == nil {
		v.Config, v.Later = exporterConfig(exporter), later(exporter)
	}
	return v
}

func imported(ctx context.Context, q question) verdict {
	resolve, ok := importers[q.Type]
	if !ok {
		return verdict{Stage: "judge", Error: "no such importer"}
	}
	importer, _, err := resolve(ctx, session.NewGroup("nobody"), q.Attrs)
	v := reached(err)
	if err == nil {
		v.Config = config(importer)
	}
	return v
}

// reached tells what the attributes are at fault for from what the judge lacks.
func reached(err error) verdict {
	if err == nil {
		return verdict{OK: true}
	}
	var dial *net.OpError
	// Old Azure modules only quote the error.
	late := strings.Contains(err.Error(), context.DeadlineExceeded.Error())
	switch {
	case late && strings.Contains(err.Error(), "no active session"):
		return verdict{OK: true, Reached: "session"}
	case late, errors.As(err, &dial), strings.Contains(err.Error(), "failed to acquire a token"):
		return verdict{OK: true, Reached: "network"}
	}
	return verdict{Error: err.Error()}
}
