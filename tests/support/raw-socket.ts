import { connect, type Socket } from 'node:net'

/** A connection on which anything can be written, at any pace. */
export interface Conversation {
  readonly socket: Socket
  /** Everything that came back, once the other side is done. */
  readonly whole: Promise<string>
}

/** Opens a connection to an application that listens. */
export function converse(origin: string): Conversation {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const whole = new Promise<string>((resolve, reject) => {
    let received = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received)).on('error', reject)
  })
  return { socket, whole }
}

/** @returns an answer as it came over a socket, taken apart */
export function answerOf(text: string): { status: number; headers: Headers; text: string } {
  const [head = '', ...body] = text.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ')
    return [name, value.join(': ')]
  })
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: new Headers(headers),
    text: body.join('\r\n\r\n'),
  }
}
