import type { CliWords } from '../cli.ts';

/** No-break space. */
const nb = '\u00a0';

const or = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list.at(-1) ?? ''}`;
const count = (value: number, one: string): string => `${value} ${value < 2 ? one : `${one}s`}`;

export const cli: CliWords = {
  help: {
    about: `Cette commande en ligne peut-elle encore être annulée, et que faire ensuite${nb}?`,
    usage: `Utilisation${nb}:`,
    commands: 'Commandes',
    moreCommands: 'Autres commandes',
    options: 'Options',
    examples: 'Exemples',
    exitCodes: 'Codes de sortie',
    command: 'COMMANDE',
    more: (command) => `Les options d'une commande${nb}: ${command}`,
    oneOf: or,
    codes: [
      [0, 'tout a été traité'],
      [1, `avec -e${nb}: un verdict au moins n'est pas cancel`],
      [2, 'appel incorrect'],
      [3, `avec -e${nb}: un article au moins est indéterminé`],
      [65, 'un document est illisible'],
      [66, "un fichier n'a pas pu être ouvert"],
      [74, "le résultat n'a pas pu être écrit"],
      [130, 'interrompu'],
    ],
  },

  commands: {
    check: {
      brief: `traiter des commandes${nb}: verdicts, étapes, remboursement`,
      about: `Traite chaque commande des fichiers, ou de l'entrée standard (-)${nb}: verdicts, étapes et dates de remboursement. Le format est reconnu. C'est la commande par défaut${nb}: annul commande.json fait de même.`,
    },
    ask: {
      brief: `l'entretien${nb}: demande ce qui compte encore, puis répond`,
      about: `Ne demande que ce qui peut encore changer la réponse, puis écrit ce qu'écrit check. Sans fichier, on part de rien${nb}; plusieurs commandes passent l'une après l'autre.`,
    },
    refund: {
      brief: "quand l'argent revient, sans commande",
      about: 'Le calendrier du remboursement seul, pour un moyen de paiement, un montant et une date.',
    },
    guide: {
      brief: 'annulations, retours et remboursements expliqués, sans commande',
      about:
        "Ce qui vaut sans commande sous la main, thème par thème, avec les délais et les boutons d'une boutique. Sans TOPIC\u00a0: la liste des thèmes.",
    },
    reply: {
      brief: 'une lettre prête à envoyer pour une commande décidée',
      about:
        "Écrit le message qui convient à la décision\u00a0: au vendeur, à la plateforme ou à la banque\u00a0; avec --as seller, à l'acheteur. Du texte brut à coller, un paragraphe par ligne.",
    },
    report: {
      brief: `beaucoup de commandes à la fois${nb}: verdicts, motifs, causes des annulations`,
      about:
        "Décide chaque commande des fichiers, ou de l'entrée standard (-), et compte les verdicts, les annulations et leurs motifs, et les offres et vendeurs d'où elles viennent.",
    },
    metrics: {
      brief: "le taux d'annulations d'un vendeur, et ce qu'il supporte encore",
      about: `Compte le taux d'annulations des commandes des fichiers, ou de l'entrée standard (-), comme le fait la boutique${nb}: le taux, combien d'annulations il supporte encore, les 30 derniers jours, et les commandes ouvertes que la plateforme annulera.`,
    },
    convert: {
      brief: 'toute commande lisible, sous sa forme canonique',
      about: "Écrit les commandes des fichiers, ou de l'entrée standard (-), sous leur forme canonique.",
    },
    policy: {
      brief: 'les règles derrière les verdicts',
      about: `Les politiques sous forme de données${nb}: leurs règles et leurs sources.`,
    },
    'policy list': {
      brief: 'les politiques disponibles',
      about: "Les politiques disponibles et les magasins qu'elles couvrent.",
    },
    'policy show': {
      brief: "toutes les règles d'une politique",
      about: "Toutes les règles d'une politique, avec leurs issues et leurs sources.",
    },
    'policy explain': {
      brief: 'une règle en clair, avec sa source',
      about: `Une règle en clair${nb}: quand elle s'applique, sa source, le mois de la vérification et son degré de certitude.`,
    },
    schema: {
      brief: "le schéma JSON d'une commande, d'une décision ou d'une politique",
      about: 'Écrit un schéma JSON (JSON Schema, version 2020-12).',
    },
    completion: {
      brief: 'la complétion pour bash, zsh ou fish',
      about: "Écrit le script de complétion, à charger dans l'interpréteur de commandes.",
    },
  },

  options: {
    as: 'qui pose la question',
    at: `décider comme s'il était TIME${nb}: ISO 8601 avec décalage horaire`,
    marketplace: 'le magasin, si les données ne le donnent pas',
    policy: 'la politique à appliquer',
    from: 'le format des données, au lieu de le reconnaître',
    items: "les articles, s'ils arrivent séparés des commandes de l'entrée standard",
    set: `fournir ou remplacer une information, comme status=shipped${nb}; répétable`,
    save: 'écrire la commande que décrivent les réponses',
    force: 'laisser --save remplacer un fichier',
    reason: 'pourquoi le vendeur annule',
    only: `compter le remboursement de cet article seul, et n'annuler que lui par fichier${nb}: son identifiant ou items.0${nb}; répétable`,
    ics: "écrire les délais et le dernier jour du remboursement dans un fichier d'agenda",
    output: 'ce qui est écrit',
    json: 'comme -o json',
    strict: 'ne rien supposer quand les données se taisent',
    noInput: 'ne jamais poser de question',
    exitStatus: "sortir avec 1 si un verdict n'est pas cancel, avec 3 si un article est indéterminé",
    quiet: "rien sur la sortie d'erreur, sauf les erreurs",
    why: 'montrer les règles qui ont décidé, et leurs sources',
    details: `avec plusieurs commandes${nb}: chacune en entier sous le résumé`,
    lang: `la langue${nb}; sinon LC_ALL, LC_MESSAGES ou LANG`,
    color: 'quand utiliser la couleur',
    help: 'afficher cette aide',
    version: "afficher la version d'annul",
    method: 'le moyen de paiement',
    amount: `par exemple 27.25 EUR${nb}; sans code, dans la monnaie du magasin`,
    charged: "l'argent a été débité",
    noCharged: "l'argent a seulement été réservé",
    cancelledAt: `le moment de l'annulation${nb}: une date, ou une heure avec décalage`,
    returnedAt: `le moment où le retour est arrivé${nb}: une date, ou une heure avec décalage`,
    guideMarketplace: 'la boutique dont on veut les délais et les boutons\u00a0; sinon, les boutiques en général',
    guideWhy: 'montrer la source de chaque affirmation',
    noPager: 'tout écrire à la suite, quelle que soit la longueur',
    to: 'à qui écrire, au lieu du destinataire qui convient le mieux',
    letter: 'quelle lettre, si plusieurs conviennent',
    metrics: `pour un vendeur${nb}: les commandes dont le taux d'annulations est donné avec celle-ci annulée`,
    orders: `pour un vendeur, avec --cancelled${nb}: combien de commandes de la période sont comptées`,
    cancelled: 'combien de ces commandes comptent comme annulées par le vendeur',
    order: 'ce que deviendrait le taux si cette commande était annulée maintenant',
    list: "les formats qu'annul sait lire",
    convertOutput: 'des documents indentés, ou un par ligne',
    policyOutput: 'ce qui est écrit',
  },

  usage: {
    didYouMean: (what) => `Vouliez-vous dire ${what}${nb}?`,
    allCommands: (help) => `Toutes les commandes${nb}: ${help}`,
    allOptions: (help) => `Toutes les options${nb}: ${help}`,
    allOfThem: (command) => `La liste${nb}: ${command}`,
    fileOfThatName: (command) => `Pour un fichier de ce nom${nb}: ${command}.`,
    oneOf: (values) => `Valeurs possibles${nb}: ${or(values)}.`,
    itTakes: (what) => `Il faut ${what}.`,

    unknownCommand: (word) => `commande inconnue${nb}: ${word}`,
    unknownOption: (option) => `option inconnue${nb}: ${option}`,
    missingValue: (option) => `${option} demande une valeur`,
    unknownValue: (option, value) => `${option}${nb}: valeur inconnue${nb}: ${value}`,
    notATime: (option, value) => `${option}${nb}: ce n'est pas un moment${nb}: ${value}`,
    timeShape(problem, bareDate) {
      const shape = bareDate ? '2026-11-23 ou 2026-11-23T10:00+01:00' : '2026-11-23T10:00+01:00 ou 2026-11-23T09:00Z';
      if (problem === 'no-such-day') return `Ce jour n'existe pas. Écrivez-le ainsi${nb}: ${shape}.`;
      if (problem === 'no-such-time') return `Cette heure n'existe pas. Écrivez-la ainsi${nb}: ${shape}.`;
      if (problem === 'year') return 'Les années de 1970 à 2199 sont acceptées.';
      if (problem === 'no-offset') return `Le décalage horaire manque. Écrivez-le ainsi${nb}: ${shape}.`;
      return problem === 'date-only'
        ? `L'heure manque. Écrivez-la ainsi${nb}: ${shape}.`
        : `Écrivez-le ainsi${nb}: ${shape}.`;
    },
    notMoney: (option, value) => `${option}${nb}: ce n'est pas un montant${nb}: ${value}`,
    moneyShape: (instead = '27.25 EUR') =>
      `Écrivez-le ainsi${nb}: ${instead}, avec un point, sans séparateur de milliers, et le code de la monnaie en trois lettres.`,
    notACount: (option, value) => `${option}${nb}: ce nombre ne convient pas${nb}: ${value}`,
    countShape: (least, most) =>
      `Il faut un nombre entier, ${most === undefined ? `${least} ou plus` : `de ${least} à ${most}`}.`,
    conflict: (option, other) => `${option} et ${other} s'excluent`,
    onlyOne: "Retirez l'une des deux.",
    missingOption: (option) => `${option} manque`,
    missingArgument: (argument) => `${argument} manque`,
    excessArgument: (word) => `argument en trop${nb}: ${word}`,
    unknownName: (thing, value) =>
      `${{ topic: 'thème inconnu', symptom: 'symptôme inconnu', policy: 'politique inconnue', rule: 'règle inconnue', schema: 'schéma inconnu', shell: 'interpréteur inconnu', command: 'commande inconnue' }[thing]}${nb}: ${value}`,
    invalidSet: (path, what) => `--set ${path}${nb}: ${what}`,
    needsFile: (option) => `${option} attend un fichier${nb}: la réponse occupe la sortie standard`,
    suchAs: (example) => `Par exemple${nb}: ${example}`,
    noData: `aucune commande à lire${nb}: l'entrée standard est un terminal`,
    giveData: (file, pipe, ask) =>
      `Nommez un fichier${nb}: ${file}. Ou passez-le par un tube${nb}: cat FILE | ${pipe}${ask === undefined ? '' : `. Ou répondez à des questions${nb}: ${ask}`}`,
    fileThere: (file) => `--save${nb}: ${file} existe déjà`,
    force: 'Nommez un autre fichier, ou ajoutez --force pour le remplacer.',
    cannotAsk(reason) {
      const why = {
        stdin: "l'entrée standard n'est pas un terminal",
        stderr: "la sortie d'erreur n'est pas un terminal",
        ci: 'CI est défini',
        'no-input': '--no-input est donné',
        quiet: '--quiet est donné',
      }[reason];
      return `ask${nb}: personne ne peut être interrogé, car ${why}${nb}; sans questions${nb}: annul check FILE --json`;
    },
    noSide: (policy, role) =>
      `--as ${role}${nb}: la politique «${nb}${policy}${nb}» n'a pas de côté ${{ buyer: 'acheteur', seller: 'vendeur' }[role]}`,
    sellerOnly: (option) => `${option} est pour les vendeurs`,
    addSeller: 'Ajoutez --as seller.',
    problemsOnly: (option) =>
      `${option} ne vaut que pour annul guide problems${nb}: les autres thèmes n'ont pas de commande`,
    noProblems: (order, policy) =>
      `guide problems${nb}: la commande ${order} ne vient pas de chez ${policy}, la seule plateforme dont les problèmes sont connus`,
    instead: (command) => `Ce qu'elle permet encore${nb}: ${command}`,
    sidesOf: (policies) => `Politiques qui ont ce côté${nb}: ${policies.join(', ')}.`,
  },

  notes: {
    waiting: "en attente d'une commande sur l'entrée standard (Ctrl+C pour quitter)",
    progress: (records) => `${count(records, 'document')} ${records < 2 ? 'lu' : 'lus'}`,
    converted: (orders, total, exitCode) =>
      `${count(orders, 'document')} sur ${total} ${orders < 2 ? 'converti' : 'convertis'}, ${total - orders} ${total - orders < 2 ? 'illisible' : 'illisibles'} (code de sortie ${exitCode}).`,
    counted: (orders, total, exitCode) =>
      `${count(orders, 'document')} sur ${total} ${orders < 2 ? 'compté' : 'comptés'}, ${total - orders} ${total - orders < 2 ? 'illisible' : 'illisibles'} (code de sortie ${exitCode}).`,
  },

  files: {
    reason(code) {
      switch (code) {
        case 'ENOENT':
          return "ce fichier n'existe pas";
        case 'EACCES':
        case 'EPERM':
          return 'accès refusé';
        case 'EISDIR':
          return "c'est un dossier";
        case 'ENOTDIR':
          return "une partie du chemin n'est pas un dossier";
        case 'ELOOP':
          return 'trop de liens symboliques';
        case 'ENAMETOOLONG':
          return 'nom trop long';
        case 'EMFILE':
        case 'ENFILE':
          return 'trop de fichiers ouverts';
        case 'ENOSPC':
          return 'plus de place sur le disque';
        default:
          return code;
      }
    },
    cannotWrite: (reason) => `le résultat ne peut pas être écrit${nb}: ${reason}`,
    stdin: 'entrée standard',
  },

  policy: {
    columns: {
      policy: 'POLITIQUE',
      title: 'NOM',
      version: 'VERSION',
      stores: 'MAGASINS',
      rules: 'RÈGLES',
      rule: 'RÈGLE',
      outcome: 'ISSUE',
      source: 'SOURCE',
      fact: 'FAIT',
      values: 'VALEURS',
      presumed: 'SUPPOSÉ',
    },
    ownFacts: 'Faits qui lui sont propres, pour --set FAIT=VALEUR',
    tables: {
      verdict: `Verdicts${nb}: la première règle qui s'applique décide`,
      alternatives: `Voies à côté du verdict${nb}: toutes celles qui s'appliquent`,
      warnings: `Mises en garde${nb}: toutes celles qui s'appliquent`,
      counting: `Ce qui compte${nb}: la première règle qui s'applique donne le code`,
    },
    heading: (title, version, stores) =>
      `${title}, version ${version}, ${stores === 0 ? 'chaque boutique à part' : count(stores, 'magasin')}`,
    labels: {
      table: 'table',
      outcome: 'issue',
      when: 'si',
      or: 'ou si',
      source: 'source',
      facts: 'page des faits',
      valid: 'validité',
      comment: 'remarque',
      steps: 'étapes',
    },
    always: 'toujours',
    usually: 'en général',
    verdict: (verdict, actor, guaranteed) =>
      `${verdict}, par ${{ buyer: "l'acheteur", seller: 'le vendeur', platform: 'la plateforme' }[actor]}${guaranteed ? ", sans l'accord de quiconque" : ''}`,
    validity(from, to) {
      if (from === undefined) return to === undefined ? 'aucune date donnée' : `jusqu'au ${to}`;
      return to === undefined ? `à partir du ${from}` : `du ${from} au ${to}`;
    },
    values: (list, but) => (but ? `tout sauf ${or(list)}` : or(list)),
    units: {
      minutes: (value) => count(value, 'minute'),
      hours: (value) => count(value, 'heure'),
      days: (value) => count(value, 'jour'),
    },
    limits: {
      under: (limit) => `moins de ${limit}`,
      atLeast: (limit) => `${limit} ou plus`,
      upTo: (limit) => `jusqu'à ${limit}`,
      over: (limit) => `plus de ${limit}`,
      since: (date) => `à partir du ${date}`,
      before: (date) => `avant le ${date}`,
      both: (first, second) => `${first}, ${second}`,
    },
    explain: (command) => `Une règle en clair${nb}: ${command}`,
    alsoIn: (policies) => `Aussi dans ${policies.join(', ')}${nb}: nommez-en une avec --policy`,
  },

  formats: {
    gives: (field, sources) => `${field}, d'après ${or(sources)}`,
    oneOf: (values) => `l'un de${nb}: ${values.join(', ')}`,
    none: 'aucun',
    nothing: 'non précisé',
  },
};
