// Units by their names in several languages, and by their signs, in which m isn't M.

const UNITS = [
  "%|percent|per cent|pct|prozent|pour cent|pourcent|por ciento|por cento|per cento|procent|процент(?:а|ов)?|パーセント|بالمئة|بالمائة",
  "‰|per mille|promille|pour mille|por mil|千分",
  "km|kms|kilomet(?:er|re)[sn]?|kilómetros?|chilometr[io]|quilómetros?|quilômetros?|километр(?:а|ов)?|км|公里|千米|キロメートル|كيلومترا?ت?|كم",
  "m|met(?:er|re)[sn]?|mètres?|metros?|metr[io]|метр(?:а|ов)?|м|米|公尺|メートル|مترا?|أمتار",
  "cm|centimet(?:er|re)s?|zentimeter|centimètres?|centímetros?|сантиметр(?:а|ов)?|см|厘米|公分|センチメートル|センチ",
  "mm|millimet(?:er|re)s?|millimètres?|milímetros?|миллиметр(?:а|ов)?|мм|毫米|ミリメートル|ミリ",
  "μm|micromet(?:er|re)s?|mikrometer|micromètres?|micrómetros?|um|微米|マイクロメートル",
  "nm|nanomet(?:er|re)s?|nanomètres?|nanómetros?|纳米|ナノメートル",
  "m²|m2|m\\^2|sqm|square met(?:er|re)s?|quadratmeter|mètres? carrés?|metros? cuadrados?|平方米|平方メートル|平米|м²|м2",
  "km²|km2|km\\^2|square kilomet(?:er|re)s?|quadratkilometer|kilomètres? carrés?|kilómetros? cuadrados?|平方公里|平方千米|平方キロメートル|км²|км2",
  "m³|m3|m\\^3|cubic met(?:er|re)s?|kubikmeter|mètres? cubes?|metros? cúbicos?|立方米|立方メートル",
  "kg|kilos?|kilogram(?:me)?s?|kilogramm|kilogrammes?|kilogramos?|килограмм(?:а|ов)?|кг|公斤|千克|キログラム|キロ",
  "g|grams?|grammes?|gramm|gramos?|грамм(?:а|ов)?|г|克|グラム",
  "mg|milligram(?:me)?s?|milligramm|miligramos?|毫克|ミリグラム",
  "t|tons?|tonnes?|tonnen?|toneladas?|тонн[аы]?|吨|噸|トン",
  "l|lit(?:er|re)s?|litros?|литр(?:а|ов)?|л|升|リットル",
  "ml|millilit(?:er|re)s?|mililitros?|мл|毫升|ミリリットル",
  "s|sec|secs|seconds?|sekunden?|secondes?|segundos?|секунд[аы]?|秒|秒钟",
  "min|mins|minutes?|minuten?|minutos?|минут[аы]?|分钟|分鐘|分",
  "h|hrs?|hours?|stunden?|heures?|horas?|час(?:а|ов)?|小时|小時|時間|个小时",
  "d|days?|tage?n?|jours?|días?|дн(?:я|ей)|день|天|日間",
  "yr|years?|yrs|jahren?|jahre?|ans?|années?|años?|лет|года?|年|年間|سنوات|سنة",
  "mo|months?|monate?n?|mois|meses|mes|месяц(?:а|ев)?|个月|個月|か月|ヶ月|カ月",
  "wk|weeks?|wochen?|semaines?|semanas?|недел[яьи]|周|星期|个星期|週間",
  "°C|degrees? celsius|degrees? c|grad celsius|degrés? celsius|grados? celsius|摄氏度|攝氏度|градус(?:а|ов)? цельсия",
  "°F|degrees? fahrenheit|degrees? f|grad fahrenheit|华氏度",
  "K|kelvins?|开尔文|开",
  "°|degrees?|deg|grad|degrés?|grados?|度|градус(?:а|ов)?",
  "km/h|kph|kmh|kilomet(?:er|re)s? per hour|km per hour|stundenkilometer|kilometer pro stunde|公里每小时|千米每小时|公里/小时|千米/时|км/ч",
  "m/s|met(?:er|re)s? per second|meter pro sekunde|米每秒|米/秒|м/с",
  "mi|miles?|meilen?|millas?|英里|マイル",
  "ft|foot|feet|英尺",
  "in|inch|inches|zoll|英寸",
  "lb|lbs|pounds?|磅",
  "Hz|hertz|赫兹|赫",
  "V|volts?|伏特|伏|вольт",
  "A|amps?|amperes?|ampere|安培|安|ампер",
  "W|watts?|瓦特|瓦|ватт",
  "kW|kilowatts?|千瓦",
  "MW|megawatts?|兆瓦",
  "N|newtons?|牛顿|牛",
  "J|joules?|焦耳|焦",
  "Pa|pascals?|帕斯卡|帕",
  "Ω|ohms?|欧姆|欧",
  "$|usd|us\\$|dollars?|美元|dólares?|доллар(?:а|ов)?|ドル",
  "€|eur|euros?|欧元|евро|ユーロ",
  "£|gbp|英镑|ポンド",
  "¥|rmb|cny|yuan|人民币|元|日元|日圆|円|yen|jpy",
].map((names) => {
  const [sign] = names.split("|");
  return [sign, new RegExp(`^(?:${names.replace(/[$^](?=\|)/g, "\\$&")})$`, "i")];
});
const PREFIXED = /^(da|[kMGTmμunpcdh])?(m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|V|Ω|F|C|T|H|lm|lx|Bq|Gy|Sv|B|b|bit|l|L|Wh|eV|cal)$/;
/** What people and things are counted by in Chinese and Japanese; it says nothing of how many. */
const COUNTERS = /^[个個名位人只隻条條部篇本次张張座所家项項种種首名艘架辆枚块颗件届回匹つ台頭羽冊軒](?:人)?$/;

