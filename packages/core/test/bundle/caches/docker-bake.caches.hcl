# The caches of the builder "office". Your targets take them over with `inherits = ["caches"]`:
#   docker buildx bake --builder office -f docker-bake.hcl -f docker-bake.caches.hcl
target "caches" {
  cache-from = [
    { type = "registry", ref = "ghcr.io/acme/app:cache" },
  ]
  cache-to = [
    { type = "registry", ref = "ghcr.io/acme/app:cache", mode = "max" },
    { type = "local", dest = "/a,b" },
  ]
}
