/** Browsers refuse without a secure origin or without permission. */
export async function reachesClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
