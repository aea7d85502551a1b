import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Envelope } from '../documents/document.ts';

/** The connection that brought a mail to the desk's own server: what SPF is checked against (RFC 7208). */
export interface Connection {
  readonly ip: string;
  /** The address of MAIL FROM. */
  readonly mailFrom: string;
}

const RECEIVED = /^from\s(.{1,800}?)\sby\s+(\S{1,255})(.{0,800})$/is;
const LOCAL_DELIVERY = /\bwith\s+LMTPS?A?\b/i;
const PARENTHESES = /\(([^()]{0,400})\)/g;
const ADDRESS = /\[(?:IPv6:)?([0-9a-f.:]{2,45})\]/gi;

/**
 * Reads the connection from what our own server wrote on top of a mail of a mailbox: the topmost Received line, or the one
 * below a local delivery by LMTP, and a Return-Path above them (RFC 5321 §4.4). Null if that does not say it beyond doubt:
 * a private address, two addresses, no Return-Path. A line that the sender may have written never counts.
 */
export function connectionOf({ headers }: Pick<Envelope, 'headers'>): Connection | null {
  const first = headers.findIndex(({ name }) => name === 'received');
  if (first < 0) return null;
  const above = headers.slice(0, first).filter(({ name }) => name === 'return-path');
  const mailFrom = /^<([^<>\s@]+@[^<>\s@]+)>$/.exec(above[0]?.value ?? '')?.[1];
  if (above.length !== 1 || mailFrom === undefined) return null;

  const received = headers.filter(({ name }) => name === 'received').map(({ value }) => value);
  const delivered = RECEIVED.exec(received[0] ?? '');
  const local = LOCAL_DELIVERY.test(delivered?.[3] ?? '');
  const line = local ? RECEIVED.exec(received[1] ?? '') : delivered;
  if (line === null || (local && line[2]?.toLowerCase() !== delivered?.[2]?.toLowerCase())) return null;
  const ip = onlyAddress(line[1] ?? '');
  return ip === null ? null : { ip, mailFrom };
}

/** The one public address that a server noted in parentheses; what the sender called itself stands outside of them. */
function onlyAddress(from: string): string | null {
  const noted = [...from.matchAll(PARENTHESES)].flatMap((match) => addressesIn(match[1] ?? ''));
  const all = new Set(addressesIn(from));
  const [ip] = noted;
  if (ip === undefined || all.size !== 1 || isIP(ip) === 0) return null;
  return ipaddr.process(ip).range() === 'unicast' ? ip : null;
}

const addressesIn = (text: string) => [...text.matchAll(ADDRESS)].map((match) => match[1] ?? '');
