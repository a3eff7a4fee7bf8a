/** Press and guides: they often quote Amazon, and are never more than secondary. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const guidePages = {
  TECHU: page(
    'Techuseful: how long Amazon refunds take',
    'https://www.techuseful.com/how-long-do-amazon-refunds-take/',
  ),
  QSPR: page('QuerySprout: how long Amazon refunds take', 'https://querysprout.com/how-long-do-amazon-refunds-take/'),
  REPUS: page(
    'Guide: how long Amazon takes to refund',
    'https://republicansunited.us/how-long-does-it-take-for-amazon-to-refund/',
  ),
  AG: page(
    'Authors Guild: Amazon changes its e-book return policy (1 February 2023)',
    'https://authorsguild.org/industry-advocacy/amazon-changing-ebook-return-policy',
  ),
  PW: page(
    'Publishers Weekly: Amazon restricts e-book returns (September 2022)',
    'http://publishersweekly.com/pw/by-topic/digital/content-and-e-books/article/90423-amazon-to-restrict-e-book-return-policy.html',
  ),
  GOODE: page(
    'Good e-Reader: Amazon changes its e-book return policy (September 2022)',
    'https://goodereader.com/blog/electronic-readers/amazon-changes-e-book-return-policy-after-author-protest',
  ),
  CHX: page(
    'ChannelX: shorter returns window for consumer electronics (March 2024)',
    'https://channelx.world/2024/03/amazon-consumer-electronics-shortened-returns-window/',
  ),
  GNT: page(
    'Génération-NT: shorter return times at Amazon (March 2024)',
    'https://www.generation-nt.com/actualites/mauvaise-nouvelle-abonnes-amazon-prime-delai-retour-diminue-2045171',
  ),
  LINT: page(
    "L'Internaute: returns at Amazon (November 2025)",
    'https://www.linternaute.com/lifestyle/mode-de-vie/9299093-article-retours-amazon/',
  ),
  PHON21: page(
    'Phonandroid: Amazon extends return times (November 2021)',
    'https://www.phonandroid.com/amazon-prolonge-delais-retour-jusquau-31-janvier-2022.html',
  ),
  JDE: page(
    "Journal de l'économie: return times at Amazon (March 2024)",
    'https://www.journaldeleconomie.fr/Amazon-moins-de-delai-pour-retourner-un-produit_a13313.html',
  ),
  SMD: page(
    'SmartDroid: 14 days to return electronics at Amazon (spring 2024)',
    'https://smartdroid.de/amazon-elektronik-artikel-koennt-ihr-bald-nur-noch-14-tage-zurueckgeben',
  ),
  T3N: page(
    't3n: Amazon shortens return times (spring 2024)',
    'https://t3n.de/news/amazon-verkuerzte-rueckgabefrist-betroffene-artikel-retoure-1612653/',
  ),
  T3N24: page(
    't3n: return times at Amazon from November 2024',
    'https://t3n.de/news/neue-rueckgabefristen-bei-amazon-so-lange-hast-du-ab-november-zeit-um-waren-zurueckzuschicken-1652084/',
  ),
  CHK25: page(
    'check-app: Amazon shortens return times to 14 days (June 2025)',
    'https://www.check-app.de/2025/06/17/amazon-kuerzt-rueckgabefrist-auf-14-tage-warum-steht-das-nirgends/',
  ),
  WIN3: page('3win: return times at Amazon in Europe', 'https://www.3win.ai/?p=13811'),
  MOBI25: page(
    'mobiFlip: Amazon extends return times for many products (November 2025)',
    'https://www.mobiflip.de/amazon-verlaengert-rueckgabefrist-fuer-viele-produkte/',
  ),
  APF25: page(
    'Apfelpage: return times at Amazon for Christmas 2025',
    'https://www.apfelpage.de/news/kurz-notiert-amazon-passt-rueckgabefristen-fuer-das-weihnachtsgeschaeft-2025-an/',
  ),
  STOCKW: page(
    'Stockwatch: which items cannot be returned to Amazon (November 2025)',
    'https://stockwatchindex.com/amazon-changes-its-holiday-return-policy-what-items-cant-be-returned/page/11',
  ),
  BKE: page(
    "BKE News: Amazon's return policy (2025)",
    'https://bkenews.com/amazons-return-policy-changed-what-to-know',
  ),
  JEOP: page('Quiz for support agents on Amazon Haul (November 2025)', 'https://jeopardylabs.com/print/cap-12845'),
  MOMMY: page('Guide to return policies (Emirates)', 'https://mommysmart.net/return-policy'),
  BAYM: page('Guide to return shipping and digital purchases', 'https://baymaxon.com/return-shipping-policy/'),
  EXPB: page(
    'ExpertBeacon: partial refunds at Amazon',
    'https://expertbeacon.com/what-is-amazon-partial-refund-and-how-does-it-work',
  ),
  'G-STATUS': page(
    'Guide: what each Amazon order status means',
    'https://eatsip365.com/what-each-my-amazon-account-order-status-means',
  ),
  'G-POCKET': page(
    'Pocket-lint: how to cancel an Amazon order',
    'https://www.pocket-lint.com/apps/news/amazon/162887-how-to-cancel-amazon-order',
  ),
  'G-FREE': page(
    'Free: cancelling an order on Amazon, in French',
    'https://portail.free.fr./lifestyle/bien-etre/comment-annuler-une-commande-sur-amazon',
  ),
  'G-IN-CAN': page(
    'Pricebaba: how to cancel an Amazon order (India)',
    'https://pricebaba.com/blog/amazon-order-how-to-cancel',
  ),
  'G-ADDR': page(
    'Android Police: change the shipping address of an Amazon order',
    'https://www.androidpolice.com/change-shipping-address-amazon-order/',
  ),
  'G-IT': page('Rimborso facile: Amazon refunds (Italy)', 'https://rimborsofacile.it/rimborso-amazon'),
  'G-IT2': page(
    'Gufosaggio: how Amazon checks returns (Italy)',
    'https://gufosaggio.net/i/come-amazon-controlla-i-resi',
  ),
  'G-GIFT': page(
    'Guide to refunds of Amazon gift cards',
    'https://visualfoodie.com/amazon-refund-gift-certificate-policy',
  ),
  'G-GIFT-DE': page(
    'Guide to cancelling Amazon gift cards (Germany, August 2025)',
    'https://blog.silverpc.hu/2025/08/18/fehlkauf-so-einfach-konnen-sie-ihren-amazon-gutschein-stornieren-eine-schritt-fur-schritt-anleitung',
  ),
  'G-FRESH': page(
    'Guide to the cut-off times of Amazon Fresh (2026)',
    'https://eatsip365.com/amazon-fresh-online-order-cutoff-time-explained',
  ),
  'G-PREO': page(
    'Grokipedia: cancelling scheduled orders and pre-orders on Amazon',
    'https://grokipedia.com/page/Canceling_scheduled_orders_on_Amazon',
  ),
  'G-GROK': page(
    'Grokipedia: cancelling scheduled orders on Amazon',
    'https://grokipedia.com/page/Canceling_scheduled_orders_on_Amazon',
  ),
  'G-SNS': page(
    'Guide to cancelling Subscribe & Save',
    'https://www.aintpayingfull.com/cancel-subscribe-and-save-amazon/',
  ),
  'G-LOCK': page(
    'Guide: how long an Amazon Locker keeps a parcel',
    'https://whys.video/How-long-will-Amazon-locker-hold',
  ),
  'G-REPL': page(
    'Guide to replacement items from Amazon',
    'https://waterfrontsport.com/how-do-you-get-a-replacement-item-from-amazon',
  ),
  'G-JP': page('Guide to Amazon refunds (Japan)', 'https://lifestyle.assist-all.co.jp/?p=68178'),
  'W-KINDLE': page(
    'Guide to returning Kindle books',
    'https://busebook.netlify.app/amazon-kindle-book-rental-return-policy',
  ),
  'JP-CVS': page(
    'Guide to refunds of convenience-store payments (Japan, April 2025)',
    'https://services.awaisora.com/2025/04/18/00d7ee9b-427a-4ab4-8f42-3cb500e88730',
  ),
  'JP-TAP': page(
    'Guide to refunds of points and balance (Japan)',
    'https://tap-biz.jp/lifestyle/living/1135206?page=4',
  ),
  'JP-DCM': page(
    'Docomo: carrier payment and cancelled orders (Japan)',
    'https://service.smt.docomo.ne.jp/keitai_payment/app/help/detail/0915.html',
  ),
  APPST: page(
    'Exponential: refunds after the end of the Amazon Appstore',
    'http://exponential.io/news/amazon-appstore-shutdown-refunds-and',
  ),
  FONE: page('fone.tips: payment revision needed on Amazon', 'https://fone.tips/payment-revision-needed-amazon/'),
  CED: page(
    'CedCommerce: why and when Amazon cancels orders by itself',
    'https://support.cedcommerce.com/portal/en/kb/articles/why-and-when-does-amazon-auto-cancel-orders',
  ),
  CHBL: page(
    'ChannelBloom: account health metrics',
    'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
  ),
  ECOM: page(
    'Ecommanagers: what Amazon account health is',
    'https://www.ecommanagers.com/what-is-amazon-account-health/',
  ),
  YOYO: page('Guide to the valid tracking rate (April 2020)', 'http://yoyonow.com/2020/04/15/test-post/'),
  FEEDV: page('Feedvisor: replacement products', 'https://feedvisor.com/university/replacement-product/'),
  TAME: page(
    'Tamebay: Amazon order auto-cancellation timeline (September 2020)',
    'https://tamebay.com/2020/09/amazon-order-auto-cancellation-timeline-update.html',
  ),
  GEEK26: page('GeekSeller: on-time delivery rate (2026)', 'https://www.geekseller.com/?p=34471'),
} as const satisfies Record<string, SourcePage>;