/** A sign of a unit, such as mA. */
function isUnit(text) {
  return PREFIXED.test(text);
}

/** Whether two units that differ in capitals are one: KM is km, and MA isn't mA. */
function sameUnitSigns(right, typed) {
  if (right === typed) return true;
  if (right.toLowerCase() !== typed.toLowerCase() || PREFIXED.test(typed)) return false;
  const shouted = typed === typed.toUpperCase() && !PREFIXED.test(typed);
  const megaOrMilli = /^m.$/i.test(right) && right[0] !== typed[0] && !/^M[Bb]/.test(right);
  return shouted || !megaOrMilli;
}

/** One name for what is written after (or before) a number. */
function unitNamed(text) {
  const written = text.replace(RAISED, "").trim().replace(/^(of|de|d'|di) /i, "").replace(/\.$/, "");
  if (!written) return "";
  const parts = written.split("/");
  if (parts.length === 2 && !UNITS.some(([, names]) => names.test(written))) return parts.map(unitNamed).join("/");
  const power = /^(\p{L}+)\^?(-?\d)$/u.exec(written);
  if (power && PREFIXED.test(power[1]) && !UNITS.some(([, names]) => names.test(written))) return power[1] + power[2];
  if (PREFIXED.test(written)) {
    const exact = UNITS.find(([sign]) => sign === written);
    return exact ? exact[0] : written;
  }
  const found = UNITS.find(([sign, names]) => names.test(written) && (sign.toLowerCase() !== written.toLowerCase() || sameUnitSigns(sign, written)));
  return found ? found[0] : written;
}

/** Whether a name is that of a unit of measure, not of things that are counted. */
function isMeasure(name) {
  const parts = name.split("/").map((part) => part.replace(/(\p{L})-?\d$/u, "$1"));
  return UNITS.some(([sign]) => sign === name) || parts.every((part) => PREFIXED.test(part) || UNITS.some(([sign]) => sign === part));
}

const AGES = /多大|年龄|年紀|年纪|几岁|幾歲|何歳|how old|\bage\b|wie alt|quel âge|cuántos años|сколько .*лет/i;

/** Whether a question says the unit, so that the answer needn't; `said`: so that it may. */
function statesUnit(stem, name, language, {said}) {
  if (/^(yr|岁|歲|歳|years? old|jahre? alt)$/.test(name) && AGES.test(stem)) return true;
  const {howMany} = language.words;
  const counted = howMany && new RegExp(howMany, "i").test(stem);
  if (counted && !isMeasure(name) && (language.spaced ? !said : COUNTERS.test(name))) return true;
  if (isMeasure(name)) {
    const words = stem.split(/[\s,;:?!()¿。，？（）]+/).filter(Boolean).map((word) => (/^(in|a|d)$/i.test(word) ? "—" : word.replace(/\.$/, "")));
    const groups = words.flatMap((word, index) => [word, words.slice(index, index + 2).join(" "), words.slice(index, index + 3).join(" ")]);
    if (groups.some((group) => unitNamed(keyed(group)) === name)) return true;
    if (name === "%" && /百分之|百分比|percentage|pourcentage|porcentaje|prozentsatz/i.test(stem)) return true;
  }
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(stem)) return statesInHan(stem, name);
  const words = name.toLowerCase().split(" ");
  const tokens = stem.toLowerCase().split(/[^\p{L}\p{M}\p{N}%°$€£]+/u);
  return words.every((word) => tokens.some((other) => other === word || (word.length > 3 && other.startsWith(word.slice(0, Math.max(4, word.length - 2))))));
}

function statesInHan(stem, name) {
  const names = UNITS.filter(([sign]) => sign === name).flatMap(([, pattern]) => pattern.source.slice(4, -2).split("|"));
  return [name, ...names.filter((one) => /^[\u3040-\u30ff\u3400-\u9fff]+$/.test(one))].some((one) =>
    one.length > 1 ? stem.includes(one) : new RegExp(`(几|幾|多少|何|____)${one.replace(/[^\p{L}\p{N}]/gu, "\\$&")}`, "u").test(stem),
  );
}
