/** What a caller wants done once. */
export interface Intent {
  /** UUID that the caller made for it. */
  readonly key: string
  readonly operation: string
  /** SHA-256 of the request, to tell a retry from a key used twice. */
  readonly payloadHash: string
}
