/**
 * Why a mail did not leave. `permanent`: the mail server refused this recipient or this mail for good (5yz, RFC 5321
 * §4.2.1), trying again is no use. `transient`: anything else: no connection, a wrong password, a sender that the server does
 * not accept; it may pass, or an operator can mend it. `reason` holds codes only: a server's own words may name the recipient.
 */
export interface DeliveryFailure {
  readonly kind: 'permanent' | 'transient';
  readonly reason: string;
}

/** Reads the error of an SMTP transport. */
export function readDeliveryError(error: unknown): DeliveryFailure {
  const { code, command, responseCode } = factsOf(error);
  const refused = responseCode !== null && responseCode >= 500 && responseCode <= 599;
  const ofThisMail = command === 'RCPT TO' || command === 'DATA';
  return {
    kind: refused && ofThisMail && code !== 'EAUTH' ? 'permanent' : 'transient',
    reason: [code, command, responseCode].filter((part) => part !== null).join(' ') || 'unknown error',
  };
}

function factsOf(error: unknown): {
  readonly code: string | null;
  readonly command: string | null;
  readonly responseCode: number | null;
} {
  const facts: Readonly<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error } : {};
  return {
    code: typeof facts.code === 'string' ? facts.code : null,
    command: typeof facts.command === 'string' ? facts.command : null,
    responseCode: typeof facts.responseCode === 'number' ? facts.responseCode : null,
  };
}
