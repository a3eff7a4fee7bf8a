/** Amazon's own pages for sellers, which also say what a buyer's button does. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const sellerPages = {
  'SC-EU-CAN': page(
    'Order cancellations (Seller Central Europe)',
    'https://sellercentral-europe.amazon.com/help/hub/reference/external/G201722390',
  ),
  'SC-US-CAN': page(
    'Order cancellations (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/G201722390?language=en_US&ref=efph_G201722390_cont_G201817830',
  ),
  'SC-US-CAN-COPY': page(
    'Copy of Order cancellations (Seller Central US)',
    'https://z3ncarloscazares.zendesk.com/hc/en-us/articles/360038902734',
  ),
  'SC-UK-CAN': page(
    'Order Cancellations (Seller Central UK, 2019)',
    'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=201722390&language=en_GB&ref=efph_201722390_cont_200200040',
  ),
  'SC-IT-CAN': page(
    'Order cancellations (Seller Central Italy)',
    'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=201722390&language=en_IT&ref=efph_201722390_cont_200200040',
  ),
  'SC-JP-CAN': page(
    'Order cancellations (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=201722390&language=ja_JP',
  ),
  'SC-UK-FAQ': page(
    'Cancellations FAQ (Seller Central UK)',
    'https://sellercentral-europe.amazon.com/gp/help/external/GRXAS2XTAYEF77BG?language=en_GB&ref=efph_GRXAS2XTAYEF77BG_cont_201722390',
  ),
  'SC-FR-FAQ': page(
    'Cancellations FAQ (Seller Central France)',
    'https://sellercentral.amazon.fr/gp/help/external/GRXAS2XTAYEF77BG?language=fr_FR&ref=efph_GRXAS2XTAYEF77BG_cont_200285210',
  ),
  'SC-IT-FAQ': page(
    'Cancellations FAQ (Seller Central Italy)',
    'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=RXAS2XTAYEF77BG&language=en_IT',
  ),
  'SC-JP-FAQ': page(
    'Cancellations FAQ (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/RXAS2XTAYEF77BG?language=en_JP&ref=efph_RXAS2XTAYEF77BG_cont_G200198080',
  ),
  'SC-AU-FAQ': page(
    'Cancellations FAQ (Seller Central Australia)',
    'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=RXAS2XTAYEF77BG&language=en_AU&ref=efph_RXAS2XTAYEF77BG_cont_BN4AZVWUS29ZUJX',
  ),
  'SC-CA-FR': page(
    'Cancellations FAQ in French (Seller Central Canada)',
    'https://sellercentral.amazon.ca/gp/help/external/GRXAS2XTAYEF77BG?language=fr_FR',
  ),
  'SC-CA-30': page(
    'Buyer wants to cancel (Seller Central Canada)',
    'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=200495840&language=en_CA&ref=efph_200495840_cont_69124',
  ),
  'SC-EU-2022': page(
    'Changes to buyer-initiated cancellation (Seller Central Europe, 23 May 2022)',
    'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=PNRJVBQMJRS942V&language=fr_FR&ref=efph_PNRJVBQMJRS942V_cont_G201722390',
  ),
  'SC-US-198080': page(
    'Cancel an order (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/200198080?language=en_US',
  ),
  'SC-DE-198080': page(
    'Cancel an order or multiple orders (Seller Central Germany)',
    'https://sellercentral.amazon.de/gp/help/external/help.html?itemID=200198080&language=en_DE&ref=efph_200198080_relt_GRXAS2XTAYEF77BG',
  ),
  'SC-UK-198080': page(
    'Cancel an order or multiple orders (Seller Central UK)',
    'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=200198080&language=en_GB&ref=efph_200198080_cont_BN4AZVWUS29ZUJX',
  ),
  'SC-JP-198080': page(
    'Cancel an order (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200198080&language=en_JP',
  ),
  'SC-AUTO': page(
    'Notice on the automatic cancellation timeline (Seller Central US, 2020)',
    'https://sellercentral.amazon.com/forums/t/important-update-regarding-auto-cancellation-timeline/694871',
  ),
  'SC-AUTO-EU': page(
    'Notice on the automatic cancellation timeline (Seller Central Europe, 2020)',
    'http://sellercentral-europe.amazon.com/forums/t/important-update-regarding-auto-cancellation-timeline/337189',
  ),
  'SC-BR': page(
    'Confirm shipment (Seller Central Brazil)',
    'https://sellercentral.amazon.com.br/gp/help/external/help-page.html?itemID=200197960&language=en_US&ref=efph_200197960_cont_200587810',
  ),
  'SC-PEND-US': page(
    'Pending orders (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/G40571?language=en-US&ref=efph_G40571_cont_VT4E3624NJ6DRS9',
  ),
  'SC-PEND-SA': page(
    'Pending orders (Seller Central Saudi Arabia)',
    'https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=40571&language=en_AE&ref=efph_40571_cont_69026',
  ),
  'SC-PEND-SA2': page(
    'Pending orders, automatic cancellation (Seller Central Saudi Arabia)',
    'https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=40571&language=en_AE',
  ),
  'SC-PEND-CA': page(
    'Amazon staff on pending orders (Seller Central Canada)',
    'https://sellercentral.amazon.ca/seller-forums/discussions/t/10ea2d73-176e-46ab-8bd9-00f342535a03',
  ),
  'SC-JP-PEND': page(
    'Pending orders (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/G40571?language=en_JP',
  ),
  'SC-JP-PAY': page(
    "Buyer's Payment Method (Seller Central Japan)",
    'https://sellercentral.amazon.co.jp/gp/help/external/help-page.html?itemID=200252500&language=en_JP',
  ),
  'SC-JP-AVOID': page(
    'Avoid cancelling orders (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/202152070?language=en_JP&ref=efph_202152070_cont_201018250',
  ),
  'SC-MCF-UK': page(
    'Cancel a Multi-Channel Fulfilment order (Seller Central UK)',
    'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=200332470&language=en_GB&ref=efph_200332470_cont_200141600',
  ),
  'SC-FBA-COPY': page('Copy of Cancel an Amazon-fulfilled order (2015)', 'http://bubuko.com/infodetail-901331.html'),
  'SC-CR-EU': page(
    'Cancellation Rate (Seller Central Europe)',
    'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=200285210&language=en_GB&ref=efph_200285210_relt_201623610',
  ),
  'SC-CR-IT': page(
    'Cancellation Rate (Seller Central Italy)',
    'https://sellercentral.amazon.it/gp/help/external/200285210?language=en_IT&ref=efph_200285210_cont_200205250',
  ),
  'SC-CR-CA': page(
    'Cancellation Rate (Seller Central Canada)',
    'https://sellercentral.amazon.ca/gp/help/external/200285210?language=en_CA&ref=efph_200285210_cont_RXAS2XTAYEF77BG',
  ),
  'SC-CR-UK-OLD': page(
    'Cancellation Rate (Seller Central UK, earlier page)',
    'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=200285210&language=en_GB&ref=efph_200285210_relt_44QSYRCU27EW4UK',
  ),
  'SC-CR-IN': page(
    'Cancellation Rate (Seller Central India)',
    'https://sellercentral.amazon.in/gp/help/external/200285210?language=en_IN&ref=efph_200285210_cont_85AAVTD69D5BKLM',
  ),
  'SC-CR-IN2': page(
    'Cancellation Rate and its fee (Seller Central India)',
    'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=200285210&language=en_IN&ref=efph_200285210_relt_201018250',
  ),
  'SC-CR-AU': page(
    'Cancellation Rate (Seller Central Australia)',
    'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=200285210&language=en_AU',
  ),
  'SC-CR-STAFF': page(
    'Amazon staff on the cancellation rate (Seller Central US)',
    'https://sellercentral.amazon.com/seller-forums/discussions/t/3a9dc28cc3d08ae3e77a5aa2b23c5189',
  ),
  'SC-IN-FEE': page(
    'Cancellation Fee Refunds (Seller Central India)',
    'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=RSHC6H2P492CTHG&language=en_IN&ref=efph_RSHC6H2P492CTHG_cont_NGNH8C8LDJZX9Q6',
  ),
  'AMZ-SSB': page(
    'Seller Support blog: reasons for cancelling an order (2011)',
    'http://www.amazonsellersupportblog.com/2011/03/reason-for-cancellation-inside-cancelling-an-order.html',
  ),
} as const satisfies Record<string, SourcePage>;
