FROM scratch
COPY <<END /hello
hello
END
