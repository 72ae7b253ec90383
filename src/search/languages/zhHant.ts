import type { Language } from '../language.ts';
import { zh } from './zh.ts';

/** Traditional signs of everyday texts, each before the simplified one that stands for it. */
const signs =
  '來来係系個个們们備备傳传債债僅仅價价償偿優优儲储內内兩两刪删剛刚劇剧動动務务勞劳區区協协參参員员問问啟启單单' +
  '嗎吗國国圖图團团報报場场塊块壞坏夠够學学實实審审寫写寬宽寶宝將将專专對对導导層层屬属帳帐帶带幣币幫帮幹干幾几' +
  '庫库廢废廣广廳厅張张後后從从復复恆恒應应戰战戲戏戶户掛挂換换損损擔担據据數数時时暫暂書书會会東东條条棄弃業业' +
  '極极構构樓楼標标樣样橋桥機机檔档檢检櫃柜權权歡欢歷历氣气決决沒没況况減减測测準准滿满為为無无熱热營营獲获現现' +
  '產产畫画當当發发監监眾众確确碼码禮礼稅税種种稱称積积節节範范簡简簽签約约紅红納纳純纯紙纸級级細细終终組组結结' +
  '絕绝絡络給给統统絲丝經经綜综維维網网線线編编練练總总繳缴續续習习聯联聲声職职脫脱腦脑與与興兴舊旧萬万藥药處处' +
  '號号衛卫補补裝装裡里製制複复見见規规視视親亲覺觉覽览訂订計计訊讯訓训託托記记設设許许訴诉註注詐诈評评詢询試试' +
  '話话該该詳详認认語语誠诚誤误說说誰谁課课調调談谈請请論论諮咨講讲證证議议護护讀读變变讓让財财貨货販贩責责買买' +
  '貸贷費费貼贴資资賠赔賣卖質质賬账賺赚購购贈赠蹤踪車车載载輔辅輕轻輪轮輯辑輸输轉转辦办辯辩這这連连週周進进遊游' +
  '運运過过達达遠远適适選选遺遗還还郵邮醫医銀银銷销錄录錢钱錯错鎖锁鏈链長长門门閉闭開开間间閱阅關关陸陆際际隨随' +
  '險险雙双難难電电韓韩頁页項项順顺須须預预領领頭头頻频題题額额願愿類类顯显風风飯饭飾饰養养餘余館馆饋馈驗验髒脏' +
  '體体髮发麼么點点黨党';

const simplified = new Map(Array.from({ length: signs.length / 2 }, (_, at) => [signs[2 * at], signs[2 * at + 1]]));

/**
 * Chinese in traditional signs: read as simplified ones, so that entries and visitors of either kind meet, with the
 * synonyms and function words of `zh`. A sign of which it does not know the simplified form stays as it is.
 */
export const zhHant: Language = {
  ...zh,
  code: 'zh-Hant',
  respell: (word) => word.replace(/\p{sc=Han}/gu, (sign) => simplified.get(sign) ?? sign),
};
