/** A word as it is said in Mainland China. */
export interface MainlandTerm {
  readonly mainland: string;
  /** The word in Taiwan. */
  readonly taiwan: string;
  /** Whether it always stands for that; where not, the person decides. */
  readonly isCertain: boolean;
}

const certain =
  '信息 資訊,軟件 軟體,硬件 硬體,網絡 網路,視頻 影片,默認 預設,賬號 帳號,賬戶 帳戶,賬單 帳單,服務器 伺服器,屏幕 螢幕,短信 簡訊,郵箱 電子信箱,' +
  '鏈接 連結,打印 列印,存儲 儲存,博客 部落格,緩存 快取,互聯網 網際網路,運營商 電信業者,字節 位元組,文件夾 資料夾,瀏覽器插件 瀏覽器外掛,插件 外掛程式,' +
  '數據庫 資料庫,攝像頭 攝影機,用戶名 使用者名稱,客戶端 用戶端,移動設備 行動裝置,移動電話 行動電話,二維碼 QR Code,' +
  '優盤 隨身碟,U盤 隨身碟,點擊率 點閱率,在線 線上,信息技術 資訊科技,操作系統 作業系統,應用程序 應用程式,應用商店 應用程式商店,' +
  '小程序 小程式,外鏈 外部連結,郵編 郵遞區號,身份證號 身分證字號,快遞單號 宅配單號,雲計算 雲端運算,雲存儲 雲端儲存,人臉識別 人臉辨識,指紋識別 指紋辨識,語音識別 語音辨識,分辨率 解析度,模塊 模組,接口 介面,黑客 駭客,激活 啟用,卸載 解除安裝,' +
  '登錄 登入,注銷 登出,截屏 螢幕截圖';
const likely =
  '用戶 使用者,數據 資料,質量 品質,渠道 管道,反饋 意見回饋,程序 程式,文檔 文件,設備 裝置,收集 蒐集,披露 揭露,移動端 行動裝置,後台 背景,訪問 存取／造訪,全屏 全螢幕,支持 支援,通過 透過,協議 合約／條款,協力廠商 第三方';

function termsOf(text: string, isCertain: boolean): readonly MainlandTerm[] {
  return text.split(',').map((pair) => {
    const [mainland = '', taiwan = ''] = pair.split(/ (?<taiwan>.+)/u);
    return { mainland, taiwan, isCertain };
  });
}

/** Words of Mainland China that read as foreign in Taiwan; the longest first. */
export const mainlandTerms: readonly MainlandTerm[] = [
  ...termsOf(certain, true),
  ...termsOf(likely, false),
].sort((a, b) => b.mainland.length - a.mainland.length);
