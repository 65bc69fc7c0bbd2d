package mns.text;

/**
 * Finds what the forms of an English word have in common: inflected, irregular, British and American.
 *
 * <p>A word of another language or alphabet stays as it is, or loses what looks like an English ending.
 */
public final class Stems {
    /** Shorter words have no endings of their own. */
    private static final int SHORTEST = 3;

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
                    + " withdrawn=withdraw withstood=withstand woke=wake won=win wore=wear worn=wear written=write wrote=write ";

    private Stems() {}

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
