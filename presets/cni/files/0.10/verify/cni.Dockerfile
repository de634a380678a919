FROM busybox
RUN ip route
