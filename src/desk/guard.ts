import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or null. The Host must be this computer's own name or address, or the name that the service is configured with:
 * a foreign name means DNS rebinding. An Origin, if there is one, must be the page's own.
 */
export function refusalOf(req: IncomingMessage, ownOrigin: string): string | null {
  const host = req.headers.host ?? '';
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  const own = [
    'localhost',
    '127.0.0.1',
    '[::1]',
    new URL(ownOrigin).hostname,
    asHostname(req.socket.localAddress),
  ];
  if (name === '' || !own.includes(name)) return 'This desk answers only under its own address';
  const { origin } = req.headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    return 'This desk takes nothing from other sites';
  return null;
}

function asHostname(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:/, '');
  return plain?.includes(':') ? `[${plain}]` : plain;
}
