/** When to take which backend; the first is the one to begin with. */
export const choices: Readonly<Record<string, string>> = {
  registry:
    "The one to begin with. Every builder that can log in finds it, on your machine too; `mode=max` keeps the steps of all stages.",
  gha: "GitHub Actions, where nothing but the workflow is to be set up. Only workflows of the repository reach it, and it shares one quota with all other caches there.",
  s3: "Builders in AWS, or next to a service that speaks S3: the bucket is yours, and so are its quota and its clean-up.",
  azblob: "Builders in Azure that can sign in where they run.",
  local: "A machine that keeps its disk from build to build, or a CI system that carries a directory between jobs.",
  inline:
    "A Dockerfile with one stage whose image is pushed anyway, and Docker's own image store, which exports nothing else.",
};
