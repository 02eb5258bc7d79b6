/* Break a process at a chosen file operation: what crashes.py preloads into the programs that it kills.

   Every operation that changes a file or folder below `root` is counted, whoever makes it (Python, SQLite, the C library). At the chosen
   one the process is killed (before it, after it, or in the middle of a write), the machine loses its power (what was not flushed is
   taken back first), or the operation fails with an error, once or from there on. `fault_arm` starts it; until then all passes through. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, BEFORE, AFTER, TORN, POWER, ERROR_ONCE, ERROR_ON };
enum { U_BYTES, U_CREATE, U_RENAME, U_UNLINK, U_MKDIR };

struct undo {
    int kind;
    dev_t device;
    ino_t inode;
    char path[PATH_MAX], other[PATH_MAX], backup[PATH_MAX];
    off_t offset, size; /* of U_BYTES: where, and how long the file was */
    ssize_t count;
    char *bytes;
    struct undo *before;
};

static char root[PATH_MAX], spare[PATH_MAX], log_path[PATH_MAX];
static int mode = NONE, error_number, data_only, log_descriptor = -1;
static long wanted, done, spared;
static char kinds[512];
static struct undo *last;
static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

void fault_arm(const char *below, const char *aside, const char *log, int how, long at, int error, const char *names, int data) {
    snprintf(root, sizeof root, "%s/", below);
    snprintf(spare, sizeof spare, "%s", aside);
    snprintf(kinds, sizeof kinds, "%s", names);
    snprintf(log_path, sizeof log_path, "%s", log);
    wanted = at, error_number = error, data_only = data, done = 0;
    log_descriptor = REAL(open)(log_path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    mode = how ? how : BEFORE;
}

/* --- where */

static int below(const char *path) {
    size_t size = strlen(root);
    return mode != NONE && (!strncmp(path, root, size) || (strlen(path) == size - 1 && !strncmp(path, root, size - 1)));
}

static void absolute(int folder, const char *name, char *path) {
    char at[PATH_MAX], link[64];
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!getcwd(at, sizeof at)) at[0] = 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t size = readlink(link, at, sizeof at - 1);
        at[size < 0 ? 0 : size] = 0;
    }
    snprintf(path, PATH_MAX, "%.2000s/%.2000s", at, name);
}

static int of_descriptor(int descriptor, char *path) {
    struct stat found;
    char link[64];
    if (mode == NONE || fstat(descriptor, &found) || !(S_ISREG(found.st_mode) || S_ISDIR(found.st_mode))) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return below(path);
}

/* --- what was not flushed yet */

static struct undo *remember(int kind, const char *path) {
    struct undo *one = calloc(1, sizeof *one);
    one->kind = kind, one->before = last;
    snprintf(one->path, PATH_MAX, "%s", path);
    last = one;
    return one;
}

static void keep_link(const char *path, struct undo *one) {
    snprintf(one->backup, PATH_MAX, "%.2000s/%d-%ld", spare, getpid(), spared++);
    if (link(path, one->backup)) one->backup[0] = 0;
}

