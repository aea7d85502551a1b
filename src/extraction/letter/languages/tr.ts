import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

/** Turkish letters, also without the letters that other keyboards lack. */
export const tr: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:sayın|değerli|sn\\.?|merhaba|merhabalar|selamlar|iyi (?:günler|akşamlar|geceler|çalışmalar)|günaydın|ilgili (?:makama|birime|kişiye)|(?:[\\p{L}.]+ ){1,6}(?:birimine|müdürlüğüne|departmanına|yetkilisine|şirketine|başkanlığına|bürosuna|hukuk birimine))(?: [^\\n.:]{1,60})?',
      ],
      closings: [
        '(?:en derin |içten )?saygılar(?:ımla|ımızla|la|)?|saygıyla|iyi çalışmalar(?: dilerim| dileriz)?|bilgilerinize|(?:gereğini )?(?:arz|rica) ederi[mz]|teşekkür(?:ler| ederi[mz])(?: [^\\n.]{0,40})?|(?:iş ?birliğiniz|yardımlarınız|ilginiz)[^\\n.]{0,30}teşekkür\\p{L}*(?: ederi[mz])?|kolay gelsin|e-?imzalıdır|selamlar|iyi günler',
      ],
      prose: [
        've|bir|bu|ile|için|olarak|da|de|olan|olduğu|ilgili|tarafından|söz konusu|ait|kadar|daha|veya|göre|gibi|ancak|şekilde|üzere|kapsamında|hakkında|ederiz|ederim|edilmiştir|edilmesi|rica|talep|tarihinde|tarihleri|bulunan|yapılan|ediyoruz|olup|ise|adlı|isimli|gereği|sonra',
      ],
      addressees: [
        'hukuk (?:birimi|departmanı|müşavirliği|bürosu)\\p{L}*|yasal (?:birim|uyum)\\p{L}*|kolluk (?:ilişkileri|talepleri)\\p{L}*|veri sorumlusu\\p{L}*|ilgili (?:birim|makam)\\p{L}*|şirketine|dikkatine',
      ],
      annexes: ['ek(?:ler)?(?= ?[:\\d-])|ekler'],
      disclaimers: ['bu (?:e-?posta|mesaj|ileti)[^.]{0,80}(?:gizli|alıcı|kişiye)'],
      abbreviations: [
        'sok|blv|mad|md|m|sk|cad|mah|no|nolu|tel|faks|dr|av|sn|vb|vs|bkz|fık|f|bent|say|sor|es|kar|değ|d|t\\.c|tc|doç|prof|yrd|çvş|üçvş|kd|asb|bçvş|yzb|ütğm|bnb|yb|alb|kom|öm|r\\.g|ör|yak|yy|çev|sul|ağ|cum|başsav|müd|şb',
      ],
      asks: [
        '(?:rica|talep|arz|istirham) (?:ederi[mz]|ediyoru[mz]|ediliyor|edilir|olunur|edilmektedir|etmekteyiz|ederek|etmekte|edilmiştir(?= ?[.:]))|(?:rica|arz ve rica|talep) olunur|(?:isti|bekli)yoru[mz]|isteri[mz]|istenmektedir|istenilmektedir|istenilmiştir|talebi(?:miz|m)dir|ihtiyaç(?:ımız|ım)? (?:vardır|duyulmaktadır|duyulmuştur|var)|ihtiyaç duy\\p{L}+|gerek(?:mektedir|iyor|ir|li(?:dir)?)|lütfen|önem(?:le)? (?:arz|rica)\\p{L}*|emredersiniz|karar veril(?:di|miştir|mesine|mesi)|verilmesine|edilmesine|gönderilmesine|bildirilmesine|çıkarılmasına|engellenmesine|muhafazasına|zorundasınız|yükümlüsünüz|ivedilikle (?:bildir|gönder)\\p{L}*',
        '(?:gönder|bildir|ilet|ver|sağla|paylaş|sun|sakla|muhafaza ed|kaldır|engelle|sil|tespit ed|kapat|dondur|koru)\\p{L}* (?:hususunu|hususunda|gerekmektedir|beklenmektedir|mümkün mü)|(?:gönder|bildir|ilet|ver|paylaş|sağla|açıkla|belirt|sakla|koru|kaldır|dondur|yaz|kapat)\\p{L}{0,4}(?:ebilir|abilir|iniz|ınız|ünüz|unuz|in|ın|ün|un)(?: misiniz| mısınız)?(?!\\p{L})|muhafaza (?:ediniz|edin|edilsin)|(?:edebilir|verebilir|gönderebilir|bildirebilir|iletebilir|paylaşabilir) (?:misiniz|mısınız|miydiniz)',
      ],
      questions: ['kim(?:dir|e ait|in)? (?:kullanıyor|ait|bu|olduğu)|kimin|kime ait|kim tarafından'],
      asides: [
        'ekte|ekli|ilişikte|cevabi yazı\\p{L}*|yazımıza (?:ilgi|atıf)\\p{L}*|bilgi verilme\\p{L}+|gizli\\p{L}*|haberdar edilme\\p{L}+|teyit ed\\p{L}+|irtibat\\p{L}*|alındı(?:ğının)? (?:teyid|bildir)\\p{L}*',
      ],
      negations: ['değil|hiçbir|olmadan|yok'],
      listed: ['aşağıda\\p{L}*|aşağıdaki|şu|belirtilen|sıralanan|yazılı'],
      produce: [
        'gönder\\p{L}+|bildiril\\p{L}+|bildir(?:iniz|in|meniz|mesi|ilmesi|ebilir)\\p{L}*|ilet(?:il|ilmesi|meniz|iniz|in|ebilir|mesi)\\p{L}*|veril(?:me|ecek|sin)\\p{L}*|ver(?:iniz|meniz|ebilir|in)(?!\\p{L})|sağlan\\p{L}+|paylaş\\p{L}+|temin\\p{L}*|tespit\\p{L}*|sunul\\p{L}+|açıklan\\p{L}+|çıkarılarak|ibraz\\p{L}*|bilgi(?:ler|leri|lerin)? (?:talep|talebi|verilmesi)|istiyoru[mz]|kime ait|kimin|ihtiyaç\\p{L}*|talep ed(?:iyoruz|erim|eriz|ilmektedir|ilir)',
      ],
      preserve: [
        'muhafaza\\p{L}*|saklan(?!an)\\p{L}+|sakla(?:yın|yınız|ma|mak|manız|ması)\\p{L}*|korun(?:ma|arak|sun)\\p{L}*|koruma altına\\p{L}*|dondur\\p{L}+|silinmeden|silinme(?:mesi|meden|yecek)\\p{L}*|yedeklen\\p{L}+',
      ],
      remove: [
        'kaldırıl\\p{L}+|kaldır(?:ın|ınız|manız|ma|ması)\\p{L}*|çıkarıl(?:ma|sın)\\p{L}*|engellen\\p{L}+|engelleme\\p{L}*|silin(?:me|sin)(?!den)\\p{L}*|kapatıl\\p{L}+|askıya al\\p{L}+|yayından (?:kaldır|çıkar)\\p{L}+|erişime kapat\\p{L}+|erişimin engellenmesi\\p{L}*',
      ],
      things: [
        'bilgi\\p{L}*|kayıt\\p{L}*|kaydı\\p{L}*|kaydının|veri(?:ler|si|leri|lerin|nin)?\\p{L}*|hesap\\p{L}*|hesab\\p{L}+|kullanıcı\\p{L}*|abone\\p{L}*|ip|adres\\p{L}*|kimlik\\p{L}*|telefon\\p{L}*|log\\p{L}*|içeri\\p{L}+|mesaj\\p{L}*|yazışma\\p{L}*|üye\\p{L}*|isim\\p{L}*|ismi|ad soyad|ad, soyad|port\\p{L}*|trafik\\p{L}*|profil\\p{L}*|sayfa\\p{L}*|paylaşım\\p{L}*|gönderi\\p{L}*|erişim\\p{L}*|oturum\\p{L}*|giriş\\p{L}*|e-?posta\\p{L}*|kanal\\p{L}*|grub\\p{L}+|grup\\p{L}*|sahib\\p{L}+|görüntü\\p{L}*|video\\p{L}*|link\\p{L}*|şahıs\\p{L}*|şahs\\p{L}+',
      ],
      later: [
        '(?:ayrıca|sonradan|bilahare|daha sonra|bakanlık üzerinden) [^.;:]{0,60}(?:gönderilecek|iletilecek|gelecek|sunulacak|yapılacak)\\p{L}*|(?:gelinceye|alınıncaya|ulaşıncaya) kadar',
      ],
      removable: [
        'içeri\\p{L}+|sayfa\\p{L}*|hesap\\p{L}*|hesab\\p{L}+|profil\\p{L}*|paylaşım\\p{L}*|gönderi\\p{L}*|video\\p{L}*|görüntü\\p{L}*|url\\p{L}*|link\\p{L}*|erişim\\p{L}*|kanal\\p{L}*|grub\\p{L}+|grup\\p{L}*|ilan\\p{L}*|yayın\\p{L}*|bağlantı\\p{L}*',
      ],
      subscriber: [
        '(?:abone|abonelik|üyelik|kullanıcı|kimlik|kayıt|iletişim|hesap sahibi|şahıs|kişisel|ödeme|fatura|üye|sahiplik|hesap)(?: (?:ve|ile) \\p{L}+)? (?:bilgi|kayıt|veri|kaydı)\\p{L}*|abone(?=(?:,| ve| ile))|(?:hesap|kanal|sayfa|grup|profil)\\p{L}* (?:sahib|kullanıcı|yönetici|yöneten)\\p{L}*|(?:açık )?kimli(?:k|ğ)\\p{L}*|ad(?:ı|ının)?(?:,| ve)? ?soyad\\p{L}*|isim\\p{L}*|telefon numara\\p{L}*|(?:kayıtlı|kurtarma|doğrulama) (?:telefon|e-?posta)\\p{L}*|doğum tarih\\p{L}*|adres bilgi\\p{L}*|kime ait|kim(?:in|dir)|kullanıcı(?:nın|sının) (?:tespit|kimli|bilgi)\\p{L}*|abone\\p{L}*',
      ],
      traffic: [
        '(?:(?:son|kayıt|giriş|bağlantı|kullanılan|erişim) ){0,3}ip(?:-? ?(?:adres|numara|bilgi|log|kayıt|no|port)\\p{L}*)?|trafik (?:bilgi|kayıt|veri)\\p{L}*|(?:giriş|oturum|bağlantı|erişim|log|hareket|hts|internet)[- ](?:çıkış )?(?:kayıt|kaydı|bilgi|zaman|saat|tarih|geçmiş|hareket|log)\\p{L}*|log(?:lar|ları|larının|ların|u|in|)?(?: kayıt\\p{L}*)?|port(?:ları|ların| bilgi\\p{L}*| numara\\p{L}*| kayıt\\p{L}*)?|konum bilgi\\p{L}*|baz (?:istasyon|bilgi)\\p{L}*|oturum açma\\p{L}*',
      ],
      content: [
        '(?:mesaj|yazışma|e-?posta|ileti|sohbet|posta kutusu|haberleşme)\\p{L}* (?:içeri\\p{L}+|döküm\\p{L}*)|içerik (?:bilgi|veri|kayıt)\\p{L}*|(?:hesab\\p{L}+|kutusu\\p{L}*) içeri\\p{L}+|yazışma\\p{L}*|(?:gönderilen|alınan|saklanan|özel) (?:ve \\p{L}+ )?(?:mesaj|e-?posta)\\p{L}*|mesajlaşma\\p{L}*|mesajları\\p{L}*',
      ],
      emergency: [
        'hayati (?:tehlike|risk)\\p{L}*|(?:can|yaşam) (?:güvenliği|tehlikesi)\\p{L}*|(?:can|yaşam|hayat) (?:ve mal )?(?:güvenliğ|tehlike)\\p{L}*|yakın (?:ve \\p{L}+ )?tehlike\\p{L}*|ani tehlike\\p{L}*|gecikmesinde sakınca\\p{L}*|kayıp (?:çocu|kız|küçü)\\p{L}+|acil (?:durum|bilgi talebi|ihbar|vaka|müdahale)\\p{L}*|ölüm (?:tehlikesi|riski)\\p{L}*|hayatı (?:\\p{L}+ )?tehlike\\p{L}*',
      ],
      noEmergency: [
        'acil (?:durum )?(?:değil|olmayan|çağrı)\\p{L}*|(?:hayati )?tehlike(?:si)? (?:yok|bulunma)\\p{L}*',
        '(?:hayati (?:tehlike|risk)|yakın tehlike|acil (?:durum|vaka)|can (?:güvenliği )?tehlikesi|ölüm (?:tehlikesi|riski))\\p{L}*(?: \\p{L}+){0,3} (?:yok\\p{L}*|değil\\p{L}*|bulunmama\\p{L}+|bulunmuyor|mevcut değil|söz konusu değil|geçti|ortadan kalktı)|acil (?:durum)? ?[:=?–-] ?(?:hayır|yok)',
        'acil (?:durum(?:lar)?(?:da|larda)?(?: için)?|hat|hattı|servis|servisi|telefon|telefonu|numara|numarası|yardım|tatbikat)\\p{L}*(?= (?:arayın|arayınız|için|yalnızca|112|155|:|\\d))|acil (?:hat|servis|telefon|numara|çağrı|yardım)\\p{L}*|acil durum(?:lar)?da(?!\\p{L})|sadece acil\\p{L}*',
      ],
      danger: [
        'intihar\\p{L}*|öldür\\p{L}*|ölüm\\p{L}*|cinayet\\p{L}*|kaçır(?:ıl|ma)\\p{L}*|rehin\\p{L}*|bomba\\p{L}*|patlay\\p{L}+|kayıp (?:çocuk|şahıs|kişi|kız)\\p{L}*|silah\\p{L}*|terör\\p{L}*|fidye\\p{L}*|tecavüz\\p{L}*|kendine zarar\\p{L}*|canına\\p{L}*',
      ],
      telling: [
        '\\p{L}{3,}(?:mış|miş|muş|müş)(?:tır|tir|tur|tür)?(?!\\p{L})|\\p{L}{3,}(?:dığı|diği|duğu|düğü|tığı|tiği|tuğu|tüğü)(?:nı|ni|nu|nü)?(?!\\p{L})|\\p{L}{3,}(?:maktadır|mektedir)',
        'müşteki\\p{L}*|mağdur\\p{L}*|şüpheli\\p{L}*|sanık\\p{L}*|sanığ\\p{L}+|faili?\\p{L}*|kimliği belirsiz\\p{L}*|şikayetçi\\p{L}*|dolandır\\p{L}+|tehdit\\p{L}*|ihbar\\p{L}*',
      ],
      noTelling: [
        'ekte|ilişikte|uyarınca|gereğince|rica (?:olunur|ederi[mz])|talep (?:ederi[mz]|ediyoru[mz]|olunur)|arz ederi[mz]|karar verildi|bildirilmesi\\p{L}*|gönderilmesi\\p{L}*|gizlili\\p{L}+|adli yardım\\p{L}*|itirazı kabil|soruşturma kapsamında|soruşturma (?:yürütül|başlatıl)\\p{L}*|saygılar\\p{L}*|teşekkür\\p{L}*|cevab\\p{L}+|talebi incelen\\p{L}+|istinabe\\p{L}*',
      ],
      crimeLeads: [
        "(?:suç|suçu|suç türü|isnat edilen suç|suç nev'?i|suçun türü|suç adı|soruşturma konusu(?: suç)?|konusu suç|müsnet suç) ?:",
      ],
      crimeEnds: [
        'suç(?:u|un|una|undan|unu|ları|larından)|tck|madde\\p{L}*|kapsamında|olay\\p{L}*|konulu|sayılı|ile ilgili|nedeniyle|iddia\\p{L}*|hakkında',
      ],
      noCrime: [
        'tck|cmk|söz konusu|bu|aynı|yukarıda|soruşturma\\p{L}*|tarihi\\p{L}*|hesab\\p{L}+|bilgi\\p{L}*|suç\\p{L}*|başsavcılı\\p{L}+|veri\\p{L}*',
      ],
      holders: [],
      tells: [],
      silences: [],
      mayTell: [],
      secrecy: [
        '(?:kullanıcı|hesap sahibi|ilgili|şüpheli)\\p{L}* (?:\\p{L}+ ){0,3}(?:bilgi verilme|bildirilme|haber verilme|bilgilendirilme)\\p{L}*|gizlilik\\p{L}* (?:içinde|esas|ilke|gözet)\\p{L}*|gizli tut\\p{L}*',
        '(?:kullanıcı|hesap sahib|şüpheli|abone|ilgili|üçüncü|muhatap|kişi|şahs|şahıs|müşteri|sanı)\\p{L}*(?: \\S+){0,5} (?:bilgi veril|bilgilendiril|haberdar edil|bildiril|açıklan|paylaşıl|haber veril)(?:me|ma)(?:mesi|ması|yecek|meli|malı|sin|sın|yin|yınız)\\p{L}*|(?:bilgi veril|bilgilendiril|haberdar edil|açıklan|ifşa edil|paylaşıl|duyurul)(?:me|ma)(?:mesi|ması|meli|malı|yecek|sin|sın)\\p{L}*|gizlili(?:k|ğ)\\p{L}*|gizli (?:tut|kal|yürüt|ol)\\p{L}+|gizlidir|soruşturmanın gizlili\\p{L}+',
      ],
      instructed: [
        '(?:cumhuriyet (?:baş)?savcı\\p{L}*|hâ?kim\\p{L}*|mahkeme\\p{L}*|sulh ceza hâ?kimli\\p{L}+)(?: \\S+){0,8}? (?:talimat|karar|emr|izn|yazılı emr|müzekkere|onay)\\p{L}*|talimat\\p{L}* (?:üzerine|doğrultusunda|gereği|gereğince|ile)',
      ],
      authorityActs: [
        'karar verm?\\p{L}+|talimat\\p{L}*|hükmet\\p{L}*|emr\\p{L}+|verdi(?:ği)?|onay\\p{L}*|kararı\\p{L}*|müzekkere\\p{L}*|sayılı|talebi',
      ],
      contact: [
        'irtibat\\p{L}*|cevab\\p{L}*|yanıt\\p{L}*|adresimize|e-?posta adresimize|bilgi için|(?:dahili|direkt) (?:hat|no)|tarafımıza|numaralı telefon\\p{L}*|ulaşabilirsiniz',
      ],
      introductions: ['ben|adım|ismim'],
      basisLabels: ['yasal dayanak|hukuki dayanak|dayanak|kanuni dayanak|hukuki sebep'],
      basisLeads: ['uyarınca|gereğince|dayanak|göre|dayanılarak|kapsamında|istinaden|ile|ve'],
      ofCrime: ['suç\\p{L}*[^.;]{0,50}|müsnet[^.;]{0,50}|isnat[^.;]{0,50}'],
      accounts: [
        '(?:(?:kullanıcı|e-?posta|elektronik posta|sohbet|example \\p{L}+) )?(?:hesab\\p{L}+|hesap\\p{L}*|kullanıcı\\p{L}*(?: ad\\p{L}*)?|adres\\p{L}*|profil\\p{L}*|kanal\\p{L}*|grup\\p{L}*|grub\\p{L}+|sayfa\\p{L}*|numara\\p{L}*|rumuz\\p{L}*|nick\\p{L}*|e-?posta)(?: sahib\\p{L}+)?',
      ],
      cases: [
        '(?:soruşturma|esas|dosya|hazırlık|ihbar|değişik iş|d\\. ?iş|evrak|olay)(?: ?(?:no|numarası|numaralı|sayısı|sayılı|nolu))?(?=[\\s:.]*(?:no\\b)?[\\s:.]*\\d)|cbs|(?:soruşturma|dosya|esas) (?:no|numarası|sayısı)',
      ],
      references: [
        'sayı(?:mız)?|evrak (?:no|sayısı)|yazı(?:mız)? (?:no|sayısı)|e-?yazı sayısı|ref(?:erans)?(?: no)?|talep no',
      ],
      joins: ['ve|ancak'],
      victims: [
        'tanı[kğ]\\p{L}*|mağdur\\p{L}*|müşteki\\p{L}*|şikayetçi\\p{L}*|katılan\\p{L}*|ihbarcı\\p{L}*',
      ],
    },
    { i: 'iıİ', ı: 'ıiİ', ş: 'şs', ğ: 'ğg', ç: 'çc', ö: 'öo', ü: 'üu', â: 'âa' },
  ),
);
