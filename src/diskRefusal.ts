/** The system's refusals in words, by their names in POSIX. */
const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than the disk takes',
  EIO: 'the disk fails',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of this name is there',
  EISDIR: 'a folder of this name is there',
  ENOTEMPTY: 'a folder of this name is there',
  ENOENT: 'there is no such place',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'it is in use by another program',
  ETXTBSY: 'it is in use by another program',
  ELOOP: 'it is a link that leads to itself',
  EXDEV: 'it lies on another disk',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EINVAL: 'the disk does not take such a name',
  ENOEXEC: 'it is no program of this system',
  ENXIO: 'it is no file',
  ENODEV: 'it is no file',
}

/** What a refusal of the system means, by its name in POSIX; null for one that is not known. */
export function systemReason(code: string): string | null {
  return reasons[code] ?? null
}

/** Why the system refused a file; null where an error is no such refusal. */
export function diskRefusal(error: unknown): string | null {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (!(error instanceof Error) || !syscall || !code) return null
  return systemReason(code)
}
