/** What may go wrong between an app and Slack, on demand. `times` counts how often; then all is well again. */
export type Fault =
  /** A Web API method answers 429 with Retry-After, in seconds. */
  | {
      readonly kind: 'rate_limited';
      readonly method: string;
      readonly times: number;
      readonly retryAfter: number;
    }
  /** Answers 500 and does nothing. */
  | { readonly kind: 'http_500'; readonly method: string; readonly times: number }
  /** Drops the connection and does nothing. */
  | { readonly kind: 'reset'; readonly method: string; readonly times: number }
  /** Does what was asked, then drops the connection. */
  | { readonly kind: 'lost_response'; readonly method: string; readonly times: number }
  /** Does what was asked and answers after so many milliseconds. */
  | { readonly kind: 'delayed'; readonly method: string; readonly times: number; readonly delay: number }
  /** A click, submission, command or event reaches the app twice. */
  | { readonly kind: 'delivered_twice'; readonly times: number }
  /** … or after so many milliseconds. */
  | { readonly kind: 'delivered_late'; readonly times: number; readonly delay: number };

export interface Faults {
  add(fault: Fault): void;
  /** The fault that strikes this call of a Web API method, used up by asking. */
  forMethod(method: string): Extract<Fault, { method: string }> | undefined;
  forDelivery(): Exclude<Fault, { method: string }> | undefined;
}

export function openFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  const take = <F extends Fault>(fits: (fault: Fault) => fault is F): F | undefined => {
    for (const entry of waiting) {
      const { fault } = entry;
      if (entry.left === 0 || !fits(fault)) continue;
      entry.left -= 1;
      return fault;
    }
    return undefined;
  };
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times }),
    forMethod: (method) =>
      take(
        (fault): fault is Extract<Fault, { method: string }> => 'method' in fault && fault.method === method,
      ),
    forDelivery: () => take((fault): fault is Exclude<Fault, { method: string }> => !('method' in fault)),
  };
}
