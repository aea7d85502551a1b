/** The shortcodes that buttons and titles use; message text knows all of Slack's. */
const EMOJI: Readonly<Record<string, string>> = {
  alarm_clock: '⏰',
  bangbang: '‼️',
  bell: '🔔',
  calendar: '📅',
  email: '✉️',
  envelope: '✉️',
  exclamation: '❗',
  eyes: '👀',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  inbox_tray: '📥',
  information_source: 'ℹ️',
  large_blue_circle: '🔵',
  large_green_circle: '🟢',
  large_orange_circle: '🟠',
  large_yellow_circle: '🟡',
  lock: '🔒',
  mag: '🔍',
  memo: '📝',
  no_entry: '⛔',
  page_facing_up: '📄',
  phone: '☎️',
  pushpin: '📌',
  question: '❓',
  red_circle: '🔴',
  rotating_light: '🚨',
  sos: '🆘',
  speech_balloon: '💬',
  telephone_receiver: '📞',
  thumbsup: '👍',
  '+1': '👍',
  '-1': '👎',
  warning: '⚠️',
  white_check_mark: '✅',
  white_circle: '⚪',
  x: '❌',
};

/** The character for a shortcode without its colons; the shortcode itself if it is not known. */
export function emoji(name: string): string {
  return EMOJI[name] ?? `:${name}:`;
}

/** Text with its `:shortcodes:` as characters. */
export function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (_all, name: string) => emoji(name));
}
