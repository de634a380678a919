/** How a change reaches a builder that exists: a repaired file is not a repaired builder. */
export function applyToBuilder(file: string): string {
  return `A running builder keeps its old copy. To apply the change, cache kept:
  docker buildx rm --keep-state NAME
  docker buildx create --name NAME --buildkitd-config ${file}
`;
}
