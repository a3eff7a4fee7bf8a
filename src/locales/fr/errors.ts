import type { InputError } from '../../order/error.ts';
import type { InputWords } from '../errors.ts';

/** No-break space. */
const nb = '\u00a0';

function ou(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list.at(-1) ?? ''}`;
}

const bare = (found: string | undefined): string => (found ?? '').replace(/^"|"$/g, '');

/** Ce qui ne va pas dans une valeur. */
function wrongValue({ expected, foundType, found }: InputError): string {
  if (foundType === 'nothing') return 'absent';
  switch (expected?.kind) {
    case 'text':
      return "n'est pas un texte";
    case 'nonempty':
      return foundType === 'text' ? 'vide' : "n'est pas un texte";
    case 'whole-number':
      if (foundType !== 'number' || !/^-?\d+$/.test(found ?? '')) return "n'est pas un nombre entier";
      return /^[-0]/.test(found ?? '') ? `inférieur à ${expected.min ?? 0}` : 'trop grand';
    case 'boolean':
      return 'ni true ni false';
    case 'object':
      return "n'est pas un objet";
    case 'list':
      return "n'est pas une liste";
    case 'instant':
      return "n'est pas un instant";
    case 'money':
      return "n'est pas une somme d'argent";
    case 'decimal':
      return "n'est pas un montant";
    case 'currency':
      return "n'est pas un code de devise";
    case 'country':
      return "n'est pas un code de pays";
    case 'unique':
      return 'employé deux fois';
    default:
      return foundType === 'list' ? "n'est pas une liste possible ici" : "n'est pas une valeur de ce champ";
  }
}

function place(detail: string | undefined): string {
  const [line, column] = (detail ?? '').split(':');
  if (!line) return '';
  return column ? `, ligne ${line}, colonne ${column}` : `, ligne ${line}`;
}

export const input: InputWords = {
  labels: { order: 'commande', found: 'trouvé', expected: 'attendu', try: 'essayez' },
  messages: {
    'empty-input': () => 'entrée vide',
    'invalid-encoding': () => "n'est pas de l'UTF-8",
    'invalid-json': ({ foundType, detail }) =>
      foundType === 'end' ? `le JSON s'arrête trop tôt${place(detail)}` : `n'est pas du JSON${place(detail)}`,
    'too-deep': () => 'trop de crochets imbriqués',
    'too-large': () => 'un seul document de plus de 256 Mo',
    'invalid-row': () => "cette ligne ne correspond pas à l'en-tête",
    'bad-quotes': () => 'ses guillemets ne vont pas par deux',
    'broken-archive': () => "l'archive est endommagée ou chiffrée",
    'unknown-format': ({ path, foundType }) =>
      path === undefined && ['object', 'table', 'archive'].includes(foundType ?? '')
        ? "n'est pas une commande dans un format connu d'annul"
        : "n'est pas une commande",
    'ambiguous-format': () => 'correspond à plusieurs formats',
    'invalid-order': wrongValue,
    'api-error': ({ detail }) =>
      detail === undefined
        ? "une erreur de l'API, pas une commande"
        : `une erreur de l'API, pas une commande${nb}: ${detail}`,
    'invalid-set': (error) => {
      if (error.hint === 'set-shape') return "n'a pas la forme CHEMIN=VALEUR";
      if (error.hint === 'next-index' || error.hint === 'last-index')
        return "cette position n'existe pas dans la liste";
      return error.path === undefined ? 'champ inconnu' : wrongValue(error);
    },
    'cannot-open': () => 'impossible à ouvrir',
  },
  types: {
    text: 'un texte',
    number: 'un nombre',
    boolean: 'une valeur logique',
    list: 'une liste',
    object: 'un objet',
    null: 'null',
    nothing: 'rien',
    end: "la fin de l'entrée",
    cells: 'cellules',
    table: 'un tableau',
    archive: 'une archive',
    page: 'une page ou un e-mail sans données de commande',
  },
  expected: {
    text: 'un texte entre guillemets',
    nonempty: 'un texte non vide entre guillemets',
    word: "un mot de lettres, de chiffres et de traits d'union",
    boolean: 'true ou false',
    object: 'un objet',
    list: 'une liste',
    instant: 'un instant avec Z ou un décalage, comme 2026-11-23T10:00:00Z',
    money: 'un montant et une devise, comme 25.99 USD',
    decimal: 'un nombre décimal entre guillemets, 0 ou plus, comme "25.99"',
    currency: 'un code de devise de trois majuscules, comme EUR',
    country: 'un code de pays de deux majuscules, comme FR',
    json: 'du JSON',
    'known-format': 'une commande',
    utf8: 'du texte en UTF-8',
    shallower: 'au plus 512 crochets imbriqués',
    unique: "un identifiant qu'aucun autre article ne porte",
  },
  wholeNumber: (min) => (min === undefined ? 'un nombre entier' : `un nombre entier, ${min} ou plus`),
  cells: (count) => `${count} cellules, comme dans l'en-tête`,
  oneOf: (values) => (values ? ou(values) : 'un champ de la commande'),
  hints: {
    'quote-number': ({ found }) =>
      `écrivez ${found ? `"${found}"` : 'la valeur'} entre guillemets${nb}: en tant que nombre, elle peut perdre des chiffres`,
    'quote-amount': ({ found, foundType }) =>
      foundType === 'number' && found
        ? `écrivez "${found}" entre guillemets`
        : 'écrivez des chiffres, un point et des chiffres, comme "25.99"',
    'unquote-number': ({ found }) =>
      `écrivez ${/^"\d+"$/.test(found ?? '') ? bare(found) : '2'} sans guillemets, ou omettez le champ${nb}: absent veut dire inconnu`,
    'unquote-boolean': () =>
      `écrivez true ou false sans guillemets, ou omettez le champ${nb}: absent veut dire inconnu`,
    'leave-out': () => `omettez le champ${nb}: absent veut dire inconnu`,
    'add-offset': () => 'ajoutez Z pour UTC, ou le décalage, comme dans 2026-11-23T10:00:00+01:00',
    'add-time': () => "écrivez le jour, l'heure et Z ou un décalage, comme dans 2026-11-23T10:00:00Z",
    'no-such-day': () => `corrigez la date${nb}: ce jour n'existe pas`,
    'no-such-time': () =>
      `corrigez l'heure${nb}: les heures vont jusqu'à 23, les minutes et les secondes jusqu'à 59, les décalages jusqu'à 18 heures`,
    year: () => `corrigez l'année${nb}: de 1970 à 2199`,
    nearest: ({ expected }) =>
      expected?.kind === 'one-of' && expected.nearest ? `vouliez-vous dire ${expected.nearest}${nb}?` : '',
    'upper-case': ({ found }) => (found ? `écrivez ${found.toUpperCase()}` : 'écrivez-le en majuscules'),
    'money-shape': () => 'écrivez {"amount": "25.99", "currency": "EUR"}',
    'set-money': () => `écrivez le montant, une espace et le code de la devise${nb}: "25.99 EUR"`,
    'set-boolean': () => 'écrivez true ou false',
    'one-value': () => `donnez une seule valeur${nb}: ce champ n'en admet pas plusieurs`,
    'deeper-path': ({ path }) =>
      `donnez une valeur à l'un de ses champs${nb}: annul schema order montre ceux de ${path ?? 'la commande'}`,
    'last-index': ({ detail }) => `la dernière position est ${detail ?? '0'}`,
    'next-index': ({ detail }) => `la prochaine position libre est ${detail ?? '0'}`,
    'set-shape': () => 'écrivez le champ, = et la valeur, comme dans status=shipped',
    'unique-ids': () => 'donnez à chaque article son propre identifiant, ou omettez les identifiants',
    'one-per-line': () => 'écrivez une commande par ligne (NDJSON)',
    utf8: () => 'enregistrez le fichier en UTF-8',
    from: () => 'nommez le format avec --from',
    'fetch-again': () => 'récupérez de nouveau la commande et donnez la réponse à annul',
    'order-itself': ({ detail }) =>
      `donnez la commande elle-même à annul${detail === undefined ? '' : `${nb}: ${detail}`}`,
    'payment-alone': ({ detail }) =>
      `donnez la commande à annul${detail === undefined ? '' : `, en ajoutant ${detail}`}${nb}; pour l'argent seul${nb}: annul refund`,
    interview: () => `rien n'y est lisible par une machine${nb}; répondez plutôt à quelques questions${nb}: annul ask`,
    'complete-file': () => `récupérez ou copiez de nouveau le fichier${nb}: il manque la fin`,
  },
  warnings: {
    'unknown-field': ({ path, expected }) =>
      expected
        ? `${path ?? ''} n'est pas un champ de la commande et a été ignoré${nb}: vouliez-vous dire ${expected}${nb}?`
        : `${path ?? ''} n'est pas un champ de la commande et a été ignoré.`,
    'unknown-value': ({ path, found }) =>
      `${path ?? ''}${nb}: ${found ? `${found} n'est pas une valeur connue d'annul` : "ce n'est pas une valeur connue d'annul"}${nb}; le fait reste inconnu.`,
    contradiction: ({ path, other, found, expected }) =>
      found
        ? `${path ?? ''}${nb}: ${found} contredit ${other ?? expected ?? ''}, qui l'emporte.`
        : `${path ?? ''} contredit ${other ?? expected ?? ''} et reste inconnu.`,
    incomplete: ({ path }) =>
      path === undefined
        ? `Toutes les commandes ne sont pas là${nb}: la dernière page annonce une suite.`
        : `Tous les articles de la commande ne sont pas là${nb}: une autre page suit.`,
    'mixed-currencies': ({ found }) => `Les montants sont en plusieurs devises${found ? ` (${found})` : ''}.`,
    'unclear-tax': () => `Les prix, la taxe et le total ne concordent pas${nb}: la taxe reste inconnue.`,
    'not-platform-order': () =>
      `La commande n'a pas été passée sur la plateforme, qui ne fait que l'expédier${nb}: les règles de la boutique de l'acheteur s'appliquent.`,
    'items-without-order': ({ found }) =>
      found
        ? `Les articles de la commande ${bare(found)} sont arrivés sans leur commande.`
        : 'Des articles sont arrivés sans leur commande.',
    'parts-without-order': ({ found }) =>
      found === '1'
        ? "Un remboursement, ou une autre partie d'une commande, est arrivé sans sa commande."
        : `Des remboursements, ou d'autres parties, de ${found ?? 'plusieurs'} commandes sont arrivés sans leur commande.`,
    'passed-over': ({ found }) =>
      found === '1'
        ? "Un fichier de l'archive ne contient pas de commandes et a été ignoré."
        : `${found ?? 'Plusieurs'} fichiers de l'archive ne contiennent pas de commandes et ont été ignorés.`,
    'mixed-packages': ({ found }) =>
      `Les colis d'un article n'en sont pas tous au même point${found ? ` (${found})` : ''}${nb}: le moins avancé compte.`,
    'one-item': () =>
      `La notification porte sur un seul article${nb}: on ne sait pas ce que la commande contient d'autre.`,
    'status-not-told': () => `Ce rapport ne dit pas où en sont ses commandes${nb}: le statut reste inconnu.`,
    'without-offset': ({ path }) => `Une heure sans décalage se lit en UTC${path ? `${nb}: ${path}` : ''}.`,
    'near-cancellation': () =>
      `La plateforme est sur le point d'annuler cette commande${nb}: le vendeur n'a presque plus de temps pour l'expédier.`,
    'day-begins': ({ path }) =>
      `Seul le jour est donné, pas l'heure${nb}: c'est son début à l'heure de la boutique qui compte${path ? ` (${path})` : ''}.`,
    'duplicate-items': () => `Certains articles sont arrivés deux fois${nb}; ils ne comptent qu'une fois.`,
    'seller-data': () => `Les données viennent d'un compte de vendeur${nb}; la réponse est celle pour l'acheteur.`,
    'refund-pending': () => `Un remboursement est en cours${nb}; il ne compte pas avant d'être terminé.`,
    'refund-inexact': () =>
      `Le montant remboursé est celui du compte du vendeur${nb}; celui de l'acheteur peut être différent.`,
    'request-rejected': () => "Une demande d'annulation a été faite et refusée.",
    'request-untold': ({ expected }) =>
      `Une annulation a été demandée${nb}; qui l'a demandée, et pourquoi, ne figure pas dans ces données${expected ? `${nb}: ${expected} le dit` : ''}.`,
    'tax-apart': () =>
      `Le total est peut-être sans la taxe que la plateforme perçoit${nb}: le montant payé reste inconnu.`,
    'not-placed': ({ found }) =>
      `La commande est un brouillon ou a été supprimée${found ? ` (${found})` : ''}${nb}: son état reste inconnu.`,
    'cancelled-not-refunded': () =>
      `La commande a été payée puis annulée, mais aucun remboursement ne figure dans les données${nb}: l'annulation seule ne rembourse pas.`,
    'removed-units': ({ path }) =>
      `${path ? `${path}${nb}: des` : 'Des'} unités ont été retirées de la commande${nb}; avant l'expédition ou par un retour, ce n'est pas précisé.`,
    returns: () =>
      `La commande comporte un retour${nb}: ce qui est revenu, et où il en est, ces données ne le disent pas.`,
    'failed-fulfilment': () => 'Une expédition de la commande a échoué et ne compte pas comme faite.',
    'test-order': () => "C'est une notification de test de la plateforme, pas une vraie commande.",
    'partial-answer': () => `L'API a signalé des erreurs à côté des données${nb}: ce qu'elle a omis reste inconnu.`,
    'unclear-price': ({ path }) =>
      `${path ?? ''}${nb}: rien ne dit si le prix est celui d'une unité ou de toutes${nb}; il reste inconnu.`,
    'day-only': ({ path, found }) =>
      `${path ?? ''}${nb}: seul le jour est connu${found ? ` (${found})` : ''}, pas l'heure ni son fuseau${nb}; l'instant reste inconnu.`,
    replacement: () => `La commande est un remplacement${nb}: rien n'a été payé pour elle.`,
    'own-shop': () =>
      `La commande a été passée dans la boutique propre au vendeur sur la plateforme${nb}; ses règles pour les acheteurs peuvent différer.`,
    'not-counted': ({ found }) => `Un ajustement n'est pas pris en compte${nb}: ${found ?? ''}.`,
    notification: () =>
      `Une notification ne nomme que les articles qu'elle concerne${nb}: la commande peut en contenir d'autres.`,
    snapshot: ({ found }) =>
      `Un e-mail montre la commande telle qu'elle était à son envoi${found ? `, ${found}` : ''}${nb}: ce qui s'est passé depuis n'y figure pas.`,
    skipped: () => "Un document qui n'est pas une commande a été ignoré.",
  },
};
