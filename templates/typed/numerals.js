// Numbers in words, in Chinese numerals and in Roman ones, as exact whole numbers.

const COUNTED = {
  en: "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1e6 billion 1e9 trillion 1e12 dozen 12 and _ a 1",
  de: "null 0 eine 1 einen 1 einem 1 einer 1 eins 1 ein 1 zwei 2 zwo 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000 millionen 1e6 million 1e6 milliarden 1e9 milliarde 1e9 billionen 1e12 billion 1e12 mio 1e6 mrd 1e9 und _",
  fr: "zéro 0 une 1 un 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 dixsept 17 dixhuit 18 dixneuf 19 vingts 20 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 quatrevingts 80 quatrevingt 80 cents 100 cent 100 mille 1000 millions 1e6 million 1e6 milliards 1e9 milliard 1e9 et _ de _ d' _",
  es: "cero 0 una 1 uno 1 un 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintidós 22 veintidos 22 veintitrés 23 veintitres 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 ciento 100 cien 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 mil 1000 millones 1e6 millón 1e6 millon 1e6 billones 1e12 billón 1e12 y _ de _",
  it: "zero 0 una 1 uno 1 un 1 due 2 tre 3 tré 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 vent 20 trenta 30 trent 30 quaranta 40 quarant 40 cinquanta 50 cinquant 50 sessanta 60 settanta 70 ottanta 80 novanta 90 cento 100 mille 1000 mila 1000 milioni 1e6 milione 1e6 miliardi 1e9 miliardo 1e9 di _",
  pt: "zero 0 uma 1 um 1 duas 2 dois 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezesseis 16 dezasseis 16 dezessete 17 dezassete 17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cento 100 cem 100 duzentos 200 trezentos 300 quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900 mil 1000 milhões 1e6 milhão 1e6 bilhões 1e9 bilhão 1e9 e _ de _",
  nl: "nul 0 een 1 één 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 negentien 19 twintig 20 dertig 30 veertig 40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90 honderd 100 duizend 1000 miljoen 1e6 miljard 1e9 en _ ën _",
  ru: "ноль 0 нуль 0 один 1 одна 1 два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 одиннадцать 11 двенадцать 12 тринадцать 13 четырнадцать 14 пятнадцать 15 шестнадцать 16 семнадцать 17 восемнадцать 18 девятнадцать 19 двадцать 20 тридцать 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90 сто 100 двести 200 триста 300 четыреста 400 пятьсот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900 тысячи 1000 тысяча 1000 тысяч 1000 тыс 1000 миллиона 1e6 миллионов 1e6 миллион 1e6 млн 1e6 миллиарда 1e9 миллиардов 1e9 миллиард 1e9 млрд 1e9",
  ar: "صفر 0 واحد 1 واحدة 1 اثنان 2 اثنين 2 ثلاثة 3 ثلاث 3 أربعة 4 أربع 4 خمسة 5 خمس 5 ستة 6 ست 6 سبعة 7 سبع 7 ثمانية 8 ثماني 8 تسعة 9 تسع 9 عشرة 10 عشر 10 عشرون 20 عشرين 20 ثلاثون 30 أربعون 40 خمسون 50 مئة 100 مائة 100 ألف 1000 مليون 1e6 مليار 1e9",
};
const ORDINALS = {
  en: "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 twenty-first 21 thirtieth 30 fortieth 40 fiftieth 50 hundredth 100",
  de: "erste 1 zweite 2 dritte 3 vierte 4 fünfte 5 sechste 6 siebte 7 siebente 7 achte 8 neunte 9 zehnte 10 elfte 11 zwölfte 12 zwanzigste 20",
  fr: "premier 1 première 1 deuxième 2 second 2 seconde 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 dixième 10 onzième 11 douzième 12 vingtième 20",
  es: "primero 1 primera 1 primer 1 segundo 2 segunda 2 tercero 3 tercera 3 tercer 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10",
  ru: "первый 1 первая 1 второй 2 вторая 2 третий 3 третья 3 четвёртый 4 четвертый 4 пятый 5 шестой 6 седьмой 7 восьмой 8 девятый 9 десятый 10 двадцатый 20",
};
const PARTS = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, eighth: 8, eighths: 8, tenth: 10, tenths: 10 };

const TABLES = new Map();

/** What words say, also as they are spelt where a keyboard lacks a letter. */
function table(text) {
  if (!TABLES.has(text)) {
    const entries = text.split(" ");
    const forms = (word) => [word, ...spellings(word, {}), word.normalize("NFD").replace(/[\u0300\u0301]/g, "")];
    const words = entries.filter((_, index) => index % 2 === 0);
    TABLES.set(text, new Map(words.flatMap((word, index) => forms(word).map((form) => [form, entries[2 * index + 1]]))));
  }
  return TABLES.get(text);
}

