// The Node packages give `os` and `cpu` as plain words. pnpm takes lists only: without this it would
// fetch the binaries of every system, 180 MB each.
export const hooks = {
  readPackage(manifest) {
    if (/^node-(linux|darwin|win)-/.test(manifest.name)) {
      manifest.os = [manifest.os].flat();
      manifest.cpu = [manifest.cpu].flat();
    }
    return manifest;
  },
};
