// A file of its own and read before the page is painted, so that a chosen scheme never flashes.
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is switched off: the system's scheme holds.
}
