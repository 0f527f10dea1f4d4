import type { Problem } from '../model.ts'

/** A problem with a file, before it is known who shows the file and where. */
export type Complaint = Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'severity' | 'expected'>>
