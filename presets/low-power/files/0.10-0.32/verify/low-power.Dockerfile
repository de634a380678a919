FROM busybox AS base
FROM base AS s1
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s1
FROM base AS s2
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s2
FROM base AS s3
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s3
FROM base AS s4
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s4
FROM base AS s5
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s5
FROM base AS s6
RUN began=$(date +%s); sleep 6; echo "$began $(date +%s)" >/s6
FROM base
COPY --from=s1 /s1 /at/
COPY --from=s2 /s2 /at/
COPY --from=s3 /s3 /at/
COPY --from=s4 /s4 /at/
COPY --from=s5 /s5 /at/
COPY --from=s6 /s6 /at/
RUN cat /at/* | awk '{ began[NR] = $1; ended[NR] = $2 } END { \
  for (i in began) { n = 0; for (j in began) n += began[j] <= began[i] && began[i] < ended[j]; if (n > most) most = n } \
  print "steps at once: " most }'
