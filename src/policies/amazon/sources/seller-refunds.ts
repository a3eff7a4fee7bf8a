/** Amazon's own pages for sellers on returns, refunds, claims and delivery programs. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const sellerRefundPages = {
  'SC-69126': page(
    'Returns, refunds, cancellations, and claims (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=69126&language=en_US&ref=efph_69126_cont_home',
  ),
  'SC-MFNRET': page(
    'Manage seller-fulfilled returns (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200708210&language=en_US&ref=efph_200708210_relt_G200708210',
  ),
  'SC-REFUND': page(
    'Refunds FAQ (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=JM9HNSV9FXU9MP3&language=en_US&ref=efph_JM9HNSV9FXU9MP3_relt_EKBRFKQE38CQA6V',
  ),
  'SC-DE-REF': page(
    'Refunds FAQ in German (Seller Central)',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=JM9HNSV9FXU9MP3&language=de_DE',
  ),
  'SC-FR-REF': page(
    'Refund orders (Seller Central France)',
    'https://sellercentral.amazon.fr/gp/help/external/200198010?language=fr-FR&ref=efph_200198010_cont_G200198010',
  ),
  'SC-IT-REF': page(
    'Refund orders (Seller Central Italy)',
    'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=200198010&language=it_IT&ref=efph_200198010_relt_G200359070',
  ),
  'SC-FORUM-REF': page(
    'Amazon staff: overview of refunds (Seller Central US)',
    'https://sellercentral.amazon.com/seller-forums/discussions/t/0413b39c-276c-498d-9866-b7c1610ccc3e',
  ),
  'SC-RAF': page(
    'Refund administration fee (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/GDC3U6FWF4JJJJC7?language=en_US&ref=efph_GDC3U6FWF4JJJJC7_cont_200336920',
  ),
  'BR-RAF': page(
    'Refund administration fee (Seller Central Brazil)',
    'https://sellercentral.amazon.com.br/gp/help/external/200387220?language=en_US&ref=efph_200387220_cont_201074400',
  ),
  'UK-FORUM-RAF': page(
    'Forum on the refund administration fee (Seller Central UK)',
    'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/3e43da0c-1b96-473b-9898-fe57db2e48bb?postId=3e43da0c-1b96-473b-9898-fe57db2e48bb',
  ),
  'SC-AZ-TR': page('Translated copy of the claims page for sellers', 'https://www4.ilovetranslation.com/ptQtz55Pk7A=d'),
  'SC-INTL25': page(
    'International returns (Seller Central UK, August 2025)',
    'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/6bda2725-97a0-4d7c-bedc-125235991fd6',
  ),
  'SC-SFP-US': page(
    'Seller Fulfilled Prime metrics (Seller Central US)',
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=202072550&language=en_US&ref=efph_202072550_relt_G201860010',
  ),
  'SC-SFP-UK': page(
    'Seller Fulfilled Prime metrics (Seller Central UK)',
    'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=202072550&language=en_GB&ref=efph_202072550_cont_201812230',
  ),
  'SC-SFP-DE': page(
    'Seller Fulfilled Prime metrics (Seller Central Germany)',
    'https://sellercentral.amazon.de/gp/help/external/202072550?language=en_DE&ref=efph_202072550_cont_5WSKCRELRRMM58E',
  ),
  'SC-SFP-ES': page(
    'Seller Fulfilled Prime metrics (Seller Central Spain)',
    'https://sellercentral.amazon.es/gp/help/external/202072550?language=en_ES&ref=efph_202072550_cont_5WSKCRELRRMM58E',
  ),
  'SC-SFP-JP': page(
    'Seller Fulfilled Prime metrics (Seller Central Japan)',
    'https://sellercentral.amazon.co.jp/gp/help/external/help-page.html?itemID=202072550&language=en_JP&ref=efph_202072550_bred_GM2KN7HAZM4WHA6L',
  ),
  'SC-SFP-FR': page(
    'Seller Fulfilled Prime metrics (Seller Central France)',
    'https://sellercentral.amazon.fr/gp/help/external/G201812270?language=en_FR&ref=efph_G201812270_cont_G521',
  ),
  'SC-SFP-FAQ': page(
    'Seller Fulfilled Prime customer service FAQ (Seller Central Spain)',
    'https://sellercentral.amazon.es/gp/help/external/help.html?itemID=UTJZ6MZGMYCW7PW&language=en_ES&ref=efph_UTJZ6MZGMYCW7PW_relt_202109110',
  ),
  'SC-IT-SFPR': page(
    'Seller Fulfilled Prime returns (Seller Central Italy)',
    'https://sellercentral.amazon.it/gp/help/external/help.html?itemID=202188810&language=en_IT',
  ),
  'SC-HEALTH-UK': page(
    'Monitor your account health (Seller Central UK)',
    'https://sellercentral-europe.amazon.com/gp/help/external/help-page.html?itemID=200205250&language=en_GB&ref=efph_200205250_bred_G201817070',
  ),
  'SC-OTDR': page(
    'Amazon staff: On-Time Delivery Rate FAQ (Seller Central US)',
    'https://sellercentral.amazon.com/seller-forums',
  ),
} as const satisfies Record<string, SourcePage>;