static void keep_bytes(const char *path, off_t offset, size_t count) {
    struct stat found;
    int descriptor = REAL(open)(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    if (!fstat(descriptor, &found)) {
        struct undo *one = remember(U_BYTES, path);
        one->device = found.st_dev, one->inode = found.st_ino, one->offset = offset, one->size = found.st_size;
        one->bytes = malloc(count ? count : 1);
        one->count = pread(descriptor, one->bytes, count, offset);
    }
    close(descriptor);
}

static void in_folder(const char *path, char *folder) {
    snprintf(folder, PATH_MAX, "%s", path);
    char *end = strrchr(folder, '/');
    if (end) *end = 0;
}

static void flushed(int descriptor, const char *path) {
    struct stat found;
    char folder[PATH_MAX];
    if (fstat(descriptor, &found)) return;
    for (struct undo **place = &last; *place;) {
        struct undo *one = *place;
        in_folder(one->path, folder);
        int gone = one->kind == U_BYTES    ? one->device == found.st_dev && one->inode == found.st_ino
                   : one->kind == U_CREATE ? !strcmp(one->path, path) || !strcmp(folder, path)
                   : one->kind == U_MKDIR  ? !strncmp(one->path, path, strlen(one->path)) || !strcmp(folder, path)
                                           : !strcmp(folder, path);
        if (gone) *place = one->before;
        else place = &one->before;
    }
}

static void lose(void) {
    for (struct undo *one = last; one; one = one->before) {
        if (one->kind == U_BYTES) {
            char path[PATH_MAX];
            struct stat found;
            snprintf(path, sizeof path, "%s", one->path);
            for (struct undo *later = last; later != one; later = later->before) /* where the file is called otherwise by now */
                if (data_only && later->kind == U_RENAME && !strcmp(later->path, path)) snprintf(path, sizeof path, "%s", later->other);
            for (struct undo *two = last; data_only && two; two = two->before)
                if (two->kind == U_RENAME && !strcmp(two->path, one->path)) snprintf(path, sizeof path, "%s", two->other);
            int descriptor = REAL(open)(path, O_WRONLY | O_CLOEXEC);
            if (descriptor < 0) continue;
            if (!fstat(descriptor, &found) && found.st_ino == one->inode) {
                if (one->count > 0 && REAL(pwrite)(descriptor, one->bytes, one->count, one->offset) < 0) perror("undo");
                if (REAL(ftruncate)(descriptor, one->size)) perror("undo");
            }
            close(descriptor);
        } else if (!data_only) {
            if (one->kind == U_CREATE) REAL(unlink)(one->path);
            if (one->kind == U_MKDIR) REAL(rmdir)(one->path);
            if (one->kind == U_RENAME) {
                REAL(rename)(one->other, one->path);
                if (one->backup[0] && link(one->backup, one->other)) perror("undo");
            }
            if (one->kind == U_UNLINK && one->backup[0] && link(one->backup, one->path)) perror("undo");
        }
    }
}

/* --- the chosen operation */

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int counts(const char *name) {
    char word[64];
    snprintf(word, sizeof word, " %s ", name);
    return !kinds[0] || strstr(kinds, word) != NULL;
}

/* Called with the turn held, before an operation: 1 where it has to fail, 2 where it has to be torn. */
static int enter(const char *name, const char *path) {
    if (!counts(name)) return 0;
    done++;
    if (log_descriptor >= 0) dprintf(log_descriptor, "%ld %s %s\n", done, name, strlen(path) < strlen(root) ? "." : path + strlen(root));
    if (mode == ERROR_ON ? done >= wanted && wanted : done == wanted) {
        if (mode == BEFORE) die();
        if (mode == POWER) lose(), die();
        if (mode == ERROR_ONCE || mode == ERROR_ON) {
            errno = error_number;
            return 1;
        }
        if (mode == TORN) return 2;
    }
    return 0;
}

static void leave(const char *name) {
    if (counts(name) && done == wanted && (mode == AFTER || mode == TORN)) die();
}

#define TAKE pthread_mutex_lock(&turn)
#define GIVE pthread_mutex_unlock(&turn)

#define GUARDED(type, name, path, keep, call)   \
    do {                                        \
        TAKE;                                   \
        type result = -1;                       \
        int what = enter(name, path);           \
        if (what != 1) {                        \
            keep;                               \
            result = call;                      \
            int error = errno;                  \
            leave(name);                        \
            errno = error;                      \
        }                                       \
        int kept = errno;                       \
        GIVE;                                   \
        errno = kept;                           \
        return result;                          \
    } while (0)

static int opened(int folder, const char *name, int flags, mode_t permissions, int (*call)(int, const char *, int, ...)) {
    char path[PATH_MAX];
    struct stat found;
    if (mode == NONE) return call(folder, name, flags, permissions);
    absolute(folder, name, path);
    int there = !stat(path, &found);
    if (!below(path) || !((flags & O_CREAT && !there) || (flags & O_TRUNC && there && found.st_size)))
        return call(folder, name, flags, permissions);
    GUARDED(int, there ? "truncate" : "create", path,
            if (there) keep_bytes(path, 0, found.st_size); else remember(U_CREATE, path);
            , call(folder, name, flags, permissions));
}

#define PERMISSIONS                        \
    mode_t permissions = 0;                \
    if (flags & (O_CREAT | O_TMPFILE)) {   \
        va_list rest;                      \
        va_start(rest, flags);             \
        permissions = va_arg(rest, mode_t); \
        va_end(rest);                      \
    }

int open(const char *name, int flags, ...) {
    PERMISSIONS
    return opened(AT_FDCWD, name, flags, permissions, REAL(openat));
}
int open64(const char *name, int flags, ...) {
    PERMISSIONS
    return opened(AT_FDCWD, name, flags | O_LARGEFILE, permissions, REAL(openat));
}
int openat(int folder, const char *name, int flags, ...) {
    PERMISSIONS
    return opened(folder, name, flags, permissions, REAL(openat));
}
int openat64(int folder, const char *name, int flags, ...) {
    PERMISSIONS
    return opened(folder, name, flags | O_LARGEFILE, permissions, REAL(openat));
}

static off_t place_of(int descriptor) {
    struct stat found;
    if (fcntl(descriptor, F_GETFL) & O_APPEND && !fstat(descriptor, &found)) return found.st_size;
    return lseek(descriptor, 0, SEEK_CUR);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    char path[PATH_MAX];
    if (!of_descriptor(descriptor, path)) return REAL(write)(descriptor, bytes, count);
    GUARDED(ssize_t, "write", path, keep_bytes(path, place_of(descriptor), count), REAL(write)(descriptor, bytes, what == 2 ? count / 2 : count));
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    char path[PATH_MAX];
    if (!of_descriptor(descriptor, path)) return REAL(pwrite)(descriptor, bytes, count, offset);
    GUARDED(ssize_t, "pwrite", path, keep_bytes(path, offset, count), REAL(pwrite)(descriptor, bytes, what == 2 ? count / 2 : count, offset));
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset) {
    return pwrite(descriptor, bytes, count, offset);
}
ssize_t sendfile(int out, int in, off_t *offset, size_t count) {
    char path[PATH_MAX];
    if (!of_descriptor(out, path)) return REAL(sendfile)(out, in, offset, count);
    GUARDED(ssize_t, "sendfile", path, keep_bytes(path, place_of(out), 0), REAL(sendfile)(out, in, offset, what == 2 ? count / 2 : count));
}
ssize_t sendfile64(int out, int in, off_t *offset, size_t count) {
    return sendfile(out, in, offset, count);
}
int ftruncate(int descriptor, off_t size) {
    char path[PATH_MAX];
    struct stat found;
    if (!of_descriptor(descriptor, path) || fstat(descriptor, &found)) return REAL(ftruncate)(descriptor, size);
    GUARDED(int, "truncate", path, keep_bytes(path, 0, found.st_size), REAL(ftruncate)(descriptor, size));
}
int ftruncate64(int descriptor, off_t size) {
    return ftruncate(descriptor, size);
}

static int synced(int descriptor, const char *name, int (*call)(int)) {
    char path[PATH_MAX];
    if (!of_descriptor(descriptor, path)) return call(descriptor);
    GUARDED(int, name, path, , ({ int code = call(descriptor); if (!code) flushed(descriptor, path); code; }));
}
int fsync(int descriptor) {
    return synced(descriptor, "fsync", REAL(fsync));
}
int fdatasync(int descriptor) {
    return synced(descriptor, "fsync", REAL(fdatasync));
}

static int renamed(int from_folder, const char *from, int to_folder, const char *to) {
    char source[PATH_MAX], target[PATH_MAX];
    if (mode == NONE) return REAL(renameat)(from_folder, from, to_folder, to);
    absolute(from_folder, from, source);
    absolute(to_folder, to, target);
    if (!below(target)) return REAL(renameat)(from_folder, from, to_folder, to);
    GUARDED(int, "rename", target,
            struct undo *one = remember(U_RENAME, source); snprintf(one->other, PATH_MAX, "%s", target); keep_link(target, one);
            , REAL(renameat)(from_folder, from, to_folder, to));
}
int rename(const char *from, const char *to) {
    return renamed(AT_FDCWD, from, AT_FDCWD, to);
}
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renamed(from_folder, from, to_folder, to);
}