/** The number that words say in a language; null where they say none. */
function numberOfWords(text, language) {
  const written = COUNTED[language.primary];
  if (!written || text.length > 120 || !/^\p{L}(?:.*[\p{L}\p{M}])?$/u.test(text)) return null;
  const values = table(written);
  const names = Array.from(values.keys()).sort((one, other) => other.length - one.length);
  let rest = text.toLowerCase().replace(/[\s-]+/g, "");
  let [sum, group, last, seen] = [0n, 0n, "", false];
  while (rest) {
    const name = names.find((word) => rest.startsWith(word));
    if (!name) return null;
    rest = rest.slice(name.length);
    const value = values.get(name);
    if (value === "_") {
      if (!seen || !rest) return null;
      continue;
    }
    const amount = BigInt(Number(value));
    const low = group % 100n;
    if (amount >= 1000n) {
      const many = group || (seen && sum && last === "1000" ? 0n : 1n);
      if (!group && seen && last === "1000" && amount > 1000n) sum *= amount; // mil millones
      else sum += many * amount;
      group = 0n;
    } else if (amount === 100n) {
      if (group > 99n) return null;
      group = (group || 1n) * 100n;
    } else if (amount === 12n && name === "dozen") {
      group = (group || 1n) * 12n;
    } else if (fits(amount, low, group, language.primary)) {
      group += amount;
    } else return null;
    [last, seen] = [value, true];
  }
  const onlyFiller = /^(a|an?)$/i.test(text) || (language.primary === "en" && /^a[^n]/.test(text) && !/^a ?(hundred|thousand|million|billion|trillion|dozen)/i.test(text));
  return seen && !onlyFiller ? sum + group : null;
}

/** Whether a number below 1000 can be added to what was said before it: twenty-one, einundzwanzig. */
function fits(amount, low, group, primary) {
  if (amount > 100n) return group === 0n;
  if (low === 0n) return true;
  const unitsFirst = primary === "de" || primary === "nl";
  if (unitsFirst && low < 10n) return amount >= 20n && amount % 10n === 0n;
  if (unitsFirst) return false;
  if (primary === "fr" && (low === 60n || low === 80n)) return amount < 20n;
  return low >= 20n && low % 10n === 0n && amount < 10n;
}

/** The place that a word names in a language, such as third; null where it names none. */
function ordinalOfWords(text, language) {
  const written = ORDINALS[language.primary];
  const word = text.toLowerCase().replace(/ /g, "-").replace(language.primary === "de" ? /(e)[rsnm]$/ : /$^/, "$1");
  const found = written && table(written).get(word);
  return found ? BigInt(found) : null;
}

const HAN_DIGITS = "零一二三四五六七八九";
const LOOSE = {〇: "零", 两: "二", 兩: "二", 壹: "一", 贰: "二", 貳: "二", 叁: "三", 參: "三", 肆: "四", 伍: "五", 陆: "六", 陸: "六", 柒: "七", 捌: "八", 玖: "九", 拾: "十", 佰: "百", 仟: "千", 萬: "万", 億: "亿"};
const HAN_SIZES = [["兆", 10n ** 12n], ["亿", 10n ** 8n], ["万", 10n ** 4n], ["千", 1000n], ["百", 100n], ["十", 10n]];
const HAN_NUMBER = /^[零〇一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億兆]+/;

/** The number that a Chinese numeral says; null where it says none for sure, as 一百五 or 七八. */
function numberOfHan(text) {
  const numeral = Array.from(text, (sign) => LOOSE[sign] || sign).join("");
  if (/^[零一二三四五六七八九]{2,}$/.test(numeral)) {
    const digits = Array.from(numeral, (sign) => HAN_DIGITS.indexOf(sign)).join("");
    return digits.length === 4 || numeral.slice(1).includes("零") ? BigInt(digits) : null;
  }
  return partOfHan(/^[十百千万亿]/.test(numeral) ? `一${numeral}` : numeral);
}

function partOfHan(text) {
  const size = HAN_SIZES.find(([sign]) => text.includes(sign));
  if (!size) return text.length === 1 && HAN_DIGITS.includes(text) ? BigInt(HAN_DIGITS.indexOf(text)) : null;
  const place = text.lastIndexOf(size[0]);
  const tail = text.slice(place + 1);
  const many = partOfHan(text.slice(0, place));
  const rest = tail ? partOfHan(tail.replace(/^零/, "")) : 0n;
  if (many === null || rest === null || rest >= size[1]) return null;
  const gap = rest > 0n && rest < size[1] / 10n;
  return gap === /^零/.test(tail) ? many * size[1] + rest : null;
}

const ROMAN = /^(?=[IVXLCDM]{2}|[IVX]$)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** The number of a Roman numeral in capitals; null where it is none. */
function numberOfRoman(text) {
  if (!ROMAN.test(text)) return null;
  const values = Array.from(text, (sign) => ({I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000})[sign]);
  return BigInt(values.reduce((sum, value, index) => sum + (value < (values[index + 1] || 0) ? -value : value), 0));
}
