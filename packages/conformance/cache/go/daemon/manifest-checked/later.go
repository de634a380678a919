package main

import "github.com/moby/buildkit/cache/remotecache"

// later asks for the manifest that the export ends with, and says why there is none.
func later(exporter remotecache.Exporter) string {
	inner, ok := content(exporter)
	if !ok {
		return ""
	}
	oci, image := inner.FieldByName("oci").Bool(), inner.FieldByName("imageManifest").Bool()
	if _, err := remotecache.NewExportableCache(oci, image); err != nil {
		return err.Error()
	}
	return ""
}
