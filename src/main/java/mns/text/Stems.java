package mns.text;

import java.util.List;
import java.util.Map;

/**
 * Finds what the forms of an English word have in common: inflected, irregular, British and American.
 *
 * <p>A word of another language or alphabet stays as it is, or loses what looks like an English ending.
 */
public final class Stems {
    /** Shorter words have no endings of their own. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_OF_DOERS = 4;

    /** Stems of words that only look like one who does, or what one does. */
    private static final String NO_DOERS =
            " center chapter charter corner count counter cover danger eager fath father form former lett"
                    + " letter manner mast master matt matter minist minister moth mother numb number offer order paper past paster"
                    + " poster post power proper quart quarter regist register rath rather summ summer tend tender tower under water wint"
                    + " winter wond wonder work chart corn cent ";

    /** Irregular forms, each with the form that stands for all. */
    private static final String IRREGULAR =
            " men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose"
                    + " wives=wife lives=life knives=knife thieves=thief leaves=leaf halves=half shelves=shelf selves=self"
                    + " criteria=criterion phenomena=phenomenon bases=basis crises=crisis theses=thesis analyses=analysis"
                    + " hypotheses=hypothesis axes=axis indices=index matrices=matrix vertices=vertex appendices=appendix"
                    + " arose=arise arisen=arise ate=eat eaten=eat beaten=beat became=become began=begin begun=begin bent=bend bit=bite"
                    + " bitten=bite bled=bleed blew=blow blown=blow bore=bear borne=bear bought=buy bred=breed broke=break"
                    + " broken=break brought=bring built=build burnt=burn came=come caught=catch chose=choose chosen=choose"
                    + " crept=creep dealt=deal did=do done=do drank=drink drawn=draw drew=draw driven=drive drove=drive"
                    + " drunk=drink dug=dig fed=feed fell=fall fallen=fall felt=feel fled=flee flew=fly flown=fly forbade=forbid"
                    + " forbidden=forbid forgot=forget forgotten=forget fought=fight frozen=freeze froze=freeze gave=give given=give"
                    + " gone=go went=go gotten=get got=get grew=grow grown=grow heard=hear held=hold hid=hide hidden=hide hung=hang"
                    + " kept=keep knew=know known=know laid=lay led=lead lent=lend lost=lose made=make meant=mean met=meet"
                    + " overthrew=overthrow overthrown=overthrow paid=pay ran=run risen=rise rose=rise said=say sang=sing sat=sit"
                    + " saw=see seen=see sent=send shaken=shake shook=shake shot=shoot shown=show sold=sell sought=seek spent=spend"
                    + " spoke=speak spoken=speak spun=spin stole=steal stolen=steal stood=stand struck=strike sung=sing swam=swim"
                    + " swore=swear sworn=swear taken=take taught=teach thought=think threw=throw thrown=throw told=tell took=take"
                    + " torn=tear tore=tear understood=understand undertook=undertake undertaken=undertake withdrew=withdraw"
                    + " withdrawn=withdraw withstood=withstand woke=wake won=win wore=wear worn=wear written=write wrote=write"
                    + " learnt=learn leapt=leap lit=light mistaken=mistake mistook=mistake overcame=overcome overseen=oversee"
                    + " oversaw=oversee rang=ring rebuilt=rebuild ridden=ride rode=ride rung=ring sank=sink shrank=shrink"
                    + " shrunk=shrink slain=slay slept=sleep slew=slay sped=speed sprang=spring sprung=spring stuck=stick"
                    + " stung=sting sunk=sink swept=sweep swung=swing wept=weep ";

    private Stems() {}

    /** Returns the words that have rules of their own, by what is special in them, for a page that finds stems itself. */
    public static Map<String, String> exceptions() {
        return Map.of(
                "noDoers", NO_DOERS,
                "irregular", IRREGULAR,
                "american", EnglishSpelling.WORDS,
                "withS", EnglishSpelling.WITH_S,
                "ourEndings", EnglishSpelling.OUR_ENDINGS,
                "stems", EnglishStem.EXCEPTIONS);
    }

    /** Returns the beginnings and endings by which the rules go, by what is done with them, for the same. */
    public static Map<String, List<String>> affixes() {
        return Map.of(
                "starts", List.of(EnglishStem.STARTS),
                "longSuffixes", List.of(EnglishStem.STEP_2),
                "mediumSuffixes", List.of(EnglishStem.STEP_3),
                "shortSuffixes", List.of(EnglishStem.STEP_4),
                "ise", List.of(EnglishSpelling.ISE_ENDINGS),
                "yse", List.of(EnglishSpelling.YSE_ENDINGS));
    }

    /**
     * Returns what the forms of a word have in common.
     *
     * @param word the word, folded
     */
    public static String of(String word) {
        if (word.length() < SHORTEST || !isEnglish(word)) {
            return word;
        }
        int irregular = IRREGULAR.indexOf(" " + word + "=");
        if (irregular >= 0) {
            int from = irregular + word.length() + 2;
            return EnglishStem.of(IRREGULAR.substring(from, IRREGULAR.indexOf(' ', from)));
        }
        return EnglishStem.of(EnglishSpelling.american(word));
    }

    /**
     * Returns stems of words for who does something, where a word says what is done, and the other way round: of smuggler
     * that of smuggle, of bomb that of bomber.
     *
     * @param word the word, folded
     */
    public static List<String> doers(String word) {
        String stem = of(word);
        if (stem.length() < SHORTEST_OF_DOERS || !isEnglish(stem) || NO_DOERS.indexOf(" " + stem + " ") >= 0) {
            return List.of();
        }
        if (stem.endsWith("er") && stem.length() >= SHORTEST_OF_DOERS + 2) {
            String deed = stem.substring(0, stem.length() - 2);
            return List.of(EnglishStem.of(deed + "e"), EnglishStem.of(deed + "ing"));
        }
        char last = stem.charAt(stem.length() - 1);
        return List.of(stem + "er", stem + last + "er");
    }

    private static boolean isEnglish(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
