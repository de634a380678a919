package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

const inside = "CACHE_JUDGE_ROOT"

// isolated runs f in a second process that sees no network and only an empty
// file system: specs name directories, which clients create, and hosts.
func isolated(f func() error) error {
	if root, ok := os.LookupEnv(inside); ok {
		if err := syscall.Chroot(root); err != nil {
			return err
		}
		if err := os.Chdir("/"); err != nil {
			return err
		}
		return f()
	}
	root, err := os.MkdirTemp("", "cache-judge-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(root)
	cmd := exec.Command("/proc/self/exe")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = []string{inside + "=" + root}
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET,
		UidMappings: []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}},
		Pdeathsig:   syscall.SIGKILL,
	}
	return cmd.Run()
}

// reset empties the file system and sets the environment of one question.
func reset(env map[string]string) error {
	os.Clearenv()
	for name, value := range map[string]string{"HOME": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true"} {
		os.Setenv(name, value)
	}
	for name, value := range env {
		os.Setenv(name, value)
	}
	left, err := filepath.Glob("/*")
	if err != nil {
		return err
	}
	for _, path := range left {
		if err := os.RemoveAll(path); err != nil {
			return err
		}
	}
	return os.Mkdir("/tmp", 0o777)
}
