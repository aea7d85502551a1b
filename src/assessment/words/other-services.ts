/** Services that everyone knows, as letters name them in lower case. */
export const OTHER_SERVICES =
  /(?<![\p{L}\p{N}.@])(?:gmail|google (?:account|drive|mail|maps|photos)|youtube|facebook|instagram|whats ?app|messenger account|outlook\.com|hotmail|onedrive|skype|yahoo(?: mail)?|icloud|apple id|telegram|tiktok|snapchat|discord|twitter|linkedin|reddit|viber|signal (?:account|messenger)|wechat|vkontakte|paypal|binance|coinbase|amazon (?:account|aws)|netflix|spotify|protonmail|proton mail|uber|airbnb|dropbox|pinterest|twitch|steam account)(?![\p{L}\p{N}])/u;
