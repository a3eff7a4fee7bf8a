/** Amazon's own pages for buyers, some of them reached on alternate host names. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const helpPages = {
  'US-CAN': page(
    'Cancel Items and Orders (amazon.com)',
    'https://digprjsurvey.amazon.com/csad/help/node/GSL37WQTJZUYA9QE',
  ),
  'UK-CAN': page(
    'Cancel Items and Orders (amazon.co.uk)',
    'https://digprjsurvey.amazon.co.uk/csad/help/node/GSL37WQTJZUYA9QE',
  ),
  'UK-CAN-OLD': page(
    'Cancel Items or Orders (amazon.co.uk, earlier page)',
    'https://www.amazon.co.uk/gp/help/customer/display.html/ref=hp_gt_w_myo_cio?nodeId=201976060',
  ),
  'UK-REF': page('Refunds (amazon.co.uk)', 'https://digprjsurvey.amazon.co.uk/csad/help/node/GKQNFKFK5CF3C54B'),
  'UK-REF-OLD': page(
    'Refunds (amazon.co.uk, earlier page)',
    'https://website-g7g.amazon.co.uk/gp/help/customer/display.html/ref=hp_gt_rr_abre?nodeId=GKQNFKFK5CF3C54B',
  ),
  'UK-UND': page(
    'Undeliverable Packages (amazon.co.uk)',
    'https://digprjsurvey.amazon.co.uk/csad/help/node/GCC7G9HKYQBZT5FX',
  ),
  'UK-UND-OLD': page(
    'Undeliverable Packages (amazon.co.uk, earlier page)',
    'https://website-g7g.amazon.co.uk/gp/help/customer/display.html?ref_=hp_left_v4_sib&nodeId=GCC7G9HKYQBZT5FX',
  ),
  'UK-DEV': page('Amazon device returns (amazon.co.uk)', 'https://digprjsurvey.amazon.co.uk/csad/help/node/G201818950'),
  'UK-RET15': page(
    'About Our Returns Policies (amazon.co.uk, 2015)',
    'http://www.amazon.co.uk/gp/help/customer/display.html?nodeId=1161002',
  ),
  'UK-RET14': page(
    'Return Items You Ordered (amazon.co.uk, 2014)',
    'http://www.amazon.co.uk/gp/help/customer/display.html/?nodeId=1161016',
  ),
  'UK-SELL': page(
    'Returns and Refunds, seller policy (amazon.co.uk, old)',
    'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=3149431',
  ),
  'UK-EXCH': page(
    'Exchange an Item (amazon.co.uk)',
    'https://digprjsurvey.amazon.co.uk/csad/help/node/GVCF2744DMWT4L8S',
  ),
  'UK-IFD': page(
    'About Import Fees Deposit (amazon.co.uk)',
    'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=200556780',
  ),
  'UK-LOCK': page(
    'Click and Collect with Amazon Lockers (amazon.co.uk)',
    'https://www.amazon.co.uk/Click-and-Collect-with-Amazon-Lockers/b?ie=UTF8&node=2594544031',
  ),
  'UK-KINDLE': page(
    'Return Kindle Books (amazon.co.uk)',
    'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201252620',
  ),
  'US-AUTH': page('Authorizations (amazon.com)', 'https://digprjsurvey.amazon.com/csad/help/node/GCSEVDU4VHLPD4VX'),
  'US-DECL': page(
    'Resolve a Declined Payment (amazon.com)',
    'https://digprjsurvey.amazon.com/csad/help/node/G6P826S3WMEV8SPN',
  ),
  'US-3PR': page(
    'Returns to Third-Party Sellers (amazon.com)',
    'https://digprjsurvey.amazon.com/csad/help/node/G38BHJQ25PNCLUBU',
  ),
  'US-EXCH': page('Exchange an Item (amazon.com)', 'https://digprjsurvey.amazon.com/csad/help/node/GVCF2744DMWT4L8S'),
  'US-GIFT': page('Return a Gift (amazon.com)', 'https://digprjsurvey.amazon.com/csad/help/node/GMTDJ6XPUMN7NWNB'),
  'US-LARGE': page('Delivery of large items (amazon.com)', 'https://www.amazon.com/b?ie=UTF8&node=21151711011'),
  'US-CHG07': page(
    'Change Your Order Information (amazon.com, 2007)',
    'http://classic-web.archive.org/web/20071024123754/http://www.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=468548',
  ),
  'FRESH-OFF': page(
    'Incorrect, Damaged, or Missing Amazon Fresh Items (amazon.com)',
    'https://na.account.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=202077800',
  ),
  ABOUT25: page(
    'Amazon holiday return policy 2025 (aboutamazon.com, 3 December 2025)',
    'https://www.aboutamazon.com/news/retail/amazon-holiday-return-policy-2025',
  ),
  'CA-RET18': page('Returns (amazon.ca, 2018)', 'https://www.amazon.ca/gp/help/customer/display.html?nodeId=915466'),
  'AZ-US': page(
    'About A-to-z Guarantee (amazon.com)',
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=200783670',
  ),
  'AZ-CA': page(
    'A-to-z Guarantee (amazon.ca)',
    'https://arcus-www.amazon.ca/gp/help/customer/display.html?nodeId=201889410',
  ),
  'AZ-DE': page(
    'A-bis-z-Garantie (amazon.de)',
    'https://arcus-www.amazon.de/-/en/gp/help/customer/display?language=de_DE&nodeId=201889410',
  ),
  'AZ-AE': page('A-to-z Guarantee (amazon.ae)', 'https://www.amazon.ae/gp/help/customer/display.html?nodeId=201889410'),
  'AZ-FR': page('Garantie A à Z (Amazon Pay, France)', 'https://pay.amazon.com/fr/help/201212340'),
  'FR-MKT': page(
    'À propos des retours et remboursements Marketplace (amazon.fr, old)',
    'https://www.amazon.fr/gp/help/customer/display.html/?nodeId=200188230',
  ),
  'ES-RETHOME': page('Returns home (amazon.es)', 'https://www.amazon.es/gp/orc/returns/homepage.html'),
  'GC-SE': page('Gift card terms (amazon.se)', 'https://www.amazon.se/gp/help/customer/display.html?nodeId=201936990'),
  'AU-PEND': page(
    'About Pending Charges for Cancelled Orders (amazon.com.au)',
    'https://p-y3-www-amazon-com-au-kalias.amazon.com.au/gp/help/customer/display.html?ie=UTF8&nodeId=201895650',
  ),
  'AU-OLD': page(
    'About Refunds (amazon.com.au)',
    'https://www.amazon.com.au/gp/help/customer/display.html?ie=UTF8&nodeId=201819300',
  ),
  'SG-OLD': page('Refunds (amazon.sg)', 'https://www.amazon.sg/gp/help/customer/display.html?nodeId=201819300'),
  'EG-REF': page(
    'Refunds (amazon.eg)',
    'https://www.amazon.eg/-/en/gp/help/customer/display.html/ref=hp_gt_rr_arefunds_nl?nodeId=201819300',
  ),
  'IN-PAY': page('Cancelling an order (Pay with Amazon, India)', 'https://paywithamazon.amazon.in/help/201597560'),
  'IN-PAY2': page('Auto Cancellation FAQ (Pay with Amazon, India)', 'https://paywithamazon.amazon.in/help/201635540'),
  'PV-1': page(
    'Cancel an Accidental Purchase (primevideo.com)',
    'https://www.primevideo.com/help/ref=atv_hp_nd_nav?nodeId=GAEJPJ8E5TY8TTNL',
  ),
  'PV-4': page(
    'Cancel an Accidental Purchase (primevideo.com, in Polish)',
    'https://www.primevideo.com/help/ref=atv_hp_nd_cnt?language=pl_PL&nodeId=GAEJPJ8E5TY8TTNL',
  ),
  ASURION: page(
    'Protection plans, questions and answers (Asurion for Amazon)',
    'https://contents.asurion.com/amazon/faq2/index.html',
  ),
} as const satisfies Record<string, SourcePage>;
