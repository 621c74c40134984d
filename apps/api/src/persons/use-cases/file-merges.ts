import { type ConsultationRepositories, shownFile } from '../../consultations/index.ts'
import type { OpenedFile } from '../own-file.ts'
import type { PersonMergeRecord, PersonMergeRepository } from '../person-merge-repository.ts'
import type { PersonFile } from '../person-repository.ts'

/** A file and what became one with it. */
export interface FileMerges {
  readonly file: PersonFile
  readonly merges: readonly PersonMergeRecord[]
}

/** What became one with a file by now, as the log tells of it. */
export async function wholeMerges(
  {
    merges,
    consultation,
  }: Pick<ConsultationRepositories, 'consultation'> & { readonly merges: PersonMergeRepository },
  { file, purpose }: OpenedFile,
): Promise<FileMerges> {
  const found = await merges.list(file)
  const others = found.map(({ other }) => other.personId)
  consultation.note(shownFile(file, purpose, others))
  return { file, merges: found }
}
