import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm | undefined => extract(textOf(text)).requests[0]?.form;
const typesOf = ({ dataTypes: { subscriber, traffic, content } }: StandardForm): string =>
  `${subscriber ? 's' : ''}${traffic ? 'd' : ''}${content ? 'c' : ''}`;

test.each<[text: string, requested: string, types: string]>([
  [
    'משטרת ישראל\n\nנבקש לקבל את פרטי המנוי ורישומי הכניסה (כתובות IP) של החשבון fox_77@examplemail.test.\n\nרפ"ק יעל ברק\n',
    'פרטי המנוי ורישומי הכניסה (כתובות IP)',
    'sd',
  ],
  [
    'משטרת ישראל\n\nנא להעביר אלינו בהקדם את תוכן ההודעות של fox_77@examplemail.test.\n\nפקד דן לוי\n',
    'תוכן ההודעות',
    'c',
  ],
  [
    'النيابة العامة\n\nنرجو تزويدنا ببيانات المشترك وسجلات الدخول الخاصة بالحساب fox_77@examplemail.test.\n\nالمحقق فهد\n',
    'ببيانات المشترك وسجلات الدخول',
    'sd',
  ],
  [
    'پلیس فتا\n\nخواهشمند است مشخصات مشترک و سوابق ورود حساب کاربری fox_77@examplemail.test را ارسال نمایید.\n\nسرگرد نادری\n',
    'مشخصات مشترک و سوابق ورود',
    'sd',
  ],
  [
    '警視庁サイバー犯罪対策課\n\nfox_77@examplemail.test の契約者情報及び接続ログについて照会します。\n\n警部補 森\n',
    '契約者情報及び接続ログ',
    'sd',
  ],
  [
    '神戸地方検察庁\n\n次の事項についてご回答願います。\n1 登録氏名、住所、電話番号\n2 最終ログイン日時及びIPアドレス\n対象: fox_77@examplemail.test\n',
    '登録氏名、住所、電話番号 2 最終ログイン日時及びIPアドレス',
    'sd',
  ],
  [
    '경기남부경찰청\n\n대상: fox_77@examplemail.test\n요청 자료: 가입자 성명, 전화번호, 결제 내역\n\n경사 최유진\n',
    '가입자 성명, 전화번호, 결제 내역',
    's',
  ],
  [
    '广东省公安厅\n\n请协助调取账号 fox_77@examplemail.test 的注册信息、实名信息及登录IP。\n\n李伟\n',
    '注册信息、实名信息及登录IP',
    'sd',
  ],
  [
    '臺灣新北市政府警察局\n\n請提供下列帳號之註冊資料及登入IP位址紀錄：\n電子郵件：fox_77@examplemail.test\n手機：0900-123-456\n',
    '註冊資料及登入IP位址紀錄',
    'sd',
  ],
  [
    'กองปราบปราม\n\nโปรดส่งชื่อผู้ใช้ หมายเลขโทรศัพท์ และหมายเลขไอพีของบัญชี fox_77@examplemail.test ภายใน 7 วัน\n\nพ.ต.ต. กิตติ\n',
    'ชื่อผู้ใช้ หมายเลขโทรศัพท์ และหมายเลขไอพี',
    'sd',
  ],
])('%s', (text, requested, types) => {
  const form = formOf(text);
  expect(form).toMatchObject({ requested, nature: { production: true, preservation: null } });
  expect(typesOf(form!)).toBe(types);
});

test.each([
  'النيابة العامة\n\nنرجو حفظ سجلات الدخول للحساب fox_77@examplemail.test لمدة 90 يوماً.\n\nالمحقق فهد\n',
  '警視庁\n\nfox_77@examplemail.test の接続ログを90日間保全してください。\n\n警部補 森\n',
])('keeping is no handing over: %s', (text) => {
  expect(formOf(text)).toMatchObject({
    nature: { preservation: true, production: null },
    dataTypes: { traffic: true },
  });
});

test.each([
  // What a sentence tells is not asked.
  'משטרת ישראל\n\nהחשוד מסר את פרטי המשתמש של fox_77@examplemail.test לקורבן.\n\nרפ"ק יעל ברק\n',
  '警視庁\n\n被疑者は fox_77@examplemail.test の登録情報を第三者に売却した。\n\n警部補 森\n',
  // Labels of accounts are no data that are asked.
  '서울경찰청\n\n협조 요청\n전화번호: 010-0000-5678\n이메일 주소: fox_77@examplemail.test\n',
  // A name in another script makes no letter of it.
  'Dear team,\n\nthe suspect calls himself 田中 and writes 登録情報 to fox_77@examplemail.test.\n\nDet. Ann Lowe\n',
])('nothing is asked: %s', (text) => {
  expect(formOf(text)?.requested ?? null).toBeNull();
});
