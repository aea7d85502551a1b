import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Turkish: the template's rows (CoE 2020 App. A) as authorities of Türkiye word them. */
export const tr: Labels = {
  language: 'tr',
  title: 'Talep formu',
  note: 'Not - * = Uygun olmayanı siliniz',
  yes: ['EVET'],
  no: ['HAYIR', 'Hayır'],
  sections: {
    organisation: row(
      'Talepte bulunan kuruluşun bilgileri',
      'Talepte bulunan {kuruluşun,kurumun,makamın,birimin,kuruluşa,kuruma} {bilgileri,ayrıntıları,ait bilgiler,ilişkin bilgiler} | {Talep eden,Talepte bulunan,İsteyen} {kuruluş,kurum,makam,kurumun bilgileri,kuruluşun bilgileri,makamın bilgileri} | {Talep eden kurum,Talep eden kuruluş} {bilgileri,}',
      'Kuruluş | Kurum | Makam',
    ),
    requester: row(
      'Talepte bulunan ve tüm yanıtların gönderileceği kişinin bilgileri',
      'Talepte bulunan {ve,ve tüm,} {tüm yanıtların gönderileceği,yanıtların gönderileceği,tüm cevapların gönderileceği,cevapların gönderileceği,yanıtların yöneltileceği,tüm yanıtların yöneltileceği,} {kişinin,kişiye} {bilgileri,ayrıntıları,ait bilgiler,ilişkin bilgiler} | Talep eden {kişi,kişinin bilgileri,kişi bilgileri,görevli,görevlinin bilgileri}',
      'İrtibat kişisi | İletişim bilgileri | Başvuran | İlgili kişi',
    ),
    nature: row('Talebin niteliği', 'Talebin {türü,mahiyeti,konusu ve türü}', 'Nitelik'),
  },
  rows: {
    'organisation.legalName': row(
      'Resmî adı',
      '{Resmî,Resmi,Yasal,Tam} {adı,unvanı,ad,isim,kurum adı} | {Kurumun,Kuruluşun,Makamın,Birimin} {adı,resmî adı,tam adı,unvanı}',
      'Kurum | Kuruluş | Kurum adı | Birim',
    ),
    'organisation.address': row('Adres', '{Adresi,Posta adresi,Resmî adres,Kurum adresi,Kurumun adresi}'),
    'organisation.legalStatus': row(
      'Hukuki statü',
      '{Hukuki,Yasal} {statüsü,durumu,statü,durum,niteliği} | Kurum türü',
      'Statü',
    ),
    'organisation.website': row(
      'İnternet sitesi',
      '{Resmî,Resmi,} {internet sitesi,web sitesi,internet adresi,web adresi,web sayfası}',
      'Web | İnternet',
    ),
    'requester.name': row(
      'Sicil numarası dâhil adı soyadı',
      '{Adı soyadı,Adı,Ad soyad,İsim,Ad,Adı ve soyadı} {ve,/,dahil,} {sicil numarası,sicil no,rozet numarası,sicil/kimlik numarası,kimlik numarası,rozet/kimlik numarası,rozet/sicil numarası} | {Rozet,Sicil} {numarası,/kimlik numarası,no} dahil {ad,adı,isim,adı soyadı,ad soyad} | {Sicil/kimlik numarası,Rozet/kimlik numarası} {dahil,dâhil} {adı soyadı,ad soyad,ad,isim}',
      'Adı soyadı | Ad soyad | İsim | Adı | Ad',
    ),
    'requester.rank': row('Rütbe', '{Rütbesi}'),
    'requester.position': row('Görevi', '{Görev,Unvanı,Görev unvanı,Görev yeri,Makamı}', 'Pozisyon | Unvan'),
    'requester.email': row(
      'E-posta',
      '{E-posta adresi,Resmî e-posta adresi,Kurumsal e-posta,Resmi e-posta,Elektronik posta}',
      'Eposta | E-mail',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefon numarası,Resmî telefon,İş telefonu,Telefonu}',
      'Tel | Tel. | Cep',
    ),
    'nature.emergency': row('Acil durum', '{Acil talep,Aciliyet,Acil hâl,Acil hal}', 'Acil'),
    'nature.preservation': row(
      'Verilerin korunması',
      '{Veri,Verilerin} {koruma,muhafazası,saklanması,korunması,muhafaza} {talebi,}',
      'Koruma | Muhafaza',
    ),
    'nature.production': row(
      'Verilerin sunulması',
      '{Verilerin,Veri} {ibrazı,açıklanması,sağlanması,paylaşımı,temini,sunumu,verilmesi,bildirilmesi}',
      'İbraz | Temin',
    ),
    'nature.takedown': row(
      'İçeriğin kaldırılması',
      '{İçeriğin,İçerik,Sitenin,Sayfanın} {kaldırılması,kaldırma,yayından kaldırılması,çıkarılması,silinmesi}',
      'Kaldırma | Yayından kaldırma',
    ),
    'nature.courtOrder': row(
      'Mahkeme kararı',
      '{Yasal/mahkeme kararı,Hukuki/mahkeme kararı,Hâkim kararı,Hakim kararı,Yasal karar/mahkeme kararı,Adli karar,Kanuni/mahkeme kararı,Mahkeme emri,Yasal/mahkeme emri}',
      'Karar',
    ),
    'nature.other': row('Diğer', 'Diğer {talep,talepler}', 'Başka'),
    crime: row(
      'Hangi suç soruşturuluyor',
      '{Hangi,Hangi suç} {suç,suçlar,suç/suçlar,suç(lar),suç veya suçlar} {soruşturuluyor,soruşturulmakta,soruşturulmaktadır,araştırılıyor} | {Soruşturulan,Soruşturma konusu,Soruşturmaya konu} {suç,suçlar,suç/suçlar}',
      'Suç | Suçlar | Suç türü | Suçun türü',
    ),
    overview: row(
      'Suç faaliyetinin özeti',
      '{Suç faaliyetinin,Suçun,Olayın,Suç teşkil eden faaliyetin,Eylemin,Suça konu faaliyetin} {özeti,genel görünümü,açıklaması,tanımı} | {Olay özeti,Suç faaliyetine genel bakış}',
      'Özet | Olay | Açıklama',
    ),
    subject: row(
      'Talebin konusu',
      '{Talebe konu,Talep konusu,Talebin ilgili olduğu} {kişi,hesap,kişi veya hesap,}',
      'Konu | Kişi | Hesap',
    ),
    requested: row(
      'Ne talep ediliyor',
      '{Ne talep edilmektedir,Talep edilen,Talep edilenler,Talep edilen veriler,Talep edilen bilgiler,Talebin içeriği,İstenen bilgiler,Talep edilen işlem,Ne isteniyor,İstenenler}',
      'Talep',
    ),
    dataTypes: row(
      'Talep edilen veri türü',
      '{Talep edilen,İstenen} {verinin,veri,verilerin,bilgi} {türü,türleri,tipi,kategorisi} | {Veri türü,Veri türleri}',
      'Veri | Veriler',
    ),
    'dataTypes.subscriber': row(
      'Abone bilgileri',
      '{Abone verileri,Abone bilgisi,Kullanıcı bilgileri,Abonelik bilgileri,Müşteri bilgileri}',
      'Abone',
    ),
    'dataTypes.traffic': row('Trafik verileri', '{Trafik verisi,Trafik bilgileri,Trafik bilgisi}', 'Trafik'),
    'dataTypes.content': row(
      'İçerik verileri',
      '{İçerik verisi,İçerik bilgileri,İçerik bilgisi,Haberleşme içeriği}',
      'İçerik',
    ),
    timeLimits: row(
      'Süre sınırları',
      '{Süreler,Zaman sınırları,Süre sınırı,Cevap süresi,Süre kısıtlamaları,Zaman sınırı,Son tarih}',
      'Süre',
    ),
    confidentiality: row('Gizlilik', '{Gizlilik talebi,Gizlilik yükümlülüğü,Gizlilik kararı}', 'Gizli'),
    registrationNumber: row(
      'Kayıt numarası',
      '{Sayı no,Evrak numarası,Evrak sayısı,Referans numarası,Referans numaramız,Evrak no,Evrak kayıt no,Kayıt no}',
      'Sayı | Referans',
    ),
    'organisation.country': row('Ülke', 'Talep eden {ülke,devlet}', 'Devlet'),
    'organisation.switchboard': row(
      'Santral',
      '{Telefon santrali,Santral numarası,Telefon (santral),Santral telefonu}',
    ),
    'requester.badgeNumber': row(
      'Sicil numarası',
      '{Sicil no,Rozet numarası,Kimlik numarası,Sicil/kimlik numarası}',
      'Sicil',
    ),
    'crime.provisions': row(
      'İlgili kanun maddesi',
      '{Kanun maddesi,İlgili mevzuat,İlgili madde,Kanun maddeleri}',
      'Madde',
    ),
    'crime.caseNumber': row(
      'Soruşturma numarası',
      '{Dosya numarası,Soruşturma no,Dosya no,Esas numarası,Soruşturma dosya no}',
      'Dosya | Soruşturma',
    ),
    legalBasis: row(
      'Hukuki dayanak',
      '{Yasal dayanak,Hukuki dayanağı,Talebin hukuki dayanağı,Yasal dayanağı}',
      'Dayanak',
    ),
    'authority.issuedBy': row(
      'Kararı veren',
      '{Kararı veren,Düzenleyen} {makam,mahkeme,merci}',
      'Mahkeme | Savcı',
    ),
    'authority.date': row('Karar tarihi', '{Kararın tarihi,Düzenleme tarihi}'),
    identifiers: row(
      'Tanımlayıcılar',
      '{Hesap bilgileri,Tanımlayıcı bilgiler}',
      'Kullanıcı adı | IP adresi | IP adresleri',
    ),
    timeRange: row('Zaman aralığı', '{Tarih aralığı,Dönem,Talep edilen dönem,Zaman dilimi}'),
  },
  unused: wordingsOf(
    'Faks | Tarih | Yer | İmza | Mühür | Alıcı | Gönderen | Kime | Hizmet sağlayıcı | Ekler | Ek | Dil | Bölüm | Notlar | Açıklamalar',
  ),
};
