/** A page that the permissions of this session do not open. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError' as const
}
