FROM scratch
COPY <<hello /hello
hello
hello