int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    struct stat found;
    if (mode == NONE) return REAL(unlinkat)(folder, name, flags);
    absolute(folder, name, path);
    if (!below(path) || lstat(path, &found)) return REAL(unlinkat)(folder, name, flags);
    GUARDED(int, flags & AT_REMOVEDIR ? "rmdir" : "unlink", path,
            if (!(flags & AT_REMOVEDIR)) keep_link(path, remember(U_UNLINK, path));
            , REAL(unlinkat)(folder, name, flags));
}
int unlink(const char *name) {
    return unlinkat(AT_FDCWD, name, 0);
}
int rmdir(const char *name) {
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}

int mkdirat(int folder, const char *name, mode_t permissions) {
    char path[PATH_MAX];
    struct stat found;
    if (mode == NONE) return REAL(mkdirat)(folder, name, permissions);
    absolute(folder, name, path);
    if (!below(path) || !stat(path, &found)) return REAL(mkdirat)(folder, name, permissions);
    GUARDED(int, "mkdir", path, remember(U_MKDIR, path), REAL(mkdirat)(folder, name, permissions));
}
int mkdir(const char *name, mode_t permissions) {
    return mkdirat(AT_FDCWD, name, permissions);
}

int chmod(const char *name, mode_t permissions) {
    char path[PATH_MAX];
    if (mode == NONE) return REAL(chmod)(name, permissions);
    absolute(AT_FDCWD, name, path);
    if (!below(path)) return REAL(chmod)(name, permissions);
    GUARDED(int, "chmod", path, , REAL(chmod)(name, permissions));
}
