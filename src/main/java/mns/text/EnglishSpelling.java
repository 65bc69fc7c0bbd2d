package mns.text;

/**
 * Writes an English word as Americans do, so that British and American spellings meet.
 *
 * <p>A rule replaces the first of its endings or parts that a word has; words that only look as if it held for them are
 * named. Where both sides of the ocean have both spellings, one of them stands for both.
 */
final class EnglishSpelling {
    /** Words spelt in a way of their own, without their endings. */
    static final String WORDS = " aeroplane=airplane aluminium=aluminum artefact=artifact analogue=analog"
            + " catalogue=catalog dialogue=dialog axe=ax calibre=caliber centre=center cosy=cozy cheque=check defence=defense"
            + " draught=draft enrol=enroll fibre=fiber fulfil=fulfill gaol=jail goitre=goiter grey=gray instal=install"
            + " instil=instill jewellery=jewelry kerb=curb licence=license litre=liter lustre=luster manoeuvre=maneuver"
            + " maneuvre=maneuver meagre=meager metre=meter millimetre=millimeter centimetre=centimeter kilometre=kilometer"
            + " moustache=mustache mould=mold offence=offense plough=plow practise=practice pretence=pretense"
            + " programme=program pyjamas=pajamas reconnoitre=reconnoiter sabre=saber sceptic=skeptic sceptical=skeptical"
            + " scepticism=skepticism sombre=somber spectre=specter storey=story sulphur=sulfur theatre=theater"
            + " tyre=tire whisky=whiskey wilful=willful skilful=skillful woollen=woolen anaemia=anemia encyclopaedia=encyclopedia"
            + " archaeology=archeology anaesthetic=anesthetic paediatric=pediatric oesophagus=esophagus diarrhoea=diarrhea"
            + " foetus=fetus haemorrhage=hemorrhage mediaeval=medieval orthopaedic=orthopedic aesthetic=esthetic ageing=aging"
            + " acknowledgement=acknowledgment judgement=judgment counsellor=counselor traveller=traveler"
            + " councillor=councilor jeweller=jeweler modeller=modeler marvellous=marvelous labour=labor neighbour=neighbor"
            + " catalogued=cataloged cataloguing=cataloging defences=defenses offences=offenses licences=licenses"
            + " centred=centered centring=centering programmed=programed programming=programing"
            + " theatres=theaters metres=meters storeys=stories gaoled=jailed gaoler=jailer manoeuvring=maneuvering"
            + " manoeuvred=maneuvered practised=practiced practising=practicing licenced=licensed ";

    /** What comes before -ise in words whose kin is spelt with s everywhere, such as precision. */
    static final String WITH_S = " adv comprom conc dev exc inc prec prem prom rev superv telev ";

    static final String[] ISE_ENDINGS = {"isations", "isation", "isers", "ising", "ised", "iser", "ises", "ise"};
    static final String[] YSE_ENDINGS = {"ysers", "ysing", "ysed", "yser", "yses", "yse"};
    static final String OUR_ENDINGS =
            " our ours oured ourer ourers ourful ourhood ourhoods ouring ourism ourist ourists"
                    + " ourite ourites ourless ourly ourable ourably oury ";

    private EnglishSpelling() {}

    /** Returns a word in small letters as Americans spell it. */
    static String american(String word) {
        int known = WORDS.indexOf(" " + word + "=");
        if (known >= 0) {
            return valueAt(known + word.length() + 2);
        }
        if (word.endsWith("s")) {
            int singular = WORDS.indexOf(" " + word.substring(0, word.length() - 1) + "=");
            if (singular >= 0) {
                return valueAt(singular + word.length() + 1) + "s";
            }
        }
        String changed = withZ(word, "is", ISE_ENDINGS);
        changed = changed.equals(word) ? withZ(word, "lys", YSE_ENDINGS) : changed;
        return changed.indexOf("our") > 1 ? withOr(changed) : changed;
    }

    private static String valueAt(int from) {
        return WORDS.substring(from, WORDS.indexOf(' ', from));
    }

    /** Returns a word with z for the s of its ending. */
    private static String withZ(String word, String part, String[] endings) {
        if (word.indexOf(part) < 0) {
            return word;
        }
        for (String ending : endings) {
            int stem = word.length() - ending.length();
            if (word.endsWith(ending) && word.startsWith(part, stem + 2 - part.length())) {
                boolean fits = stem >= 3 && WITH_S.indexOf(" " + word.substring(0, stem) + " ") < 0;
                return fits ? word.substring(0, stem + 1) + "z" + ending.substring(2) : word;
            }
        }
        return word;
    }

    /** Returns a word with or for the our of its ending; only longer words than hour have one. */
    private static String withOr(String word) {
        int at = word.lastIndexOf("our");
        boolean fits = OUR_ENDINGS.indexOf(" " + word.substring(at) + " ") >= 0;
        return fits && at > 1 ? word.substring(0, at) + "or" + word.substring(at + 3) : word;
    }
}
